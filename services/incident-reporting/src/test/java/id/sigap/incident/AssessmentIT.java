package id.sigap.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.mongodb.client.model.Filters;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.figures.model.Disclosure;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Documents;

import static id.sigap.incident.Kaji.about;
import static id.sigap.incident.Kaji.exact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Kaji cepat over HTTP: who may do what, what counts, what is kept. */
class AssessmentIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();
    static final Person MEMBER = SERVICE.person(List.of("VOLUNTEER"), "13.08");
    static final Person TKSK = SERVICE.person(List.of("TKSK"), "13.08.13");
    static final Person TKSK_PANTI = SERVICE.person(List.of("TKSK"), "13.08.07");
    static final Person COORDINATOR = SERVICE.person(List.of("COORDINATOR"), "13.08");
    static final Documents<Disclosure> DISCLOSURES = SERVICE.documents("disclosures");
    static final String MALAMPAH = "13.08.13.2001";

    @Test
    void a_draft_counts_only_after_somebody_else_checked_and_released_it() {
        String event = IncidentReportingIT.declare("Gempa kaji", "gempa_bumi", "").text("id");
        Answer sent = Kaji.submit(MEMBER, "", "eventId", event, form(Map.of("dead", exact(3), "missing", Kaji.NIL, "injuredSevere", Kaji.UNKNOWN,
                "displacedPeople", about(400))));
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.text("state")).isEqualTo("DRAFT");
        String id = sent.text("id");
        String path = "/api/v1/assessments/" + id;
        assertThat(figures(event).path("figures").size()).as("a draft counts for nothing").isZero();

        assertThat(MEMBER.post(path + "/check", "{}").status()).as("no role for it").isEqualTo(403);
        assertThat(TKSK_PANTI.post(path + "/check", "{}").status()).as("another kecamatan").isEqualTo(404);
        assertThat(DUTY.post(path + "/release", "{}").status()).as("unchecked").isEqualTo(409);
        assertThat(TKSK.post(path + "/check", "{}").text("checkedBy")).isEqualTo(TKSK.id());
        assertThat(TKSK.post(path + "/check", "{}").status()).as("again").isEqualTo(200);
        assertThat(COORDINATOR.post(path + "/check", "{}").status()).as("by another").isEqualTo(409);
        assertThat(figures(event).path("figures").size()).as("checked, not released").isZero();
        assertThat(DUTY.post(path + "/release", "{}").text("releasedBy")).isEqualTo(DUTY.id());

        JsonNode shown = figures(event).path("figures");
        assertThat(shown.valueStream().map(f -> f.path("figure").asString() + " " + f.path("value").path("text").asString()))
                .containsExactly("dead 3", "missing nihil", "injured belum terdata", "injuredSevere belum terdata", "displacedPeople ±400");
        JsonNode told = Await.event("sigap.figures", id, "assessment.released");
        assertThat(Await.types("sigap.figures", id)).containsExactly("id.sigap.assessment.submitted.v1", "id.sigap.assessment.checked.v1",
                "id.sigap.assessment.released.v1");
        assertThat(told.path("figures").path("dead").path("n").asInt()).isEqualTo(3);
        assertThat(told.toString()).doesNotContain("Uji", "0800", "Tagana Pasaman", "99001");
    }

    @Test
    void a_coordinator_does_not_check_what_they_sent_themselves() {
        String event = IncidentReportingIT.declare("Gempa sendiri", "gempa_bumi", "").text("id");
        String id = Kaji.submit(COORDINATOR, "", "eventId", event, form(Map.of("dead", exact(1)))).text("id");
        assertThat(COORDINATOR.post("/api/v1/assessments/" + id + "/check", "{}").status()).isEqualTo(409);
        TKSK.post("/api/v1/assessments/" + id + "/check", "{}");
        assertThat(COORDINATOR.post("/api/v1/assessments/" + id + "/release", "{}").status()).isEqualTo(409);
    }

    @Test
    void the_next_version_replaces_the_one_before_and_both_are_kept() {
        String event = IncidentReportingIT.declare("Gempa versi", "gempa_bumi", "").text("id");
        String first = Kaji.released(MEMBER, TKSK, DUTY, "", "eventId", event, form(Map.of("dead", exact(3), "missing", exact(2))));
        Instant afterFirst = Instant.now();
        String next = Kaji.json(Map.of("replaces", first, "form", form(Map.of("dead", exact(2)))));
        Answer second = MEMBER.post("/api/v1/assessments", next);
        assertThat(second.text("version")).isEqualTo("2");
        assertThat(second.text("series")).isEqualTo(first);
        assertThat(MEMBER.post("/api/v1/assessments", next).text("id")).as("sent again").isEqualTo(second.text("id"));
        Answer other = DUTY.post("/api/v1/assessments", Kaji.json(Map.of("replaces", first, "form", form(Map.of("dead", exact(9))))));
        assertThat(other.status()).as("two next versions").isEqualTo(409);
        assertThat(other.text("survivor")).isEqualTo(second.text("id"));
        assertThat(value(event, "dead", "")).as("a draft replaces nothing").isEqualTo("3");

        TKSK.post("/api/v1/assessments/" + second.text("id") + "/check", "{}");
        DUTY.post("/api/v1/assessments/" + second.text("id") + "/release", "{}");
        assertThat(value(event, "dead", "")).as("lower than before").isEqualTo("2");
        assertThat(value(event, "missing", "")).as("no longer stated").isNull();
        assertThat(value(event, "dead", "&knownAt=" + afterFirst)).as("as it was known then").isEqualTo("3");
        assertThat(MEMBER.get("/api/v1/assessments/" + first).body().at("/numbers/dead/n").asInt()).as("kept").isEqualTo(3);
    }

    @Test
    void what_goes_back_needs_a_reason_and_a_replaced_draft_is_not_released() {
        String event = IncidentReportingIT.declare("Gempa kembali", "gempa_bumi", "").text("id");
        String id = Kaji.submit(MEMBER, "", "eventId", event, form(Map.of("dead", exact(3)))).text("id");
        assertThat(TKSK.post("/api/v1/assessments/" + id + "/return", "{\"reason\":\"tanya Pak Tandi\"}").status()).isEqualTo(400);
        assertThat(TKSK.post("/api/v1/assessments/" + id + "/return", "{\"reason\":\"COUNT_AGAIN\"}").text("state")).isEqualTo("RETURNED");
        assertThat(Await.event("sigap.figures", id, "assessment.returned").path("reason").asString()).isEqualTo("COUNT_AGAIN");
        String draft = MEMBER.post("/api/v1/assessments", Kaji.json(Map.of("replaces", id, "form", form(Map.of("dead", exact(4)))))).text("id");
        MEMBER.post("/api/v1/assessments", Kaji.json(Map.of("replaces", draft, "form", form(Map.of("dead", exact(5))))));
        assertThat(TKSK.post("/api/v1/assessments/" + draft + "/check", "{}").status()).isEqualTo(409);
    }

    @Test
    void jorong_of_one_source_are_added_and_its_word_on_the_whole_nagari_is_another_line() {
        String event = IncidentReportingIT.declare("Gempa jorong", "gempa_bumi", "").text("id");
        for (String jorong : List.of("Contoh Ateh", "Contoh Bawah")) {
            Map<String, Object> form = form(Map.of("housesHeavy", exact(10)));
            form.put("jorong", jorong);
            Kaji.released(MEMBER, TKSK, DUTY, "", "eventId", event, form);
        }
        assertThat(value(event, "housesHeavy", "")).isEqualTo("20");
        Kaji.released(MEMBER, TKSK, DUTY, "", "eventId", event, form(Map.of("housesHeavy", exact(25))));
        JsonNode lines = one(event, "housesHeavy", "").path("lines");
        assertThat(lines.valueStream().map(l -> l.path("value").path("text").asString())).containsExactlyInAnyOrder("20", "25");
    }

    @Test
    void numbers_may_come_from_different_people_at_different_times() {
        String event = IncidentReportingIT.declare("Gempa sumber", "gempa_bumi", "").text("id");
        Instant earlier = Instant.now().minusSeconds(7200);
        Map<String, Object> form = form(Map.of("dead", exact(3), "missing", Map.of("is", "EXACT", "n", 2, "source", 1, "asOf", earlier.toString())));
        form.put("sources", List.of(Map.of("kind", "TAGANA", "office", "Tagana Pasaman"), Map.of("kind", "NAGARI", "office", "Wali Nagari Contoh")));
        Kaji.released(MEMBER, TKSK, DUTY, "", "eventId", event, form);
        JsonNode line = one(event, "missing", "").path("lines").path(0);
        assertThat(line.path("source").path("office").asString()).isEqualTo("Wali Nagari Contoh");
        assertThat(Instant.parse(line.path("asOf").asString())).isBefore(Instant.now().minusSeconds(7000));
        assertThat(one(event, "dead", "").path("lines").path(0).path("source").path("office").asString()).isEqualTo("Tagana Pasaman");
    }

    @Test
    void an_incident_takes_its_kaji_cepat_under_its_kejadian_when_it_is_grouped() {
        String world = IncidentReportingIT.exercise();
        String incident = Await.incidentOf(DUTY.report("gempa, rumah roboh di Malampah", world));
        String id = Kaji.released(MEMBER, TKSK, DUTY, world, "incidentId", incident, form(Map.of("dead", exact(3))));
        assertThat(MEMBER.get("/api/v1/assessments/" + id + world).body().path("head").has("eventId")).isFalse();
        String event = IncidentReportingIT.declare("Gempa kemudian", "gempa_bumi", world).text("id");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(DUTY.get("/api/v1/figures" + world + "&event=" + event
                + "&region=13.08").body().at("/figures/0/value/text").asString(null)).isEqualTo("3"));
        assertThat(MEMBER.get("/api/v1/assessments/" + id + world).body().path("head").path("eventId").asString()).isEqualTo(event);
        assertThat(DUTY.delete("/api/v1/incidents/" + incident + "/event" + world).status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(DUTY.get("/api/v1/figures" + world + "&event=" + event
                + "&region=13.08").body().path("figures").size()).isZero());
    }

    @Test
    void what_was_counted_and_who_the_people_are_make_an_incident_more_urgent() {
        String world = IncidentReportingIT.exercise();
        String incident = Await.incidentOf(DUTY.report("gempa, dinding rumah retak di Malampah", world));
        assertThat(DUTY.get("/api/v1/incidents/" + incident + world).text("severity")).isEqualTo("SEDANG");
        String id = Kaji.released(MEMBER, TKSK, DUTY, world, "incidentId", incident, form(Map.of("displacedPeople", exact(40), "toddlers",
                about(10), "elderly", exact(6), "dead", Kaji.NIL, "missing", Kaji.UNKNOWN)));
        JsonNode told = Await.event("sigap.incidents", incident, "incident.severity-changed");
        assertThat(told.path("severity").asString()).as("16 of 40 people are small or old").isEqualTo("TINGGI");
        assertThat(told.path("assessmentId").asString()).isEqualTo(id);
        assertThat(told.path("because").asString()).isEqualTo("VULNERABLE_SHARE");
        assertThat(DUTY.get("/api/v1/incidents/" + incident + world).text("severity")).isEqualTo("TINGGI");
    }

    @Test
    void whom_to_ask_is_shown_to_the_desk_only_and_on_the_record_first() {
        String event = IncidentReportingIT.declare("Gempa kontak", "gempa_bumi", "").text("id");
        String id = Kaji.submit(MEMBER, "", "eventId", event, form(Map.of("dead", exact(3)))).text("id");
        assertThat(TKSK.get("/api/v1/assessments/" + id).raw().body()).doesNotContain("Uji Regu", "Uji Coba", "00000012");
        assertThat(MEMBER.post("/api/v1/assessments/" + id + "/contacts", "{}").status()).isEqualTo(403);
        assertThat(DUTY.post("/api/v1/assessments/" + id + "/contacts", "{}").body().at("/sources/0/phone").asString()).isEqualTo("+628000000123");
        List<String> by = new java.util.ArrayList<>();
        DISCLOSURES.forEach(Filters.eq("s.documents", id), v -> by.add(v.state().by()));
        assertThat(by).containsExactly(DUTY.id());
    }

    @Test
    void other_peoples_regions_and_worlds_do_not_exist() {
        String event = IncidentReportingIT.declare("Gempa wilayah", "gempa_bumi", "").text("id");
        String id = Kaji.submit(MEMBER, "", "eventId", event, form(Map.of("dead", exact(3)))).text("id");
        assertThat(TKSK_PANTI.get("/api/v1/assessments/" + id).status()).isEqualTo(404);
        assertThat(TKSK_PANTI.get("/api/v1/assessments").raw().body()).doesNotContain(id);
        assertThat(TKSK.get("/api/v1/assessments?state=DRAFT&event=" + event).raw().body()).contains(id);
        assertThat(DUTY.get("/api/v1/assessments/" + id + IncidentReportingIT.exercise()).status()).isEqualTo(404);
        assertThat(SERVICE.person(List.of("VIEWER"), "13.08").post("/api/v1/assessments", "{}").status()).as("no field role").isIn(400, 403);
        Map<String, Object> elsewhere = Kaji.form("13.12.04", Instant.now().toString(), Map.of("dead", exact(1)));
        assertThat(Kaji.submit(MEMBER, "", "eventId", event, elsewhere).status()).isEqualTo(403);
        assertThat(Kaji.submit(MEMBER, "", "eventId", Ids.fresh(), form(Map.of("dead", exact(1)))).status()).isEqualTo(400);
        assertThat(Kaji.submit(MEMBER, "", "incidentId", Ids.fresh(), form(Map.of("dead", exact(1)))).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"form\":{}}", "{\"eventId\":\"x\",\"form\":{}}", "{\"form\":null}", "[]", "null", "", "{\"eventId\":{\"$ne\":1}}"})
    void what_is_no_form_is_a_400_that_says_what_is_missing(String body) {
        Answer answer = MEMBER.post("/api/v1/assessments", body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"dead\":3}", "{\"dead\":null}", "{\"dead\":{\"is\":\"EXACT\"}}", "{\"dead\":{\"is\":\"EXACT\",\"n\":-1}}",
        "{\"dead\":{\"is\":\"APPROXIMATE\",\"n\":0}}", "{\"dead\":{\"is\":\"NIL\",\"n\":3}}", "{\"dead\":{\"n\":3}}",
        "{\"dead\":{\"is\":\"EXACT\",\"n\":99999999999}}", "{\"dead\":{\"is\":\"EXACT\",\"n\":1.5}}", "{\"dead\":{\"is\":\"MAYBE\",\"n\":1}}",
        "{\"$where\":{\"is\":\"NIL\"}}", "{\"a.b\":{\"is\":\"NIL\"}}", "{\"dead\":{\"is\":\"EXACT\",\"n\":1,\"source\":7}}",
        "{\"dead\":{\"is\":\"EXACT\",\"n\":1,\"asOf\":\"-1000000000-01-01T00:00:00Z\"}}"
    })
    void a_number_is_one_of_four_things_and_nothing_else(String numbers) {
        String body = "{\"eventId\":\"%s\",\"form\":{\"region\":\"13.08.13\",\"observedAt\":\"2026-01-01T00:00:00Z\",\"sources\":[{\"kind\":\"TAGANA\",\"office\":\"Tagana\"}],\"numbers\":%s}}"
                .formatted(Ids.fresh(), numbers);
        Answer answer = MEMBER.post("/api/v1/assessments", body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(400);
    }

    private static Map<String, Object> form(Map<String, Object> numbers) {
        return Kaji.form(MALAMPAH, Instant.now().minusSeconds(60).toString(), new HashMap<>(numbers));
    }

    private static JsonNode figures(String event) {
        return DUTY.get("/api/v1/figures?event=" + event + "&region=" + MALAMPAH).body();
    }

    private static JsonNode one(String event, String figure, String more) {
        return DUTY.get("/api/v1/figures?event=" + event + "&region=" + MALAMPAH + more).body().path("figures").valueStream()
                .filter(f -> f.path("figure").asString().equals(figure)).findFirst().orElse(ReportingService.JSON.missingNode());
    }

    private static String value(String event, String figure, String more) {
        return one(event, figure, more).path("value").path("text").asString(null);
    }
}
