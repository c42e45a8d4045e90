package id.sigap.simulator.play;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

import id.sigap.simulator.http.Person;
import id.sigap.simulator.time.Agenda;

/**
 * Decisions a named person makes about something they see on a list: note it, think, decide once. Used for the duty
 * officer who verifies, the Kabid who approves and the coordinator who acknowledges. What the system queued at the desk
 * is left there: a real person has to decide it.
 */
final class Desk {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final Exercise exercise;
    private final Agenda agenda;
    private final Tally tally;
    private final Consumer<String> progress;
    private final Set<String> decided = new HashSet<>();

    Desk(Exercise exercise, Agenda agenda, Tally tally, Consumer<String> progress) {
        this.exercise = exercise;
        this.agenda = agenda;
        this.tally = tally;
        this.progress = progress;
    }

    /** True the first time something is seen. */
    boolean isNew(String subject) {
        return decided.add(subject);
    }

    /**
     * @param what the decision as it is counted, such as "verified"
     * @param path of the command, without query
     */
    void decide(String what, Person by, String path, Duration thinking) {
        agenda.after(exercise.clock().real(thinking), new Agenda.Task() {
            @Override
            public void run() throws InterruptedException {
                var answer = by.post(path + "?" + exercise.world(), Map.of(), "sim-" + exercise.id() + path);
                if (answer.unavailable()) {
                    agenda.after(TRY_AGAIN, this);
                } else if (answer.ok()) {
                    tally.add(what);
                } else if (answer.status() == 409) {
                    tally.add("came too late: " + what);
                } else {
                    tally.add("refused: " + what);
                    progress.accept("%s refused by %s: %s".formatted(what, path, answer.problem()));
                }
            }
        });
    }

    /** Whether an incident is worth verifying without a person looking at the map. */
    static boolean deservesVerification(JsonNode incident) {
        var severity = incident.path("severity").asString("");
        var reports = incident.path("reports");
        int count = reports.isArray() ? reports.size() : reports.asInt(0);
        return incident.path("state").asString("").equals("REPORTED")
                && incident.path("mergedInto").asString("").isEmpty()
                && (severity.equals("KRITIS") || severity.equals("TINGGI") || count >= 2);
    }
}
