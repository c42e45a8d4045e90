package id.sigap.notify.exercise.messaging;

import id.sigap.kit.event.Poison;

/** What this service reads of {@code id.sigap.exercise.started.v1}. */
public record ExerciseStarted(double speed) {

    public static final String TYPE = "id.sigap.exercise.started.v1";

    public ExerciseStarted {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new Poison("the speed of an exercise must be above 0");
        }
    }
}
