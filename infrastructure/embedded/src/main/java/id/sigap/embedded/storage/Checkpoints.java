package id.sigap.embedded.storage;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Decides when a checkpoint is due and makes it, on a thread of its own and beside the writers. They are stopped only
 * to switch the journal's file, or when they are so far ahead that their pages would fill the memory.
 */
final class Checkpoints {

    private static final long AT_LEAST_EVERY_MS = 20_000;
    private static final int PATIENCE = 4;
    private static final int COMPACTED_AT_ONCE = 4 << 20;

    private final StoreFile file;
    private final Journal journal;
    private final ReentrantLock writing;
    private final int bytes;
    private final Consumer<Throwable> onFailure;
    private final Thread thread;
    private final Object signal = new Object();
    private boolean stopped;

    Checkpoints(StoreFile file, Journal journal, ReentrantLock writing, DurableMapsConfig config, Consumer<Throwable> onFailure) {
        this.file = file;
        this.journal = journal;
        this.writing = writing;
        this.bytes = config.checkpointBytes();
        this.onFailure = onFailure;
        this.thread = Thread.ofPlatform().name("store-checkpoint").daemon().unstarted(this::loop);
    }

    void start() {
        thread.start();
    }

    /** A change was made: wakes the thread when enough has come together. */
    void written() {
        if (due(1)) {
            synchronized (signal) {
                signal.notifyAll();
            }
        }
    }

    /** Holds a writer back while there is too much a checkpoint has not carried over yet. */
    void awaitRoom() {
        while (due(PATIENCE)) {
            synchronized (signal) {
                if (stopped || !due(PATIENCE)) {
                    return;
                }
                pause(100);
            }
        }
    }

    /** Makes a checkpoint now, if there is anything to carry over. */
    synchronized void run() {
        writing.lock();
        try {
            if (journal.size() == 0 && !file.store().hasUnsavedChanges()) {
                return;
            }
            file.generation(journal.rotate());
        } finally {
            writing.unlock();
        }
        file.commit();
        file.compact(COMPACTED_AT_ONCE);
        synchronized (signal) {
            signal.notifyAll();
        }
    }

    void stop() {
        synchronized (signal) {
            stopped = true;
            signal.notifyAll();
        }
        if (Thread.currentThread() != thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void loop() {
        try {
            while (sleepUntilDue()) {
                run();
            }
        } catch (RuntimeException | Error e) {
            synchronized (signal) {
                stopped = true;
                signal.notifyAll();
            }
            onFailure.accept(e);
        }
    }

    private boolean sleepUntilDue() {
        synchronized (signal) {
            if (!stopped && !due(1)) {
                pause(AT_LEAST_EVERY_MS);
            }
            return !stopped;
        }
    }

    private boolean due(int times) {
        return journal.size() > (long) times * bytes || file.store().getUnsavedMemory() > (long) times * bytes;
    }

    private void pause(long ms) {
        try {
            signal.wait(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a checkpoint", e);
        }
    }
}
