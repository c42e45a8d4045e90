package id.sigap.command.situation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import id.sigap.command.situation.Situation.Change;
import id.sigap.contracts.Contracts;
import id.sigap.contracts.Example;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.event.Heard;
import id.sigap.kit.trace.Traces;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Role;

import static org.assertj.core.api.Assertions.assertThat;

class SituationTest {

    static final String INCIDENT = Ids.fresh();
    static final String REPORT = Ids.fresh();

    final Situation situation = new Situation(JsonMapper.shared(), Clock.systemUTC(), Traces.OFF);
    final List<Change> changes = new ArrayList<>();

    {
        situation.listen(changes::add);
    }

    @Test
    void every_event_there_is_makes_one_numbered_change_and_a_line_of_the_log() {
        long n = 0;
        for (String topic : List.of("sigap.volunteers", "sigap.reports", "sigap.incidents", "sigap.events", "sigap.figures", "sigap.posko", "sigap.missions", "sigap.alerts", "sigap.exercises")) {
            for (String type : Contracts.typesOn(topic)) {
                for (Example example : Contracts.examplesOf(type)) {
                    situation.hear(List.of(Told.example(example, ++n * 1_000)));
                }
            }
        }

        assertThat(changes).hasSize((int) n).extracting(Change::n).isSorted();
        assertThat(changes).allSatisfy(change -> assertThat(new String(change.json())).contains("\"kind\""));
        assertThat(changes.stream().filter(c -> !c.everywhere())).allSatisfy(change -> assertThat(new String(change.json())).contains("\"log\""));
    }

    @Test
    void that_there_is_a_photo_moves_the_incident_or_the_waiting_report_and_brings_nothing_else_about() {
        String waits = Ids.fresh();
        String nowhere = Ids.fresh();
        situation.hear(List.of(
                Told.event("sigap.reports", "id.sigap.report.linked.v1", REPORT, 2, World.REAL, "13.08.13", "{\"incidentId\":\"" + INCIDENT + "\"}"),
                Told.event("sigap.reports", "id.sigap.report.queued.v1", waits, 2, World.REAL, "13.08.13", "{\"reasons\":[\"NO_PLACE\"]}")));
        String before = situation.snapshot(World.REAL, r -> true).path("incidents").path(0).path("updatedAt").asString();
        situation.hear(List.of(
                Told.event("sigap.reports", "id.sigap.report.photo-added.v1", REPORT, 3, World.REAL, "13.08.13", "{\"photos\":1,\"incidentId\":\"" + INCIDENT + "\"}"),
                Told.event("sigap.reports", "id.sigap.report.photo-added.v1", waits, 3, World.REAL, "13.08.13", "{\"photos\":2}"),
                Told.event("sigap.reports", "id.sigap.report.photo-hidden.v1", waits, 4, World.REAL, "13.08.13", "{\"photos\":1}"),
                Told.event("sigap.reports", "id.sigap.report.photo-added.v1", nowhere, 3, World.REAL, "13.08.13", "{\"photos\":1}")));
        JsonNode now = situation.snapshot(World.REAL, r -> true);
        assertThat(now.path("incidents").path(0).path("updatedAt").asString()).isGreaterThan(before);
        assertThat(now.path("incidents").path(0).path("reports").asInt()).isEqualTo(1);
        assertThat(now.path("queue").size()).isEqualTo(1);
        assertThat(now.path("queue").path(0).path("photos").asInt()).isEqualTo(1);
        assertThat(changes).hasSize(6);
    }

    @Test
    void a_hazard_elsewhere_is_no_line_of_the_log_and_one_here_is() {
        situation.hear(List.of(Told.example(Contracts.examplesOf("id.sigap.hazard.detected.v1").stream()
                .filter(e -> !e.headers().containsKey("ce_region")).findFirst().orElseThrow(), 1_000)));
        assertThat(changes).isEmpty();
        situation.hear(List.of(Told.example(Contracts.example("id.sigap.hazard.detected.v1"), 2_000)));
        assertThat(changes).hasSize(1).allSatisfy(change -> assertThat(new String(change.json())).contains("\"log\"", "hazard.detected"));
    }

    @Test
    void a_suspected_kejadian_says_where_it_stands() {
        Example suspected = Contracts.example("id.sigap.event.suspected.v1");
        situation.hear(List.of(Told.example(suspected, 1_000)));
        assertThat(snapshot(World.REAL).path("events").get(0).path("standing").asString()).isEqualTo("SUSPECTED");
        situation.hear(List.of(Told.example(Contracts.example("id.sigap.event.confirmed.v1"), 2_000)));
        assertThat(snapshot(World.REAL).path("events").get(0).path("standing").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void a_report_that_goes_back_is_counted_where_it_is_now() {
        String other = Ids.fresh();
        hear(linked(REPORT), linked(Ids.fresh()), Told.event("sigap.reports", "id.sigap.report.linked.v1", REPORT, 3, World.REAL, "13.08.13",
                "{\"incidentId\":\"" + other + "\",\"why\":{\"rule\":\"RETURNED\"}}"));
        assertThat(incident(INCIDENT).path("reports").asInt()).isEqualTo(1);
        assertThat(incident(other).path("reports").asInt()).isEqualTo(1);
        hear(Told.event("sigap.reports", "id.sigap.report.queued.v1", REPORT, 4, World.REAL, "13.08.13", "{\"reasons\":[\"UNMERGED\"]}"));
        assertThat(incident(other).path("reports").asInt()).isZero();
    }

    @Test
    void an_incident_gathers_its_reports_whatever_comes_first() {
        hear(linked(REPORT), opened(1), linked(Ids.fresh()), linked(REPORT));

        JsonNode incident = snapshot(World.REAL).path("incidents").get(0);
        assertThat(incident.path("reports").asInt()).isEqualTo(2);
        assertThat(incident.path("severity").asString()).isEqualTo("KRITIS");
        assertThat(incident.path("lat").asDouble()).isZero();
        assertThat(incident.has("reportIds")).isFalse();
    }

    @Test
    void an_event_that_comes_again_or_too_late_changes_nothing() {
        hear(opened(1), verified(2));
        int before = changes.size();

        hear(opened(1), verified(2));

        assertThat(changes).hasSize(before);
        assertThat(snapshot(World.REAL).path("incidents").get(0).path("state").asString()).isEqualTo("VERIFIED");
    }

    @Test
    void the_same_events_in_any_order_of_topics_end_in_the_same_state() {
        List<List<Heard>> topics = List.of(List.of(opened(1), verified(2)), List.of(linked(REPORT)), List.of(alert(INCIDENT)));
        hear(topics.stream().flatMap(List::stream).toArray(Heard[]::new));
        JsonNode expected = withoutTimes(snapshot(World.REAL).path("incidents"));

        for (int seed = 0; seed < 20; seed++) {
            Situation other = new Situation(JsonMapper.shared(), Clock.systemUTC(), Traces.OFF);
            List<List<Heard>> shuffled = new ArrayList<>(topics);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(other::hear);
            assertThat(withoutTimes(other.snapshot(World.REAL, region -> true).path("incidents"))).isEqualTo(expected);
        }
    }

    @Test
    void a_reader_sees_only_the_regions_that_are_theirs() {
        hear(opened(1));

        assertThat(situation.snapshot(World.REAL, region -> "13.09".equals(region)).path("incidents")).isEmpty();
        assertThat(changes.getFirst().where().region()).isEqualTo("13.08.13");
    }

    @Test
    void a_kejadian_in_two_kabupaten_is_seen_in_both_and_nowhere_else() {
        String kejadian = Ids.fresh();
        hear(Told.event("sigap.events", "id.sigap.event.declared.v1", kejadian, 1, World.REAL, "13",
                "{\"title\":\"Gempa Pasaman\",\"hazard\":\"gempa_bumi\",\"regions\":[\"13.08\",\"13.12\"]}"));

        for (String mine : List.of("13.08", "13.12", "13", "13.08.13")) {
            assertThat(situation.snapshot(World.REAL, reader(mine)).path("events")).as(mine).hasSize(1);
            assertThat(situation.snapshot(World.REAL, reader(mine)).path("log")).as(mine).hasSize(1);
            assertThat(reader(mine).shows(changes.getFirst().where())).as(mine).isTrue();
        }
        assertThat(situation.snapshot(World.REAL, reader("13.06")).path("events")).isEmpty();
        assertThat(situation.snapshot(World.REAL, reader("13.06")).path("log")).isEmpty();
        assertThat(reader("13.06").shows(changes.getFirst().where())).isFalse();
    }

    @Test
    void what_waits_is_found_in_its_own_world_only() {
        hear(opened(1), Told.event("sigap.reports", "id.sigap.report.queued.v1", REPORT, 2, World.REAL, null, "{\"reasons\":[\"NO_PLACE\"]}"));

        assertThat(situation.waits(World.REAL, INCIDENT)).hasValueSatisfying(where -> assertThat(where.region()).isEqualTo("13.08.13"));
        assertThat(situation.waits(World.REAL, REPORT)).hasValueSatisfying(where -> assertThat(where.region()).isNull());
        assertThat(situation.waits(new World(Ids.fresh()), INCIDENT)).isEmpty();
        assertThat(situation.waits(World.REAL, Ids.fresh())).isEmpty();
    }

    @Test
    void worlds_never_mix_but_people_are_in_all_of_them() {
        World exercise = new World(Ids.fresh());
        hear(opened(1), Told.event("sigap.incidents", "id.sigap.incident.opened.v1", Ids.fresh(), 1, exercise, "13.08.05",
                "{\"hazard\":\"banjir\",\"region\":\"13.08.05\",\"severity\":\"SEDANG\"}"));
        hear(Told.example(Contracts.example("id.sigap.volunteer.registered.v1"), 1));

        assertThat(snapshot(exercise).path("incidents")).singleElement().satisfies(i -> assertThat(i.path("hazard").asString()).isEqualTo("banjir"));
        assertThat(snapshot(World.REAL).path("incidents")).singleElement().satisfies(i -> assertThat(i.path("hazard").asString()).isEqualTo("gempa_bumi"));
        assertThat(snapshot(exercise).path("people")).hasSize(1);
    }

    @Test
    void a_report_waits_at_the_desk_until_it_is_placed() {
        hear(Told.event("sigap.reports", "id.sigap.report.queued.v1", REPORT, 2, World.REAL, null, "{\"reasons\":[\"NO_PLACE\"]}"));
        assertThat(snapshot(World.REAL).path("queue")).hasSize(1);

        hear(Told.event("sigap.reports", "id.sigap.report.placed.v1", REPORT, 3, World.REAL, "13.08.05", "{\"hazard\":\"banjir\"}"));

        assertThat(snapshot(World.REAL).path("queue")).isEmpty();
        assertThat(new String(changes.getLast().json())).contains("queue-removed");
    }

    @Test
    void a_mission_counts_who_was_asked_and_who_accepted() {
        String mission = Ids.fresh();
        String volunteer = Ids.fresh();
        hear(mission(mission, 1, "proposed", "{\"incidentId\":\"%s\",\"needs\":[{\"line\":0,\"competence\":\"RESCUE\",\"count\":2,\"missing\":0,\"candidates\":[]}]}"),
                mission(mission, 2, "volunteer-asked", "{\"incidentId\":\"%s\",\"volunteerId\":\"" + volunteer + "\",\"line\":0}"),
                mission(mission, 3, "volunteer-accepted", "{\"incidentId\":\"%s\",\"volunteerId\":\"" + volunteer + "\",\"line\":0}"));

        JsonNode need = snapshot(World.REAL).path("missions").get(0).path("needs").get(0);
        assertThat(need.path("asked").asInt()).isEqualTo(1);
        assertThat(need.path("accepted").asInt()).isEqualTo(1);
    }

    private static Situation.Sight reader(String region) {
        return Sights.of(new Caller(Ids.fresh(), "Uji", Set.of(Role.DUTY_OFFICER), List.of(region), Set.of()));
    }

    private ObjectNode snapshot(World world) {
        return situation.snapshot(world, region -> true);
    }

    private void hear(Heard... events) {
        situation.hear(List.of(events));
    }

    private static Heard opened(long sequence) {
        return Told.event("sigap.incidents", "id.sigap.incident.opened.v1", INCIDENT, sequence, World.REAL, "13.08.13",
                "{\"hazard\":\"gempa_bumi\",\"region\":\"13.08.13\",\"severity\":\"KRITIS\",\"point\":{\"lat\":0.0,\"lng\":100.072}}");
    }

    private static Heard verified(long sequence) {
        return Told.event("sigap.incidents", "id.sigap.incident.verified.v1", INCIDENT, sequence, World.REAL, "13.08.13", "{\"by\":\"" + REPORT + "\"}");
    }

    private static Heard linked(String report) {
        return Told.event("sigap.reports", "id.sigap.report.linked.v1", report, 2, World.REAL, "13.08.13", "{\"incidentId\":\"" + INCIDENT + "\"}");
    }

    private static Heard alert(String incident) {
        return Told.event("sigap.alerts", "id.sigap.alert.raised.v1", Ids.fresh(), 1, World.REAL, "13.08.13", "{\"incidentId\":\"" + incident + "\"}");
    }

    private static Heard mission(String mission, long sequence, String fact, String json) {
        return Told.event("sigap.missions", "id.sigap.mission." + fact + ".v1", mission, sequence, World.REAL, "13.08.13", json.replace("%s", INCIDENT));
    }

    private JsonNode incident(String id) {
        return snapshot(World.REAL).path("incidents").valueStream().filter(i -> i.path("id").asString().equals(id)).findFirst().orElseThrow();
    }

    private static JsonNode withoutTimes(JsonNode incidents) {
        JsonNode copy = incidents.deepCopy();
        copy.forEach(i -> ((ObjectNode) i).remove(List.of("openedAt", "updatedAt", "verifiedAt")));
        return copy;
    }
}
