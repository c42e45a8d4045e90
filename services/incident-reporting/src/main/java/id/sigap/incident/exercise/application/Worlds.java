package id.sigap.incident.exercise.application;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import id.sigap.incident.exercise.model.Exercise;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.web.Problem;

/** What other features may ask about a world. */
public final class Worlds {

    private final Documents<Exercise> exercises;
    private final Map<World, Double> speeds = new ConcurrentHashMap<>();

    public Worlds(Documents<Exercise> exercises) {
        this.exercises = exercises;
    }

    /** Refuses to write into a world that does not exist or is over. */
    public void requireOpen(World world) {
        if (world.isReal()) {
            return;
        }
        Exercise exercise = exercises.find(world.id()).orElseThrow(
                () -> Problem.unprocessable("unknown-exercise", "Latihan ini tidak dikenal.")).state();
        if (exercise.isOver()) {
            throw Problem.unprocessable("exercise-ended", "Latihan ini sudah berakhir.");
        }
    }

    /** What divides every policy duration of a world; it never changes once an exercise has started. */
    public double speed(World world) {
        if (world.isReal()) {
            return 1;
        }
        Double known = speeds.get(world);
        if (known == null) {
            known = exercises.find(world.id()).map(v -> v.state().speed()).orElse(1.0);
            if (speeds.size() < 10_000) {
                speeds.put(world, known);
            }
        }
        return known;
    }
}
