package id.sigap.simulator.play;

import java.time.Duration;

/**
 * How the people of an exercise behave. Durations are scenario time, divided by the exercise's speed; only
 * {@code poll} is wall time.
 *
 * @param verifyAfter the desk verifies an incident this long after it first sees reason to
 * @param approveAfter the signatory approves a mission this long after seeing it
 * @param acknowledged share of alerts the coordinator answers; the rest escalates
 * @param linger how long people go on after the last report
 * @param settle how long, in wall time, the system gets to place the last reports before scoring
 */
public record Habits(
        Duration verifyAfter,
        Duration approveAfter,
        Duration acknowledgeAfter,
        double acknowledged,
        Duration linger,
        Duration poll,
        Duration settle) {

    public static Habits usual() {
        return new Habits(
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(4),
                0.6,
                Duration.ofHours(2),
                Duration.ofSeconds(1),
                Duration.ofSeconds(60));
    }
}
