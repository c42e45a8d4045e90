package id.sigap.embedded.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;

/**
 * Sorted maps of bytes, durable. A change is made inside {@link #write}, one writer at a time and in memory only;
 * {@link #durable()} then says when it is on disk. Readers take no lock and never wait for the disk's acknowledgement.
 *
 * <p>On disk there is the state of the last checkpoint (an MVStore file) and the journal since. Opening reads the
 * first and replays the second. After a failure of the disk nothing is acknowledged any more, and the maps have to be
 * opened again.
 */
public final class DurableMaps implements AutoCloseable {

    private final MVStore store;
    private final Checkpoints checkpoints;
    private final Journal journal;
    private final Consumer<Throwable> onFailure;
    private final ReentrantLock writing = new ReentrantLock();
    private final ChangeLog log = new ChangeLog(this::requireWriting);
    private final ConcurrentMap<String, DurableMap> maps = new ConcurrentHashMap<>();
    private final AtomicBoolean failed = new AtomicBoolean();

    private DurableMaps(StoreFile file, JournalFile files, long generation, DurableMapsConfig config,
            Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
        this.store = file.store();
        this.journal = new Journal(files, generation, config.omitted() != Omitted.JOURNAL_FORCE, this::fail);
        this.checkpoints = new Checkpoints(file, journal, writing, config, this::fail);
        store.getMapNames().forEach(this::map);
        journal.start();
        file.writeAhead(this::awaitChangesBegun);
        checkpoints.start();
    }

    /** @param onFailure told once, on some thread, when the disk failed; the owner should {@link #kill} and open again */
    public static DurableMaps open(DurableMapsConfig config, Consumer<Throwable> onFailure) {
        var dir = FilePath.get(config.dir());
        var files = new JournalFile(dir);
        try {
            var file = StoreFile.openOrCreate(dir, config);
            try {
                return new DurableMaps(file, files, Recovery.replay(file, files), config, onFailure);
            } catch (IOException | RuntimeException e) {
                file.store().closeImmediately();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The map of this name; made when there is none. */
    public DurableMap map(String name) {
        return maps.computeIfAbsent(name, n -> new DurableMap(n, store, StoreFile.openMap(store, n), log));
    }

    /** Names of all maps there are. */
    public Set<String> names() {
        return Set.copyOf(maps.keySet());
    }

    /** Runs a change. It becomes one journal record even when it throws: what it did until then is done. */
    public <T> T write(Supplier<T> change) {
        checkpoints.awaitRoom();
        writing.lock();
        try {
            return change.get();
        } finally {
            try {
                if (log.record().size() > 0) {
                    journal.append(log.record());
                    checkpoints.written();
                }
            } finally {
                log.record().clear();
                writing.unlock();
            }
        }
    }

    /** Completes when every change made so far is on disk; fails when it may not be. */
    public CompletableFuture<Void> durable() {
        return journal.durable();
    }

    /** Carries the journal over into the store file. Happens by itself; here for tests and for stopping. */
    public void checkpoint() {
        checkpoints.run();
    }

    /** Bytes of the store file, the journal not included. */
    public long fileSize() {
        return store.getFileStore().size();
    }

    @Override
    public void close() {
        if (failed.get()) {
            kill();
            return;
        }
        checkpoints.stop();
        try {
            checkpoints.run();
            journal.close();
            store.close();
        } catch (RuntimeException e) {
            kill();
            throw e;
        }
    }

    /** Lets go of the files and writes nothing more. */
    public void kill() {
        failed.set(true);
        checkpoints.stop();
        journal.close();
        store.closeImmediately();
    }

    private void awaitChangesBegun() {
        writing.lock();
        writing.unlock();
        journal.durable().join();
    }

    private void fail(Throwable e) {
        if (failed.compareAndSet(false, true)) {
            onFailure.accept(e);
        }
    }

    private void requireWriting() {
        if (!writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("maps are changed inside a write");
        }
    }
}
