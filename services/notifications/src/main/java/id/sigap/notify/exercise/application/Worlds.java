package id.sigap.notify.exercise.application;

import java.time.Duration;

import org.springframework.stereotype.Component;

import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.notify.exercise.model.Exercise;

/** What is known of worlds. Read from the store each time: the event may have been heard by another instance. */
@Component
public class Worlds {

    private final Documents<Exercise> exercises;

    public Worlds(Documents<Exercise> exercises) {
        this.exercises = exercises;
    }

    /** How fast time runs there, and whether it is over. */
    public Pace paceOf(World world) {
        if (world.isReal()) {
            return new Pace(true, 1, false);
        }
        return exercises.find(world.id()).map(v -> new Pace(true, v.state().speed(), v.state().endedAt() != null))
                .orElse(new Pace(false, 1, false));
    }

    /** @param known false for an exercise that has not been heard of yet */
    public record Pace(boolean known, double speed, boolean over) {

        /** A policy's duration as it is in this world, but never too short for a person. */
        public Duration scale(Duration policy, Duration shortest) {
            if (speed == 1) {
                return policy;
            }
            Duration scaled = Duration.ofMillis(Math.round(policy.toMillis() / speed));
            return scaled.compareTo(shortest) < 0 ? shortest : scaled;
        }
    }
}
