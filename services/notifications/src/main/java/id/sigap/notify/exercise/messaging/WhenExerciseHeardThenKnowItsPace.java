package id.sigap.notify.exercise.messaging;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;
import id.sigap.notify.exercise.model.Exercise;

/** Keeps the speed of an exercise and whether it is over. */
@Component
public final class WhenExerciseHeardThenKnowItsPace implements Reaction<Exercise> {

    private final Documents<Exercise> exercises;

    public WhenExerciseHeardThenKnowItsPace(Documents<Exercise> exercises) {
        this.exercises = exercises;
    }

    @Override
    public Documents<Exercise> documents() {
        return exercises;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(ExerciseStarted.TYPE, ExerciseEnded.TYPE);
    }

    @Override
    public List<String> targets(Heard event) {
        return List.of(event.subject());
    }

    @Override
    public @Nullable Change<Exercise> apply(@Nullable Exercise state, Heard event) {
        if (event.type().equals(ExerciseStarted.TYPE)) {
            return Change.of(new Exercise(event.body(ExerciseStarted.class).speed(), null));
        }
        return state == null ? null : Change.of(state.ended(event.body(ExerciseEnded.class).observedAt()));
    }
}
