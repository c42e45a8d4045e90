package id.sigap.simulator.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import id.sigap.simulator.http.Person;
import id.sigap.simulator.scenario.FieldReport;
import id.sigap.simulator.scenario.Message;
import id.sigap.simulator.scenario.Scenario;
import id.sigap.simulator.scenario.ScenarioClock;
import id.sigap.simulator.time.Agenda;

/**
 * Those who report, and the desk when it declares a kejadian. Everything is sent in the order of receipt: a report the
 * system does not take yet holds back the later ones, none is dropped.
 */
public final class Reporting {

    private static final int LINES_EVERY = 10;

    private final Scenario scenario;
    private final Exercise exercise;
    private final Person duty;
    private final Insistence insistence;
    private final Ledger ledger;
    private final Consumer<String> progress;
    private final List<String> reporters;
    private final Map<String, String> declared = new ConcurrentHashMap<>();
    private int sent;

    public Reporting(
            Scenario scenario,
            Exercise exercise,
            Person duty,
            Insistence insistence,
            Ledger ledger,
            Consumer<String> progress) {
        this.scenario = scenario;
        this.exercise = exercise;
        this.duty = duty;
        this.insistence = insistence;
        this.ledger = ledger;
        this.progress = progress;
        this.reporters = scenario.reports().stream().map(FieldReport::reporter).distinct().toList();
    }

    /** Notes everything of the scenario. Of the same instant, a declaration comes before a report. */
    public void noteIn(Agenda agenda) {
        var clock = exercise.clock();
        var steps = new TreeMap<Instant, List<Agenda.Task>>();
        scenario.facts().stream()
                .filter(fact -> !fact.at().isAfter(scenario.end()))
                .forEach(fact -> step(steps, fact.at(), () -> say(fact)));
        scenario.declarations().forEach(each -> step(steps, each.declaredAt(), () -> declare(each)));
        scenario.reports().forEach(each -> step(steps, each.received(), () -> send(each)));
        steps.forEach((at, tasks) -> tasks.forEach(task -> agenda.at(clock.real(at), task)));
        for (var report : scenario.reports()) {
            ledger.write(line(report, Ledger.Fate.UNSENT, null, null));
        }
    }

    private static void step(
            Map<Instant, List<Agenda.Task>> steps, Instant at, Agenda.Task task) {
        steps.computeIfAbsent(at, any -> new ArrayList<>()).add(task);
    }

    /** Declaration key to the system's id of the kejadian. */
    public Map<String, String> declared() {
        return new HashMap<>(declared);
    }

    private void say(Scenario.Fact fact) {
        progress.accept("%s | fact: %s".formatted(ScenarioClock.shown(fact.at()), fact.text()));
    }

    private void declare(Scenario.Declaration declaration) throws InterruptedException {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", declaration.title());
        body.put("hazard", declaration.hazard());
        body.put("startedAt", exercise.clock().observed(declaration.declaredAt(), declaration.startedAt()).toString());
        body.put("regions", declaration.regions());
        var key = "sim-" + exercise.id() + "-event-" + declaration.key();
        var answer = insistence.on(
                "kejadian " + declaration.key(), () -> duty.post("/api/v1/events?" + exercise.world(), body, key));
        var when = ScenarioClock.shown(declaration.declaredAt());
        if (answer.ok()) {
            declared.put(declaration.key(), answer.text("id"));
            progress.accept("%s | kejadian declared: %s".formatted(when, declaration.title()));
        } else {
            progress.accept("%s | kejadian %s refused: %s".formatted(when, declaration.key(), answer.problem()));
        }
    }

    private void send(FieldReport report) throws InterruptedException {
        var body = Message.of(report, exercise.clock(), reporters);
        var key = Message.key(exercise.id(), report);
        var answer = insistence.on(
                "report " + report.id(), () -> duty.post("/api/v1/reports?" + exercise.world(), body, key));
        sent++;
        var when = ScenarioClock.shown(report.received());
        if (answer.ok()) {
            ledger.write(line(report, Ledger.Fate.ACCEPTED, answer.text("id"), null));
        } else {
            ledger.write(line(report, Ledger.Fate.REFUSED, null, answer.problem()));
            progress.accept("%s | report %s refused: %s".formatted(when, report.id(), answer.problem()));
        }
        if (sent % LINES_EVERY == 0 || sent == scenario.reports().size()) {
            progress.accept("%s | sent %d/%d, accepted %d, refused %d".formatted(
                    when,
                    sent,
                    scenario.reports().size(),
                    ledger.count(Ledger.Fate.ACCEPTED),
                    ledger.count(Ledger.Fate.REFUSED)));
        }
    }

    private Ledger.Line line(
            FieldReport report,
            Ledger.Fate fate,
            @Nullable String systemId,
            @Nullable String problem) {
        return new Ledger.Line(report.id(), Message.key(exercise.id(), report), fate, systemId, problem);
    }
}
