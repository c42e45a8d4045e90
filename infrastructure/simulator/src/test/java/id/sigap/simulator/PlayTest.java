package id.sigap.simulator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.simulator.play.Habits;
import id.sigap.simulator.play.Ledger;
import id.sigap.simulator.score.AnswerKey;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole play over real HTTP, with a real sign-in, against a system whose answers the test knows. */
class PlayTest {

    private static final Habits BRISK = new Habits(
            Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(4), 0.6,
            Duration.ZERO, Duration.ofMillis(20), Duration.ofSeconds(5));

    @TempDir Path folder;
    private final FakeIssuer issuer = new FakeIssuer();
    private final FakeEdge edge = new FakeEdge();
    private final AnswerKey key = AnswerKey.load("pasaman-2022");
    private final ConcurrentLinkedQueue<String> progress = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() {
        edge.close();
        issuer.close();
    }

    @Test
    void a_system_that_places_everything_rightly_scores_one() throws Exception {
        placeAsTheKeySays();
        var file = folder.resolve("out/report.json");

        var outcome = Simulator.play(config().withReport(file), progress::add).await();

        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.count(Ledger.Fate.ACCEPTED)).isEqualTo(180);
        var score = outcome.score();
        assertThat(score.pairs().f1()).isEqualTo(1);
        assertThat(score.systemIncidents()).isEqualTo(33);
        assertThat(score.wrongMerges()).isEmpty();
        assertThat(score.queuedRightly()).hasSize(26);
        assertThat(score.grouping().right()).isEqualTo(33);
        assertThat(score.repeats().countedAsSeparate()).hasSize(13);
        assertThat(String.join("\n", outcome.lines())).contains("precision, recall, F1", "1.000  1.000  1.000");
        assertThat(JsonMapper.shared().readTree(file.toFile()).path("score").path("placed").asInt()).isEqualTo(154);
    }

    @Test
    void a_system_that_puts_all_in_one_incident_scores_badly() throws Exception {
        edge.placing = any -> "one";

        var score = Simulator.play(config().withWatchOnly(true), progress::add).await().score();

        assertThat(score.pairs().precision()).isLessThan(0.1);
        assertThat(score.wrongMerges()).singleElement()
                .satisfies(merge -> assertThat(merge.answers()).hasSize(33).containsEntry("I01", 29));
        assertThat(score.noneInIncident()).hasSize(26);
    }

    @Test
    void nothing_of_the_answer_key_is_ever_sent() throws Exception {
        placeAsTheKeySays();
        Simulator.play(config(), progress::add).await();

        var sent = edge.posts(".*");
        assertThat(sent).hasSizeGreaterThan(180);
        assertThat(sent).allSatisfy(call -> {
            assertThat(call.body()).doesNotContain("sameReportAs", "forwardOf", "parentEvent", "distinctReports");
            assertThat(call.body()).doesNotContainPattern("\\bI[0-3][0-9]\\b").doesNotContainPattern("\"E[123]\"");
        });
        assertThat(edge.posts("/api/v1/reports")).hasSize(180).allSatisfy(call -> assertThat(
                        call.json().propertyNames())
                .isSubsetOf("channel", "text", "observedAt", "lat", "lng", "accuracyM", "region", "reporterName",
                        "reporterPhone"));
        var titles = key.incidents().stream().map(AnswerKey.Incident::title).toList();
        assertThat(sent).noneMatch(call -> titles.stream().anyMatch(call.body()::contains));
    }

    @Test
    void only_watching_sends_reports_and_declarations_and_decides_nothing() throws Exception {
        edge.lists.put("/api/v1/missions?PROPOSED", Map.of("items", List.of(Map.of("id", "m1"))));

        var outcome = Simulator.play(config().withWatchOnly(true), progress::add).await();

        assertThat(edge.posts(".*")).allMatch(call -> call.path().matches("/api/v1/(exercises|events|reports)"));
        assertThat(outcome.people()).isEmpty();
        assertThat(issuer.passwordsTyped).hasValue(1);
    }

    @Test
    void a_restart_with_the_same_exercise_sends_nothing_twice() throws Exception {
        placeAsTheKeySays();
        var first = Simulator.play(config().withWatchOnly(true), progress::add).await();

        var again = Simulator.play(config().withWatchOnly(true).withExercise(first.exercise()), progress::add).await();

        assertThat(again.exercise()).isEqualTo(first.exercise());
        assertThat(again.ledger()).isEqualTo(first.ledger());
        assertThat(edge.storedKeys()).hasSize(180);
    }

    @Test
    void a_cancelled_play_ends_with_a_ledger_of_what_was_sent() throws Exception {
        var slow = config(1);
        var run = Simulator.play(slow, progress::add);
        Awaitility.await().until(() -> !edge.posts("/api/v1/reports").isEmpty());

        run.cancel();
        var outcome = run.await();

        assertThat(outcome.complete()).isFalse();
        assertThat(outcome.trouble()).contains("--exercise " + outcome.exercise());
        assertThat(outcome.count(Ledger.Fate.UNSENT)).isBetween(170L, 180L);
        assertThat(outcome.score()).isNull();
    }

    @Test
    void a_wrong_password_is_told_and_ends_the_play() throws Exception {
        var file = folder.resolve("demo-accounts.json");
        var config = config();
        Files.writeString(file, Files.readString(file).replace("secret-piket1", "wrong"));

        var outcome = Simulator.play(config, progress::add, new FakePace(Instant.EPOCH)).await();

        assertThat(outcome.exercise()).isNull();
        assertThat(outcome.trouble()).contains("piket1 cannot sign in").doesNotContain("wrong");
    }

    @Test
    void a_missing_accounts_file_is_told_in_one_sentence() throws Exception {
        var config = config();
        Files.delete(folder.resolve("demo-accounts.json"));

        assertThat(Simulator.play(config, progress::add).await().trouble()).startsWith("no accounts file at ");
    }

    private void placeAsTheKeySays() {
        edge.placing = sent -> {
            var incident = key.labels().get(sent.replaceFirst(".*-", "")).incident();
            return incident.equals("none") ? null : "sys-" + incident;
        };
        var parents = new HashMap<String, String>();
        key.incidents().forEach(each -> parents.put("sys-" + each.id(), each.parentEvent()));
        var declarations = new HashMap<String, String>();
        key.parentEvents().forEach(each -> declarations.put(each.id(), each.declaration()));
        edge.grouping = incident -> {
            var declaration = declarations.get(parents.get(incident));
            return declaration == null ? null : edge.posts("/api/v1/events").stream()
                    .map(FakeEdge.Call::key)
                    .filter(sent -> sent.endsWith("-event-" + declaration))
                    .map(edge::idOf)
                    .findFirst()
                    .orElse(null);
        };
    }

    private SimulatorConfig config() throws Exception {
        return config(0);
    }

    private SimulatorConfig config(double speed) throws Exception {
        edge.startedAt = Instant.now();
        var accounts = FakeIssuer.accounts(folder, List.of("piket1", "kadis", "kabid"));
        return SimulatorConfig.of(edge.uri(), issuer.uri(), accounts, "pasaman-2022", speed, 7).withHabits(BRISK);
    }
}
