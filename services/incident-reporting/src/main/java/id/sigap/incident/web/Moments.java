package id.sigap.incident.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.web.Problem;

/** Times that people and machines send: a broken clock is refused before it is stored. */
public final class Moments {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private Moments() {}

    public static void check(Fields fields, String field, @Nullable Instant at) {
        if (at != null && at.isBefore(EARLIEST)) {
            fields.wrong(field, "sebelum tahun 1900");
        }
    }

    /** What has been counted was so in the past, give or take how far two clocks are apart. */
    public static void notInTheFuture(String field, @Nullable Instant at, Clock clock) {
        if (at != null && at.isAfter(clock.instant().plus(CLOCKS_APART))) {
            throw Problem.invalid(field, "di masa depan");
        }
    }
}
