package id.sigap.notify.exercise.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An exercise: a world of its own, in which policy durations are divided by its speed.
 *
 * @param speed 1 is as in life, 60 is an hour in a minute
 * @param endedAt null while it is played
 */
public record Exercise(double speed, @Nullable Instant endedAt) {

    public Exercise {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("an exercise needs a speed above 0");
        }
    }

    public Exercise ended(Instant at) {
        return endedAt == null ? new Exercise(speed, at) : this;
    }
}
