package id.sigap.incident;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.mongodb.client.model.Filters;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.report.model.Reveal;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Documents;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk: who sees what, who may do what, and what is on the record. */
class DeskIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();
    static final Person TKSK_RAO = SERVICE.person(List.of("TKSK"), "13.08.14");
    static final Person TKSK_PANTI = SERVICE.person(List.of("TKSK"), "13.08.07");
    static final Person VOLUNTEER = SERVICE.person(List.of("VOLUNTEER"), "13.08");
    static final Documents<Reveal> REVEALS = SERVICE.documents("reveals");

    @Test
    void a_report_without_a_place_waits_until_the_desk_says_where_it_is() {
        Answer accepted = DUTY.report("rumah roboh, bapak terjepit, cepat pak");
        String id = accepted.text("id");
        assertThat(queue(DUTY)).contains(id);
        assertThat(queue(TKSK_RAO)).as("without a place it belongs to the kabupaten").doesNotContain(id);

        String place = "/api/v1/reports/" + id + "/placement";
        assertThat(DUTY.post(place, "{\"hazard\":\"gempa_bumi\",\"region\":\"13.08.77\"}").status()).isEqualTo(400);
        assertThat(DUTY.post(place, "{\"hazard\":\"gempa\",\"region\":\"13.08.14\"}").status()).isEqualTo(400);
        assertThat(DUTY.post(place, "{\"hazard\":\"gempa_bumi\",\"region\":\"13.12.04\"}").status()).as("not the caller's region").isEqualTo(403);
        assertThat(DUTY.post(place, "{\"hazard\":\"gempa_bumi\",\"region\":\"13.08.14\",\"lat\":0.56,\"lng\":99.97}").text("state")).isIn("PLACED", "LINKED");
        JsonNode linked = Await.event("sigap.reports", id, "report.linked");
        assertThat(linked.path("region").asString()).isEqualTo("13.08.14");
        assertThat(linked.path("point").path("lat").asDouble()).isEqualTo(0.56);
        assertThat(queue(DUTY)).doesNotContain(id);
        assertThat(DUTY.post(place, "{\"hazard\":\"gempa_bumi\",\"region\":\"13.08.14\"}").status()).as("again").isEqualTo(200);
        assertThat(DUTY.post("/api/v1/reports/" + id + "/dismissal", "{\"reason\":\"SPAM\"}").status()).as("too late").isEqualTo(409);
    }

    @Test
    void what_is_set_aside_is_kept_with_its_reason() {
        String id = DUTY.report("promo kuota murah klik").text("id");
        String path = "/api/v1/reports/" + id + "/dismissal";
        assertThat(DUTY.post(path, "{\"reason\":\"maaf, ini dari Pak Tandi\"}").status()).as("no sentence travels as a reason").isEqualTo(400);
        assertThat(DUTY.post(path, "{\"reason\":\"SPAM\"}").text("state")).isEqualTo("DISMISSED");
        assertThat(Await.event("sigap.reports", id, "report.dismissed").path("reason").asString()).isEqualTo("SPAM");
        assertThat(DUTY.get("/api/v1/reports/" + id).text("reason")).isEqualTo("SPAM");
    }

    @Test
    void reading_words_is_on_the_record_before_they_are_shown() {
        String id = DUTY.post("/api/v1/reports", ("{\"channel\":\"DESK\",\"text\":\"banjir di Taruang Taruang\",\"reporterName\":\"Uji Coba\","
                + "\"reporterPhone\":\"+62 800 0000 0001\",\"lat\":0.51951,\"lng\":99.98985}")).text("id");
        Answer shown = DUTY.post("/api/v1/reports/texts", "{\"ids\":[\"" + id + "\",\"" + Ids.fresh() + "\"]}");
        JsonNode words = shown.body().path("items").path(0);
        assertThat(words.path("text").asString()).isEqualTo("banjir di Taruang Taruang");
        assertThat(words.path("reporterPhone").asString()).isEqualTo("+62 800 0000 0001");
        assertThat(words.path("lat").asDouble()).isEqualTo(0.51951);
        assertThat(revealsOf(id)).containsExactly(DUTY.id());

        assertThat(TKSK_RAO.post("/api/v1/reports/texts", "{\"ids\":[\"" + id + "\"]}").body().path("items").size()).as("own kecamatan").isEqualTo(1);
        assertThat(TKSK_PANTI.post("/api/v1/reports/texts", "{\"ids\":[\"" + id + "\"]}").body().path("items").size()).as("another's").isZero();
        assertThat(VOLUNTEER.post("/api/v1/reports/texts", "{\"ids\":[\"" + id + "\"]}").status()).isEqualTo(403);
        assertThat(revealsOf(id)).containsExactlyInAnyOrder(DUTY.id(), TKSK_RAO.id());
        assertThat(DUTY.post("/api/v1/reports/texts", "{\"ids\":[]}").status()).isEqualTo(400);
        assertThat(DUTY.post("/api/v1/reports/texts", "{\"ids\":[null]}").status()).isEqualTo(400);
        assertThat(DUTY.get("/api/v1/reports/" + id).raw().body()).as("without reading there are no words").doesNotContain("Taruang", "Uji Coba", "0800", "0.51951");
    }

    @Test
    void other_peoples_regions_do_not_exist() {
        Answer sent = VOLUNTEER.report("kebakaran di Padang Mantinggi");
        String incident = Await.incidentOf(sent);
        assertThat(TKSK_RAO.get("/api/v1/incidents/" + incident).status()).isEqualTo(200);
        assertThat(TKSK_PANTI.get("/api/v1/incidents/" + incident).status()).isEqualTo(404);
        assertThat(TKSK_PANTI.get("/api/v1/incidents").raw().body()).doesNotContain(incident);
        assertThat(TKSK_PANTI.post("/api/v1/incidents/" + incident + "/verification", "{}").status()).isEqualTo(404);
        assertThat(TKSK_PANTI.get("/api/v1/reports/" + sent.text("id")).status()).isEqualTo(404);
        assertThat(VOLUNTEER.get("/api/v1/reports/" + sent.text("id")).text("incidentId")).as("what became of one's own").isEqualTo(incident);
        assertThat(SERVICE.person(List.of("VOLUNTEER"), "13.08").get("/api/v1/reports/" + sent.text("id")).status()).isEqualTo(404);
        assertThat(VOLUNTEER.post("/api/v1/incidents/" + incident + "/verification", "{}").status()).isEqualTo(403);
        assertThat(TKSK_RAO.post("/api/v1/incidents/" + incident + "/closure", "{}").status()).isEqualTo(403);
        assertThat(TKSK_RAO.post("/api/v1/incidents/" + incident + "/verification", "{}").status()).isEqualTo(200);
        assertThat(VOLUNTEER.post("/api/v1/events", "{}").status()).as("refused before the body is looked at, or for it").isIn(400, 403);
        assertThat(SERVICE.person(List.of()).report("gempa").status()).as("nobody").isEqualTo(403);
    }

    @Test
    void lists_come_in_pages() {
        String world = IncidentReportingIT.exercise();
        List<String> sent = java.util.stream.IntStream.range(0, 5).mapToObj(i -> IncidentReportingIT.DUTY.report("apa ini " + i, world).text("id")).sorted().toList();
        java.util.List<String> read = new java.util.ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = DUTY.get("/api/v1/reports" + world + "&state=QUEUED&limit=2" + cursor).body();
            read.addAll(page.path("items").findValuesAsString("id"));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(read).isEqualTo(sent);
        assertThat(DUTY.get("/api/v1/reports?limit=100000").status()).isEqualTo(400);
        assertThat(DUTY.get("/api/v1/reports?state=ANY").status()).isEqualTo(400);
    }

    private static List<String> revealsOf(String report) {
        java.util.List<String> by = new java.util.ArrayList<>();
        REVEALS.forEach(Filters.eq("s.reportIds", report), v -> by.add(v.state().by()));
        return by;
    }

    private static List<String> queue(Person person) {
        java.util.List<String> ids = new java.util.ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = person.get("/api/v1/reports?state=QUEUED&limit=200" + cursor).body();
            ids.addAll(page.path("items").findValuesAsString("id"));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return ids;
    }
}
