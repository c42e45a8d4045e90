package id.sigap.incident.hazard.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** At most so many requests in any minute, whatever asks. */
final class Budget {

    private final int perMinute;
    private final Clock clock;
    private final Deque<Instant> spent = new ArrayDeque<>();

    Budget(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** False: not now. */
    synchronized boolean spend() {
        Instant now = clock.instant();
        while (!spent.isEmpty() && !spent.peekFirst().isAfter(now.minus(Duration.ofMinutes(1)))) {
            spent.removeFirst();
        }
        if (spent.size() >= perMinute) {
            return false;
        }
        spent.addLast(now);
        return true;
    }
}
