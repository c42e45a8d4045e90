package id.sigap.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.IssuerSignIn;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.play.Exercise;
import id.sigap.simulator.play.Insistence;
import id.sigap.simulator.play.Ledger;
import id.sigap.simulator.play.People;
import id.sigap.simulator.play.Reporting;
import id.sigap.simulator.play.Tally;
import id.sigap.simulator.scenario.Scenario;
import id.sigap.simulator.score.Score;
import id.sigap.simulator.time.Agenda;
import id.sigap.simulator.time.Pace;

/**
 * One play from opening the exercise to the score. Reports go out on the calling thread; the people have a thread of
 * their own, so that a slow sign-in of a volunteer never holds back a report.
 */
final class Playthrough {

    private final SimulatorConfig config;
    private final Consumer<String> progress;
    private final Pace pace;
    private final Insistence insistence;
    private final Ledger ledger = new Ledger();
    private final Tally tally = new Tally();
    private @Nullable String exerciseId;

    Playthrough(SimulatorConfig config, Consumer<String> progress, Pace pace) {
        this.config = config;
        this.progress = progress;
        this.pace = pace;
        this.insistence = new Insistence(pace, progress);
    }

    Outcome play() {
        Outcome outcome;
        try (var http = Edge.client(config.trust())) {
            outcome = play(http);
            http.shutdownNow();
        }
        if (config.report() != null) {
            write(outcome, config.report());
        }
        return outcome;
    }

    private Outcome play(HttpClient http) {
        try {
            var scenario = Scenario.load(config.scenario());
            var accounts = Accounts.read(config.accounts());
            var tokens = new IssuerSignIn(config.issuer(), config.app(), accounts, http, Clock.systemUTC());
            var edge = new Edge(config.edge(), http);
            var known = new ConcurrentHashMap<String, Person>();
            Function<String, Person> people =
                    name -> known.computeIfAbsent(name, any -> new Person(name, edge, tokens));
            var duty = people.apply(config.cast().dutyOfficer());
            var exercise = opened(duty, scenario);
            var reporting = new Reporting(scenario, exercise, duty, insistence, ledger, progress);
            var crowd = startPeople(exercise, accounts, people);
            try {
                var agenda = new Agenda(pace, progress);
                reporting.noteIn(agenda);
                agenda.run();
                if (!config.watchOnly()) {
                    pace.waitUntil(pace.now().plus(exercise.clock().real(config.habits().linger())));
                }
            } finally {
                if (crowd != null) {
                    crowd.interrupt();
                    crowd.join(Duration.ofSeconds(5));
                }
            }
            var score = new Settling(config, duty, exercise.id(), pace, progress).score(ledger, reporting.declared());
            return outcome(true, score == null ? "the result could not be read back" : null, score);
        } catch (InterruptedException e) {
            return outcome(false, interrupted(), null);
        } catch (Exercise.Refused | IllegalArgumentException e) {
            return outcome(false, e.getMessage(), null);
        }
    }

    private Exercise opened(Person duty, Scenario scenario) throws Exercise.Refused, InterruptedException {
        var name = config.exercise() == null ? UUID.randomUUID().toString() : config.exercise();
        var exercise =
                Exercise.open(duty, scenario, config.speed(), name, config.exercise() != null, insistence);
        exerciseId = exercise.id();
        progress.accept("exercise %s: %s, %d reports, speed %s".formatted(
                exercise.id(),
                scenario.name(),
                scenario.reports().size(),
                config.speed() == 0 ? "without waiting" : exercise.clock().speed()));
        return exercise;
    }

    private @Nullable Thread startPeople(Exercise exercise, Accounts accounts, Function<String, Person> people) {
        if (config.watchOnly()) {
            return null;
        }
        var agenda = new Agenda(pace, progress);
        new People(
                        exercise,
                        agenda,
                        config.habits(),
                        accounts,
                        people,
                        config.cast(),
                        config.seed(),
                        tally,
                        progress)
                .start();
        return Thread.ofPlatform().name("simulator-people").daemon(true).start(() -> {
            try {
                agenda.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Outcome outcome(boolean complete, @Nullable String trouble, @Nullable Score score) {
        return new Outcome(exerciseId, complete, trouble, ledger.lines(), tally.counts(), score);
    }

    private String interrupted() {
        return exerciseId == null
                ? "interrupted before the exercise was open"
                : "interrupted; resume with --exercise " + exerciseId;
    }

    private static void write(Outcome outcome, Path file) {
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, json.writeValueAsBytes(outcome));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
