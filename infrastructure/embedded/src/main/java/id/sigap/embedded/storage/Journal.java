package id.sigap.embedded.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * The journal of changes, written by one thread of its own: it takes whatever was appended while it was forcing the
 * last lot, writes it and forces it, so that many writers share one force (group commit) and nobody waits who does not
 * want to. Positions count the bytes appended since the journal was opened.
 *
 * <p>A generation is what happened between two checkpoints. The next one begins in the other file, and its first byte
 * is written only after the last of the previous one was forced, so that a hole can only be at the very end.
 */
final class Journal {

    private record Part(long generation, long offset, Bytes bytes) { }

    private record Waiter(long position, CompletableFuture<Void> done) { }

    private final JournalFile files;
    private final boolean forcing;
    private final Consumer<Throwable> onFailure;
    private final Thread thread;

    private final Deque<Part> pending = new ArrayDeque<>();
    private final List<Waiter> waiters = new ArrayList<>();
    private long generation;
    private long offset = JournalFile.HEADER;
    private long appended;
    private long durable;
    private boolean closing;
    private @Nullable Throwable failure;

    private @Nullable FileChannel channel;
    private long writing;

    /** @param forcing false only in a test that shows what forcing is for */
    Journal(JournalFile files, long generation, boolean forcing, Consumer<Throwable> onFailure) {
        this.files = files;
        this.generation = generation;
        this.forcing = forcing;
        this.onFailure = onFailure;
        this.thread = Thread.ofPlatform().name("store-journal").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Adds one record, to be written soon; records are found again in the order of these calls, whole or not at all. */
    synchronized long append(Bytes payload) {
        requireUsable();
        var last = pending.peekLast();
        if (last == null || last.generation() != generation) {
            last = new Part(generation, offset, new Bytes(4096));
            pending.add(last);
        }
        last.bytes().putInt(payload.size());
        last.bytes().putInt(JournalFile.checksum(generation, offset, payload.array(), payload.size()));
        last.bytes().put(payload.array(), 0, payload.size());
        offset += JournalFile.RECORD + payload.size();
        appended += JournalFile.RECORD + payload.size();
        notifyAll();
        return appended;
    }

    /** Begins the next generation and returns its number. */
    synchronized long rotate() {
        requireUsable();
        offset = JournalFile.HEADER;
        return ++generation;
    }

    /** Bytes of the current generation. */
    synchronized long size() {
        return offset - JournalFile.HEADER;
    }

    /** Completes, on the journal's thread, when everything appended so far is on disk. */
    synchronized CompletableFuture<Void> durable() {
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        if (durable >= appended) {
            return CompletableFuture.completedFuture(null);
        }
        var waiter = new Waiter(appended, new CompletableFuture<>());
        waiters.add(waiter);
        return waiter.done();
    }

    /** Writes and forces what is pending, and ends. */
    void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        join();
    }

    private void run() {
        try {
            for (var parts = next(); !parts.isEmpty(); parts = next()) {
                write(parts);
            }
            closeChannel();
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private synchronized List<Part> next() {
        while (pending.isEmpty() && !closing) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException("the journal's thread is nobody's to interrupt", e);
            }
        }
        var parts = List.copyOf(pending);
        pending.clear();
        return parts;
    }

    private void write(List<Part> parts) throws IOException {
        long written = 0;
        for (var part : parts) {
            if (channel == null || writing != part.generation()) {
                closeChannel();
                channel = files.begin(part.generation());
                writing = part.generation();
            }
            JournalFile.write(channel, ByteBuffer.wrap(part.bytes().array(), 0, part.bytes().size()), part.offset());
            written += part.bytes().size();
        }
        force();
        done(written);
    }

    private void done(long written) {
        var reached = new ArrayList<CompletableFuture<Void>>();
        synchronized (this) {
            durable += written;
            waiters.removeIf(w -> w.position() <= durable && reached.add(w.done()));
        }
        reached.forEach(w -> w.complete(null));
    }

    private void closeChannel() throws IOException {
        if (channel != null) {
            force();
            channel.close();
            channel = null;
        }
    }

    private void force() throws IOException {
        if (forcing && channel != null) {
            channel.force(false);
        }
    }

    /** A force that failed may have dropped what it was to write: nothing after it can be promised, so all is over. */
    private void fail(Throwable e) {
        List<Waiter> left;
        synchronized (this) {
            failure = e;
            left = List.copyOf(waiters);
            waiters.clear();
            pending.clear();
        }
        left.forEach(w -> w.done().completeExceptionally(e));
        onFailure.accept(e);
    }

    private void requireUsable() {
        if (failure != null || closing) {
            throw new IllegalStateException("the journal is closed", failure);
        }
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
