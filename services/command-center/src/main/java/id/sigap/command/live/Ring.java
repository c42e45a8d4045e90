package id.sigap.command.live;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

import id.sigap.command.situation.Situation.Change;

/** The last changes, shared by all readers. One thread at a time adds, any number read; adding takes no longer for more readers. */
final class Ring {

    private final AtomicReferenceArray<@Nullable Change> changes;
    private volatile long latest;
    private final AtomicReference<CountDownLatch> news = new AtomicReference<>(new CountDownLatch(1));

    Ring(int size) {
        changes = new AtomicReferenceArray<>(size);
    }

    void add(Change change) {
        changes.set(slot(change.n()), change);
        latest = change.n();
        wake();
    }

    long latest() {
        return latest;
    }

    /** The change of this number, null when it has been overwritten or is not there yet. */
    @Nullable Change get(long n) {
        Change change = changes.get(slot(n));
        return change != null && change.n() == n ? change : null;
    }

    /** Whether everything after this number is still here. */
    boolean reaches(long n) {
        return n >= 0 && n <= latest && (n == latest || get(n + 1) != null);
    }

    void awaitAfter(long n, long millis) throws InterruptedException {
        CountDownLatch next = news.get();
        if (latest <= n) {
            next.await(millis, TimeUnit.MILLISECONDS);
        }
    }

    /** Lets everybody who waits look up. */
    void wake() {
        news.getAndSet(new CountDownLatch(1)).countDown();
    }

    private int slot(long n) {
        return (int) (n % changes.length());
    }
}
