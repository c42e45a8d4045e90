package id.sigap.simulator;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.play.Exercise;
import id.sigap.simulator.play.Habits;
import id.sigap.simulator.play.People;
import id.sigap.simulator.play.Tally;
import id.sigap.simulator.scenario.ScenarioClock;
import id.sigap.simulator.time.Agenda;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int ASKED = 60;
    /** The usual ones but for a slower look, which saves the test some thousand calls. */
    private static final Habits HABITS = new Habits(Duration.ofMinutes(5), Duration.ofMinutes(5),
            Duration.ofMinutes(4), 0.6, Duration.ZERO, Duration.ofSeconds(10), Duration.ZERO);

    @TempDir Path folder;
    private final FakeEdge edge = new FakeEdge();
    private final HttpClient http = Edge.client();
    private final Tally tally = new Tally();
    private final List<String> progress = new ArrayList<>();
    private final FakePace pace = new FakePace(START);

    @AfterEach
    void stop() {
        http.shutdownNow();
        edge.close();
    }

    @Test
    void volunteers_answer_with_their_own_token_and_go_through_every_step() throws Exception {
        edge.lists.put("/api/v1/missions?APPROVED", asked("ASKED"));

        play(Duration.ofHours(8), 7);

        var answers = edge.posts(".*/answer");
        assertThat(answers).isNotEmpty()
                .allSatisfy(call -> assertThat(call.path()).isEqualTo("/api/v1/missions/m1/asks/id-" + call.user() + "/answer"));
        var accepted = byAnswer(answers, "ACCEPT");
        assertThat(accepted.size()).isBetween((int) (ASKED * 0.17), (int) (ASKED * 0.47));
        assertThat(byAnswer(answers, "DECLINE")).isNotEmpty();
        assertThat(answers.size()).isLessThan(ASKED);
        for (var volunteer : accepted) {
            assertThat(edge.posts(".*/id-" + volunteer + "/progress")).extracting(c -> c.json().get("step").asString())
                    .containsExactly("EN_ROUTE", "ON_SITE", "DONE");
        }
        assertThat(tally.counts()).containsEntry("asked", ASKED).containsEntry("told DONE", accepted.size());
    }

    @Test
    void the_same_seed_plays_the_same_people() throws Exception {
        edge.lists.put("/api/v1/missions?APPROVED", asked("ASKED"));
        play(Duration.ofHours(1), 7);
        var first = byAnswer(edge.posts(".*/answer"), "ACCEPT");
        edge.calls.clear();
        play(Duration.ofHours(1), 7);
        assertThat(byAnswer(edge.posts(".*/answer"), "ACCEPT")).isEqualTo(first);
        edge.calls.clear();
        play(Duration.ofHours(1), 8);
        assertThat(byAnswer(edge.posts(".*/answer"), "ACCEPT")).isNotEqualTo(first);
    }

    @Test
    void who_was_on_the_way_before_a_restart_goes_on() throws Exception {
        edge.lists.put("/api/v1/missions?UNDERWAY", asked("EN_ROUTE"));

        play(Duration.ofHours(8), 7);

        assertThat(edge.posts(".*/answer")).isEmpty();
        assertThat(edge.posts(".*/id-v0/progress")).extracting(call -> call.json().get("step").asString())
                .containsExactly("ON_SITE", "DONE");
    }

    @Test
    void the_desk_verifies_what_is_grave_or_told_twice_and_leaves_the_queue_alone() throws Exception {
        edge.lists.put("/api/v1/incidents", Map.of("items", List.of(
                incident("grave", "KRITIS", 1, "REPORTED"), incident("high", "TINGGI", 1, "REPORTED"),
                incident("twice", "RENDAH", 2, "REPORTED"), incident("single", "SEDANG", 1, "REPORTED"),
                incident("known", "KRITIS", 3, "VERIFIED"))));

        play(Duration.ofHours(1), 7);

        assertThat(edge.posts(".*/verification")).extracting(call -> call.path().split("/")[4])
                .containsExactlyInAnyOrder("grave", "high", "twice");
        assertThat(edge.posts(".*")).allMatch(call -> call.user().equals("piket1") && call.query().get("world").equals("x1"));
        assertThat(edge.posts(".*/(placement|dismissal)")).isEmpty();
    }

    @Test
    void the_kabid_approves_a_proposed_mission_once() throws Exception {
        edge.lists.put("/api/v1/missions?PROPOSED", Map.of("items", List.of(Map.of("id", "m1"))));

        play(Duration.ofHours(1), 7);

        assertThat(edge.posts(".*/approval")).singleElement().extracting(FakeEdge.Call::user).isEqualTo("kabid");
    }

    @Test
    void some_alerts_are_acknowledged_by_whom_they_ring_and_the_rest_escalates() throws Exception {
        edge.lists.put("/api/v1/alerts?OPEN", Map.of("items", IntStream.range(0, 50)
                .mapToObj(i -> Map.of("id", "a" + i, "step", 1, "recipient", i == 0 ? "id-kabid" : "stranger")).toList()));

        play(Duration.ofHours(1), 7);

        var acknowledged = edge.posts(".*/acknowledgement");
        assertThat(acknowledged.size()).isBetween(20, 40);
        assertThat(Set.of("kadis", "kabid")).containsAll(acknowledged.stream().map(FakeEdge.Call::user).toList());
    }

    private void play(Duration scenarioTime, long seed) throws Exception {
        var names = new ArrayList<>(List.of("piket1", "kadis", "kabid"));
        IntStream.range(0, ASKED).forEach(i -> names.add("v" + i));
        var accounts = Accounts.read(FakeIssuer.accounts(folder, names));
        var exercise = new Exercise("x1", new ScenarioClock(START, START, 60));
        var agenda = new Agenda(pace, progress::add);
        var tokens = new FixedTokens(() -> {});
        var api = new Edge(edge.uri(), http);
        new People(exercise, agenda, HABITS, accounts, name -> new Person(name, api, tokens),
                People.Cast.usual(), seed, tally, progress::add).start();
        agenda.after(scenarioTime.dividedBy(60), agenda::stop);
        agenda.run();
        assertThat(progress).isEmpty();
    }

    private static Map<String, Object> asked(String state) {
        var asks = IntStream.range(0, ASKED)
                .mapToObj(i -> Map.of("volunteerId", "id-v" + i, "line", 0, "state", state)).toList();
        return Map.of("items", List.of(Map.of("id", "m1", "asks", asks)));
    }

    private static Map<String, Object> incident(String id, String severity, int reports, String state) {
        return Map.of("id", id, "severity", severity, "reports", reports, "state", state);
    }

    private static Set<String> byAnswer(List<FakeEdge.Call> answers, String answer) {
        var found = new HashSet<String>();
        answers.stream().filter(call -> call.json().get("answer").asString().equals(answer))
                .forEach(call -> found.add(call.user()));
        return found;
    }
}
