package id.sigap.incident.exercise.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An exercise (latihan): its id is the name of a world that never mixes with the real one. What happened in it stays readable
 * after its end, but nothing more is accepted.
 *
 * @param speed divides the gaps between facts and every policy duration of this world
 * @param t0 moment of the played past that happens at {@code startedAt}; only shown
 */
public record Exercise(
        String name, Kind kind, double speed, Instant t0, Instant startedAt, String startedBy, @Nullable Instant endedAt) {

    /** SIMULATED reaches no real channel; DRILL (gladi) and TEST only people enrolled in it. */
    public enum Kind { SIMULATED, DRILL, TEST }

    public boolean isOver() {
        return endedAt != null;
    }

    /** @return null when it is over already */
    public @Nullable Exercise end(Instant at) {
        return isOver() ? null : new Exercise(name, kind, speed, t0, startedAt, startedBy, at);
    }
}
