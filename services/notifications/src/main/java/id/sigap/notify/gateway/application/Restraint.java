package id.sigap.notify.gateway.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import id.sigap.notify.address.model.Address;

/**
 * So many messages an hour to one address, and no more: two machines that answer each other would not stop by themselves, and every
 * SMS costs. Counted by each instance for itself; addresses are forgotten with the hour.
 */
final class Restraint {

    private static final Duration HOUR = Duration.ofHours(1);

    private final int most;
    private final Clock clock;
    private final Map<Address, Integer> sent = new HashMap<>();
    private Instant until = Instant.MIN;

    Restraint(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    synchronized boolean allows(Address to) {
        Instant now = clock.instant();
        if (!now.isBefore(until)) {
            sent.clear();
            until = now.plus(HOUR);
        }
        return sent.merge(to, 1, Integer::sum) <= most;
    }

    /** It did not go out after all. */
    synchronized void notSent(Address to) {
        sent.computeIfPresent(to, (address, count) -> count - 1);
    }
}
