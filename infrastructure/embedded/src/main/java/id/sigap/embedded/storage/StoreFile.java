package id.sigap.embedded.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.store.fs.FilePath;

/** The MVStore file of the last checkpoint, and which journal generation goes on from it. */
final class StoreFile {

    private static final String POINTER = "checkpoint";
    private static final byte[] GENERATION = {'g'};
    /** MVStore's memory figure at which a page is split; values are documents of some hundred bytes. */
    private static final int PAGE = 8 << 10;

    private final CheckpointFile file;
    private final MVStore store;
    private final MVMap<byte[], byte[]> pointer;

    private StoreFile(CheckpointFile file, MVStore store) {
        this.file = file;
        this.store = store;
        this.pointer = openMap(store, POINTER);
    }

    /** A new file gets its name only when it is complete, so that a power cut leaves all of it or nothing. */
    static StoreFile openOrCreate(FilePath dir, DurableMapsConfig config) throws IOException {
        var path = FilePath.get(dir + "/store.mv");
        if (!path.exists()) {
            var unfinished = FilePath.get(dir + "/store.new");
            unfinished.delete();
            var fresh = open(unfinished, config);
            fresh.generation(1);
            fresh.store.commit();
            fresh.file.sync();
            fresh.store.close();
            unfinished.moveTo(path, true);
            Directories.force(dir);
        }
        return open(path, config);
    }

    private static StoreFile open(FilePath path, DurableMapsConfig config) {
        var settings = new HashMap<String, Object>();
        settings.put("cacheSize", config.cacheMb());
        settings.put("pageSplitSize", PAGE);
        var file = new CheckpointFile(settings, config.forcing());
        file.open(path.toString(), false, null);
        try {
            var store = new MVStore.Builder().adoptFileStore(file).autoCommitDisabled().autoCommitBufferSize(0).open();
            // each version is on disk before the next begins, so what died with one may be overwritten by the next
            store.setRetentionTime(0);
            return new StoreFile(file, store);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    static MVMap<byte[], byte[]> openMap(MVStore store, String name) {
        return store.openMap(name, new MVMap.Builder<byte[], byte[]>()
                .keyType(ByteArrayDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
    }

    MVStore store() {
        return store;
    }

    void writeAhead(Runnable barrier) {
        file.writeAhead(barrier);
    }

    long generation() {
        var bytes = pointer.get(GENERATION);
        if (bytes == null) {
            throw new IllegalStateException("the store file does not say which journal goes on from it");
        }
        return ByteBuffer.wrap(bytes).getLong();
    }

    void generation(long generation) {
        pointer.put(GENERATION, ByteBuffer.allocate(8).putLong(generation).array());
    }

    /** Writes and forces everything changed so far, and makes room of what nobody needs any more. */
    void commit() {
        store.commit();
        file.sync();
    }

    /** Rewrites a little of what is mostly garbage; the next commit carries it and frees the rest. */
    void compact(int atMostBytes) {
        if (file.size() > 4L * atMostBytes && file.getChunksFillRate() < 50) {
            store.compact(50, atMostBytes);
        }
    }
}
