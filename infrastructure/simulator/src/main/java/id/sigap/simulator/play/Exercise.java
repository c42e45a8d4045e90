package id.sigap.simulator.play;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import id.sigap.simulator.http.Pages;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.scenario.Scenario;
import id.sigap.simulator.scenario.ScenarioClock;

/**
 * A simulated exercise as the system keeps it: a world of its own. Its start is the anchor of the scenario's clock,
 * so that whoever resumes it maps every time as before.
 */
public record Exercise(String id, ScenarioClock clock) {

    /** The exercise cannot be played, and trying again would not help. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * Opens an exercise, or resumes the one with that id. An id the system does not know names the attempt: opening
     * twice with it gives one exercise.
     *
     * @param speed 0 for no waiting; a resumed exercise keeps the speed it was opened with
     */
    public static Exercise open(
            Person duty, Scenario scenario, double speed, String name, boolean resume, Insistence insistence)
            throws Refused, InterruptedException {
        var t0 = scenario.t0();
        var found = resume ? known(duty, name, insistence) : null;
        if (found != null) {
            if (!found.path("endedAt").asString("").isEmpty()) {
                throw new Refused("exercise " + name + " has ended");
            }
            return of(found, t0, speed == 0 ? 0 : found.path("speed").asDouble(speed));
        }
        var body = Map.of(
                "name", scenario.name(),
                "kind", "SIMULATED",
                "speed", ScenarioClock.announced(speed),
                "t0", t0.toString());
        var opened = insistence.on(
                "opening the exercise", () -> duty.post("/api/v1/exercises", body, "sim-exercise-" + name));
        if (!opened.ok()) {
            throw new Refused("the exercise was refused: " + opened.problem());
        }
        if (opened.text("startedAt").isEmpty()) {
            var listed = known(duty, opened.text("id"), insistence);
            return of(listed == null ? opened.body() : listed, t0, speed);
        }
        return of(opened.body(), t0, speed);
    }

    private static @Nullable JsonNode known(Person duty, String id, Insistence insistence)
            throws Refused, InterruptedException {
        var items = new Object() {
            Pages.@Nullable Listing read;
        };
        var answer = insistence.on("looking for the exercise", () -> {
            var listing = Pages.read(duty, "/api/v1/exercises?limit=100", 50);
            items.read = listing;
            return listing.last();
        });
        if (!answer.ok() || items.read == null) {
            throw new Refused("the exercises cannot be read: " + answer.problem());
        }
        return items.read.items().stream()
                .filter(each -> id.equals(each.path("id").asString("")))
                .findFirst()
                .orElse(null);
    }

    private static Exercise of(JsonNode exercise, Instant t0, double speed) throws Refused {
        try {
            var anchor = Instant.parse(exercise.path("startedAt").asString(""));
            return new Exercise(exercise.path("id").asString(""), new ScenarioClock(t0, anchor, speed));
        } catch (DateTimeParseException e) {
            throw new Refused("the system does not say when the exercise started");
        }
    }

    /** The query that keeps a call in this exercise's world. */
    String world() {
        return "world=" + id;
    }
}
