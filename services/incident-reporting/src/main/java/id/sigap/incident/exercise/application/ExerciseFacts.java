package id.sigap.incident.exercise.application;

import java.time.Instant;
import java.util.Objects;

import id.sigap.incident.exercise.model.Exercise;
import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;

/** What others hear of an exercise. */
public final class ExerciseFacts {

    private ExerciseFacts() {}

    record Started(Instant observedAt, String name, String kind, double speed, Instant t0, Instant startedAt) {}

    public static Change<Exercise> started(Exercise e) {
        return Change.of(e, Fact.of("id.sigap.exercise.started.v1", null,
                new Started(e.startedAt(), e.name(), e.kind().name(), e.speed(), e.t0(), e.startedAt())));
    }

    public static Change<Exercise> ended(Exercise e) {
        return Change.of(e, Fact.of("id.sigap.exercise.ended.v1", null, new Fact.ObservedAt(Objects.requireNonNull(e.endedAt()))));
    }
}
