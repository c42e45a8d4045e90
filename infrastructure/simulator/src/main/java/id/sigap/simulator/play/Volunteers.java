package id.sigap.simulator.play;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Answer;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.time.Agenda;

/**
 * Everybody who may be asked to go. Each answers with a token of their own, got when first asked; the coordinator's
 * view of the missions only tells the simulator whose telephone rings.
 */
final class Volunteers {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private record Ask(String mission, String volunteer, int line) {
        String path(String action, Exercise exercise) {
            return "/api/v1/missions/" + mission + "/asks/" + volunteer + "/" + action + "?" + exercise.world();
        }
    }

    private final Exercise exercise;
    private final Agenda agenda;
    private final Accounts accounts;
    private final Function<String, Person> people;
    private final long seed;
    private final Tally tally;
    private final Map<String, Mind> minds = new HashMap<>();
    private final Set<Ask> seen = new HashSet<>();

    Volunteers(
            Exercise exercise,
            Agenda agenda,
            Accounts accounts,
            Function<String, Person> people,
            long seed,
            Tally tally) {
        this.exercise = exercise;
        this.agenda = agenda;
        this.accounts = accounts;
        this.people = people;
        this.seed = seed;
        this.tally = tally;
    }

    /** @param resuming the first look of this run: who is already on the way goes on from there */
    void look(JsonNode mission, boolean resuming) {
        for (var each : mission.path("asks")) {
            var ask = new Ask(
                    mission.path("id").asString(""),
                    each.path("volunteerId").asString(""),
                    each.path("line").asInt(0));
            var state = each.path("state").asString("");
            if (state.equals("ASKED") && seen.add(ask)) {
                asked(ask);
            } else if (resuming && seen.add(ask)) {
                var next = Step.after(state);
                var account = accounts.ofPerson(ask.volunteer());
                if (next != null && account != null) {
                    noteStep(ask, people.apply(account.username()), next);
                }
            }
        }
    }

    private void asked(Ask ask) {
        tally.add("asked");
        var account = accounts.ofPerson(ask.volunteer());
        if (account == null) {
            tally.add("asked, but no account");
            return;
        }
        var mind = mind(ask);
        switch (mind.reply()) {
            case SILENCE -> tally.add("stayed silent");
            case ACCEPT -> noteAnswer(ask, people.apply(account.username()), "ACCEPT", "accepted");
            case DECLINE -> noteAnswer(ask, people.apply(account.username()), "DECLINE", "declined");
        }
    }

    private void noteAnswer(Ask ask, Person volunteer, String answer, String counted) {
        agenda.after(exercise.clock().real(mind(ask).thinking()), new Agenda.Task() {
            @Override
            public void run() throws InterruptedException {
                var result = volunteer.post(ask.path("answer", exercise), Map.of("answer", answer), null);
                if (result.unavailable()) {
                    agenda.after(TRY_AGAIN, this);
                } else if (done(result, counted, "answered too late") && answer.equals("ACCEPT")) {
                    noteStep(ask, volunteer, Step.EN_ROUTE);
                }
            }
        });
    }

    private void noteStep(Ask ask, Person volunteer, Step step) {
        agenda.after(exercise.clock().real(mind(ask).until(step)), new Agenda.Task() {
            @Override
            public void run() throws InterruptedException {
                var result = volunteer.post(ask.path("progress", exercise), Map.of("step", step.name()), null);
                if (result.unavailable()) {
                    agenda.after(TRY_AGAIN, this);
                    return;
                }
                var next = step.next();
                if (done(result, "told " + step.name(), "step refused") && next != null) {
                    noteStep(ask, volunteer, next);
                }
            }
        });
    }

    private boolean done(Answer result, String counted, String conflict) {
        tally.add(result.ok() ? counted : result.status() == 409 ? conflict : "refused: " + result.problem());
        return result.ok();
    }

    private Mind mind(Ask ask) {
        return minds.computeIfAbsent(ask.volunteer(), id -> new Mind(seed, id));
    }
}
