package id.sigap.dispatch.exercise.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import id.sigap.dispatch.exercise.model.Exercise;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;

/** The exercises known here, in memory on every instance. */
@Component
public class Worlds {

    /** Below this nobody could answer, however fast the exercise runs. */
    static final Duration SHORTEST = Duration.ofSeconds(5);

    private final Documents<Exercise> exercises;
    private final Map<String, Exercise> known = new ConcurrentHashMap<>();

    public Worlds(Documents<Exercise> exercises) {
        this.exercises = exercises;
    }

    /** Reads what was heard before this instance was started. */
    public void load() {
        exercises.forEach(new org.bson.Document(), v -> known.merge(v.id(), v.state(), Worlds::newer));
    }

    public void started(String exerciseId, double speed) {
        known.merge(exerciseId, new Exercise(speed, null), Worlds::newer);
    }

    public void ended(String exerciseId, Instant at) {
        known.merge(exerciseId, new Exercise(1, at), (before, now) -> before.ended(at));
    }

    /** An exercise never begins again after its end. */
    private static Exercise newer(Exercise one, Exercise other) {
        return one.endedAt() != null ? one : other;
    }

    public List<World> live() {
        return known.entrySet().stream().filter(e -> e.getValue().endedAt() == null).map(e -> new World(e.getKey())).toList();
    }

    public boolean isOver(World world) {
        Exercise exercise = known.get(world.id());
        return exercise != null && exercise.endedAt() != null;
    }

    /** A policy's duration as it is in this world. */
    public Duration in(World world, Duration policy) {
        Exercise exercise = known.get(world.id());
        if (world.isReal() || exercise == null) {
            return policy;
        }
        Duration scaled = Duration.ofMillis(Math.round(policy.toMillis() / exercise.speed()));
        return scaled.compareTo(SHORTEST) < 0 ? SHORTEST : scaled;
    }
}
