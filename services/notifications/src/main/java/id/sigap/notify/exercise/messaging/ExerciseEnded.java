package id.sigap.notify.exercise.messaging;

import java.time.Instant;

/** What this service reads of {@code id.sigap.exercise.ended.v1}. */
public record ExerciseEnded(Instant observedAt) {

    public static final String TYPE = "id.sigap.exercise.ended.v1";
}
