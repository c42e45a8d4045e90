package id.sigap.simulator;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import id.sigap.simulator.time.Pace;

/** A clock that jumps to whatever is waited for. */
public final class FakePace implements Pace {

    private final AtomicReference<Instant> now;

    public FakePace(Instant start) {
        now = new AtomicReference<>(start);
    }

    @Override
    public Instant now() {
        return now.get();
    }

    @Override
    public void waitUntil(Instant due) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        now.updateAndGet(at -> due.isAfter(at) ? due : at);
    }
}
