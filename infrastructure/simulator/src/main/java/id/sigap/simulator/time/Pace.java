package id.sigap.simulator.time;

import java.time.Duration;
import java.time.Instant;

/** Where an agenda gets its time from. Tests pass one whose clock jumps instead of waiting. */
public interface Pace {

    Instant now();

    /** Returns at {@code due} or at once when that is over. */
    void waitUntil(Instant due) throws InterruptedException;

    /** Wall time. Waits in slices so that a corrected system clock cannot make it oversleep. */
    static Pace wall() {
        return new Pace() {
            private static final Duration SLICE = Duration.ofSeconds(5);

            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void waitUntil(Instant due) throws InterruptedException {
                var left = Duration.between(now(), due);
                while (left.isPositive()) {
                    Thread.sleep(left.compareTo(SLICE) < 0 ? left : SLICE);
                    left = Duration.between(now(), due);
                }
            }
        };
    }
}
