package id.sigap.embedded.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.h2.mvstore.MVMap;

/**
 * The changes of one {@link DurableMaps#write}, as the one journal record they become. Each entry says what a key is
 * now, so that reading a record twice, or over a checkpoint that already has it, ends in the same state.
 *
 * <pre>entry   kind (1), map name, key, value; each with its length (4); only what the kind needs</pre>
 */
final class ChangeLog {

    private static final int PUT = 1;
    private static final int REMOVE = 2;
    private static final int CLEAR = 3;

    private final Runnable inWrite;
    private final Bytes record = new Bytes(4096);

    /** @param inWrite throws unless the calling thread is inside a write */
    ChangeLog(Runnable inWrite) {
        this.inWrite = inWrite;
    }

    void put(String map, byte[] key, byte[] value) {
        entry(PUT, map);
        record.putBlock(key);
        record.putBlock(value);
    }

    void remove(String map, byte[] key) {
        entry(REMOVE, map);
        record.putBlock(key);
    }

    void clear(String map) {
        entry(CLEAR, map);
    }

    Bytes record() {
        return record;
    }

    private void entry(int kind, String map) {
        inWrite.run();
        record.putByte(kind);
        record.putBlock(map.getBytes(StandardCharsets.UTF_8));
    }

    static void apply(ByteBuffer record, Function<String, MVMap<byte[], byte[]>> maps) {
        while (record.hasRemaining()) {
            var kind = record.get();
            var map = maps.apply(new String(block(record), StandardCharsets.UTF_8));
            switch (kind) {
                case PUT -> map.put(block(record), block(record));
                case REMOVE -> map.remove(block(record));
                case CLEAR -> map.clear();
                default -> throw new IllegalStateException("unknown kind of change: " + kind);
            }
        }
    }

    private static byte[] block(ByteBuffer record) {
        var block = new byte[record.getInt()];
        record.get(block);
        return block;
    }
}
