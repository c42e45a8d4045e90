package id.sigap.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.identity.IdentityProperties;

/**
 * Wrong passwords per name. A few cost nothing, then each doubles the time until the next try is looked at. Names
 * nobody has are counted just the same, so that the counting tells nothing. The longest wait is short on purpose:
 * whoever knows a duty officer's name can make them wait, and in a disaster that must be minutes, not hours.
 */
@Component
class Attempts {

    private static final int TIDY_EVERY = 1_000;

    private record Entry(int wrong, Instant last, Instant until) {
    }

    private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final IdentityProperties.Lockout rule;
    private final Clock clock;

    Attempts(IdentityProperties properties, Clock clock) {
        this.rule = properties.lockout();
        this.clock = clock;
    }

    /**
     * Counts a try as wrong before the password is looked at, so that tries side by side cannot all be free.
     *
     * @return how long to wait; zero if the password may be checked now
     */
    Duration begin(String key) {
        var now = clock.instant();
        tidy(now);
        var wait = new Duration[] {Duration.ZERO};
        entries.compute(key, (k, before) -> {
            if (before != null && now.isBefore(before.until())) {
                wait[0] = Duration.between(now, before.until());
                return before;
            }
            int wrong = before == null || forgotten(before, now) ? 1 : before.wrong() + 1;
            return new Entry(wrong, now, now.plus(delay(wrong)));
        });
        return wait[0];
    }

    void succeeded(String key) {
        entries.remove(key);
    }

    /** The password could not be checked at all: the try does not count. */
    void unknown(String key) {
        entries.computeIfPresent(key, (k, entry) -> withoutLast(entry));
    }

    private @Nullable Entry withoutLast(Entry entry) {
        return entry.wrong() <= 1 ? null : new Entry(entry.wrong() - 1, entry.last(), entry.last());
    }

    private Duration delay(int wrong) {
        if (wrong < rule.free()) {
            return Duration.ZERO;
        }
        var doubled = rule.first().multipliedBy(1L << Math.min(wrong - rule.free(), 20));
        return doubled.compareTo(rule.longest()) < 0 ? doubled : rule.longest();
    }

    private boolean forgotten(Entry entry, Instant now) {
        return now.isAfter(entry.until().plus(rule.forget()));
    }

    private void tidy(Instant now) {
        if (entries.size() >= TIDY_EVERY && entries.size() % TIDY_EVERY == 0) {
            entries.values().removeIf(entry -> forgotten(entry, now));
        }
    }
}
