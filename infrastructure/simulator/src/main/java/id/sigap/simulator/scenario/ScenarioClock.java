package id.sigap.simulator.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Maps scenario time to now: {@code real = anchor + (scenario - t0) / speed}. One shift for everything, so a report
 * observed 45 minutes before it was received is sent with an observed time 45 / speed minutes before it is sent, and
 * a phone clock four years behind is four years / speed behind. The service multiplies by the exercise's speed to get
 * scenario minutes back.
 *
 * <p>Speed 0 means without waiting: every receipt falls on the anchor, differences are still divided, by
 * {@link #UNPACED_RATE}, and that rate is the speed the exercise is announced with.
 *
 * @param t0 the scenario's zero
 * @param anchor the instant t0 is mapped to: when the service started the exercise
 * @param speed how much faster than life, 0 without waiting
 */
public record ScenarioClock(Instant t0, Instant anchor, double speed) {

    /** An hour of the scenario in a second. */
    public static final double UNPACED_RATE = 3600;

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.of("Asia/Jakarta"));

    public ScenarioClock {
        if (!(speed >= 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("speed is 0 (no waiting) or a positive number");
        }
    }

    /** The speed the services are told. */
    public static double announced(double speed) {
        return speed == 0 ? UNPACED_RATE : speed;
    }

    /** When something of the scenario is to be done. */
    public Instant real(Instant scenario) {
        return speed == 0 ? anchor : shifted(anchor, Duration.between(t0, scenario));
    }

    /** An observation's time beside the time its report is sent; rounded to milliseconds. */
    public Instant observed(Instant received, Instant observed) {
        return shifted(real(received), Duration.between(received, observed)).truncatedTo(ChronoUnit.MILLIS);
    }

    /** A scenario duration in real time. */
    public Duration real(Duration scenario) {
        return Duration.ofNanos(Math.round(scenario.toNanos() / announced(speed)));
    }

    private Instant shifted(Instant from, Duration scenario) {
        return from.plus(real(scenario));
    }

    /** Scenario time as people there read it on their clock (WIB). */
    public static String shown(Instant scenario) {
        return SHOWN.format(scenario);
    }
}
