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
    private Runnable writeAhead = () -> { };

    private StoreFile(CheckpointFile file, MVStore store) {
        this.file = file;
        this.store = store;
        this.pointer = openMap(store, POINTER);
    }

    /** A new file gets its name only when it is complete, so that a power cut leaves all of it or nothing. */
    static StoreFile openOrCreate(FilePath dir, DurableMapsConfig config) throws IOException {
        var path = FilePath.get(dir + "/store.mv");
        var checkpoint = FilePath.get(dir + "/checkpoint.log");
        var doubleWrite = new DoubleWrite(checkpoint, config.omitted() != Omitted.DOUBLE_WRITE);
        if (!path.exists()) {
            checkpoint.delete();
            create(FilePath.get(dir + "/store.new"), config).moveTo(path, true);
            Directories.force(dir);
        }
        return open(path, doubleWrite, config);
    }

    private static FilePath create(FilePath unfinished, DurableMapsConfig config) throws IOException {
        unfinished.delete();
        var fresh = open(unfinished, new DoubleWrite(FilePath.get(unfinished + ".log"), false), config);
        try {
            fresh.generation(1);
            fresh.store.commit();
            fresh.store.close();
        } finally {
            fresh.store.closeImmediately();
        }
        return unfinished;
    }

    private static StoreFile open(FilePath path, DoubleWrite doubleWrite, DurableMapsConfig config) throws IOException {
        var settings = new HashMap<String, Object>();
        settings.put("cacheSize", config.cacheMb());
        settings.put("pageSplitSize", PAGE);
        var file = new CheckpointFile(settings, doubleWrite);
        try {
            file.openAndComplete(path.toString());
            var store = new MVStore.Builder().adoptFileStore(file).autoCommitDisabled().autoCommitBufferSize(0).open();
            // the file goes from one whole checkpoint to the next: nothing in it is kept for the sake of a crash,
            // and a clock set back must not keep it either
            store.setRetentionTime(-1);
            return new StoreFile(file, store);
        } catch (IOException | RuntimeException e) {
            close(file);
            throw e;
        }
    }

    /** A file that could not be opened cannot be closed either, as MVStore has it. */
    private static void close(CheckpointFile file) {
        try {
            file.close();
        } catch (RuntimeException e) {
            // the reason it was not opened is the one to tell
        }
    }

    static MVMap<byte[], byte[]> openMap(MVStore store, String name) {
        return store.openMap(name, new MVMap.Builder<byte[], byte[]>()
                .keyType(ByteArrayDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
    }

    MVStore store() {
        return store;
    }

    /** @param barrier returns when the journal is on disk past every change that has begun */
    void writeAhead(Runnable barrier) {
        writeAhead = barrier;
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

    /**
     * Makes everything changed so far the state of the file. Runs beside the writers, and may catch the effect of a
     * change whose journal record is not on disk yet, or half of a change of two maps; so the journal is forced past
     * all of that before the file is touched.
     */
    void commit() {
        file.begin();
        store.commit();
        writeAhead.run();
        file.end();
    }

    /** Rewrites a little of what is mostly garbage; the next commit carries it and frees the rest. */
    void compact(int atMostBytes) {
        if (file.size() > 4L * atMostBytes && file.getChunksFillRate() < 50) {
            store.compact(50, atMostBytes);
        }
    }
}
