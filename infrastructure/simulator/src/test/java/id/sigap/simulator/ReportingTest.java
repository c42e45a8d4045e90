package id.sigap.simulator;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.http.Tokens;
import id.sigap.simulator.play.Exercise;
import id.sigap.simulator.play.Insistence;
import id.sigap.simulator.play.Ledger;
import id.sigap.simulator.play.Reporting;
import id.sigap.simulator.scenario.FieldReport;
import id.sigap.simulator.scenario.Scenario;
import id.sigap.simulator.time.Agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReportingTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final FakeEdge edge = new FakeEdge();
    private final HttpClient http = Edge.client();
    private final FakePace pace = new FakePace(START);
    private final Scenario scenario = Scenario.load("pasaman-2022");
    private final List<String> progress = new ArrayList<>();
    private final List<Instant> sentAt = new ArrayList<>();
    private final Tokens tokens = new FixedTokens(() -> sentAt.add(pace.now()));
    private final Person duty = new Person("piket1", new Edge(edge.uri(), http), tokens);
    private Ledger ledger = new Ledger();

    @AfterEach
    void stop() {
        http.shutdownNow();
        edge.close();
    }

    @Test
    void reports_go_out_in_order_at_their_time_divided_by_the_speed() throws Exception {
        play(60, "x", false);

        var keys = edge.posts("/api/v1/reports").stream().map(call -> call.key().replaceFirst(".*-", "")).toList();
        assertThat(keys).isEqualTo(scenario.reports().stream().map(FieldReport::id).toList());
        var last = scenario.reports().getLast();
        var expected = Duration.between(scenario.t0(), last.received()).dividedBy(60);
        assertThat(sentAt.getLast()).isCloseTo(START.plus(expected), within(Duration.ofMillis(1)));
        assertThat(pace.now()).isEqualTo(sentAt.getLast());
    }

    @Test
    void a_report_carries_what_its_sender_knew_and_nothing_else() throws Exception {
        play(60, "x", false);

        var app = body("r009");
        assertThat(app.get("channel").asString()).isEqualTo("APP");
        assertThat(app.get("region").asString()).isEqualTo("13.08.05.2005");
        assertThat(app.get("lat").asDouble()).isEqualTo(0.15472);
        assertThat(app.get("lng").asDouble()).isEqualTo(100.13608);
        assertThat(app.get("accuracyM").asInt()).isEqualTo(25);
        var r009 = scenario.reports().get(8);
        var sent = START.plus(Duration.between(scenario.t0(), r009.received()).dividedBy(60));
        var observed = Instant.parse(app.get("observedAt").asString());
        assertThat(Duration.between(observed, sent).multipliedBy(60))
                .isCloseTo(Duration.ofSeconds(684), Duration.ofMillis(60));
        var sms = body("r004");
        assertThat(sms.propertyNames()).containsExactlyInAnyOrder("channel", "text", "reporterName", "reporterPhone");
    }

    @Test
    void the_same_sender_again_keeps_the_number_and_gets_a_new_key() throws Exception {
        play(60, "x", false);

        assertThat(body("r013").get("reporterPhone")).isEqualTo(body("r004").get("reporterPhone"));
        assertThat(body("r013")).isEqualTo(body("r004"));
        assertThat(edge.storedKeys()).doesNotHaveDuplicates().hasSize(180);
    }

    @Test
    void kejadian_are_declared_when_they_start() throws Exception {
        play(60, "x", false);

        var declared = edge.posts("/api/v1/events");
        assertThat(declared).extracting(call -> call.json().get("hazard").asString())
                .containsExactly("gempa_bumi", "cuaca_ekstrem", "tanah_longsor");
        assertThat(declared.getFirst().json().get("startedAt").asString()).isEqualTo("2025-12-31T23:59:58.083Z");
        assertThat(edge.calls.indexOf(declared.get(2))).isLessThan(edge.calls.indexOf(report("r172")));
    }

    @Test
    void an_unavailable_system_gets_every_report_later_and_still_in_order() throws Exception {
        edge.faults.addAll(List.of(503, 429, 0));

        play(60, "x", false);

        var keys = edge.posts("/api/v1/reports").stream().map(call -> call.key().replaceFirst(".*-", "")).toList();
        assertThat(keys.subList(0, 6)).containsExactly("r001", "r001", "r001", "r001", "r002", "r003");
        assertThat(sentAt.get(2)).isEqualTo(sentAt.get(1).plusSeconds(7));
        assertThat(ledger.count(Ledger.Fate.ACCEPTED)).isEqualTo(180);
        assertThat(progress).anyMatch(line -> line.contains("report r001 has to wait (try 1, again in 7.0 s): 503"));
    }

    @Test
    void a_refused_report_is_in_the_ledger_with_its_problem_and_the_rest_goes_on() throws Exception {
        edge.faults.add(422);

        play(60, "x", false);

        assertThat(ledger.lines().getFirst())
                .isEqualTo(new Ledger.Line("r001", edge.posts("/api/v1/reports").getFirst().key(),
                        Ledger.Fate.REFUSED, null, "422 text is too long [text]"));
        assertThat(ledger.count(Ledger.Fate.ACCEPTED)).isEqualTo(179);
        assertThat(progress).anyMatch(line -> line.contains("sent 180/180, accepted 179, refused 1"));
    }

    @Test
    void a_restart_with_the_id_of_the_exercise_sends_the_same_keys_and_bodies() throws Exception {
        var first = play(60, "x", false);
        var ids = ledger.accepted();
        ledger = new Ledger();

        var again = play(60, first.id(), true);

        assertThat(again).isEqualTo(first);
        assertThat(ledger.accepted()).isEqualTo(ids).hasSize(180);
        assertThat(edge.storedKeys()).hasSize(180);
        assertThat(edge.posts("/api/v1/exercises")).hasSize(1);
    }

    @Test
    void a_restart_with_a_name_of_ones_own_finds_the_same_exercise() throws Exception {
        assertThat(play(60, "latihan-1", true)).isEqualTo(play(60, "latihan-1", true));
        assertThat(edge.storedKeys()).hasSize(180);
    }

    private Exercise play(double speed, String name, boolean resume) throws Exception {
        var insistence = new Insistence(pace, progress::add);
        var exercise = Exercise.open(duty, scenario, speed, name, resume, insistence);
        var agenda = new Agenda(pace, progress::add);
        new Reporting(scenario, exercise, duty, insistence, ledger, progress::add).noteIn(agenda);
        sentAt.clear();
        agenda.run();
        return exercise;
    }

    private FakeEdge.Call report(String id) {
        return edge.posts("/api/v1/reports").stream().filter(call -> call.key().endsWith(id)).findFirst().orElseThrow();
    }

    private tools.jackson.databind.JsonNode body(String id) {
        return report(id).json();
    }
}
