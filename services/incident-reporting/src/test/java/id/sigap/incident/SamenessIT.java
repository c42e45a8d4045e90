package id.sigap.incident;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.incident.model.Arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whether two things are one: who says so counts, a person decides, and every decision can be taken back. */
class SamenessIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();

    @Test
    void three_people_who_say_it_themselves_put_it_in_front_of_somebody() {
        String world = IncidentReportingIT.exercise();
        String incident = Await.incidentOf(person().report("longsor besar menimbun kebun di Malampah", world));
        Await.incidentOf(person().report("Fwd: longsor besar menimbun kebun di Malampah", world));
        Person second = person();
        second.report("tanah longsor di Malampah, dua rumah tertimbun", world);
        Await.incidentOf(second.report("masih longsor di Malampah, hujan terus turun", world));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(shown(incident, world).path("sources").asInt())
                .as("a forward and the same sender again are no sources").isEqualTo(2));
        assertThat(shown(incident, world).path("confidence").asDouble()).isBetween(0.7, 0.75);

        Await.incidentOf(person().report("ada longsor di Malampah dekat sungai, warga mengungsi", world));
        assertThat(Await.event("sigap.incidents", incident, "incident.proposed").path("sources").asInt()).isEqualTo(3);
        assertThat(shown(incident, world).path("state").asString()).as("only a person verifies").isEqualTo("REPORTED");
        assertThat(DUTY.post("/api/v1/incidents/" + incident + "/verification" + world, "{}").text("state")).isEqualTo("VERIFIED");
        assertThat(DUTY.post("/api/v1/incidents/" + incident + "/handling" + world, "{}").text("state")).isEqualTo("HANDLED");
        assertThat(DUTY.post("/api/v1/incidents/" + incident + "/recovery" + world, "{}").text("state")).isEqualTo("RECOVERY");
        assertThat(DUTY.post("/api/v1/incidents/" + incident + "/rejection" + world, "{\"reason\":\"RUMOUR\"}").status()).isEqualTo(409);
        assertThat(DUTY.post("/api/v1/incidents/" + incident + "/closure" + world, "{}").text("state")).isEqualTo("CLOSED");
    }

    @Test
    void what_nearly_fits_asks_a_person_who_tells_them_apart() {
        String world = IncidentReportingIT.exercise();
        String slide = Await.incidentOf(at("longsor besar menimbun rumah", 0.0601, 100.1001, world));
        Answer close = at("banjir setinggi lutut", 0.0601, 100.1041, world);
        String other = Await.incidentOf(close);
        assertThat(other).isNotEqualTo(slide);
        JsonNode maybe = shown(other, world).path("maybe");
        assertThat(maybe.path("incidentId").asString()).isEqualTo(slide);
        assertThat(maybe.path("rule").asString()).isEqualTo("MAYBE_NEAR");
        assertThat(Await.event("sigap.incidents", other, "incident.opened").path("maybe").path("incidentId").asString()).isEqualTo(slide);
        assertThat(DUTY.delete("/api/v1/incidents/" + other + "/maybe" + world).body().has("maybe")).isFalse();
        assertThat(Await.event("sigap.incidents", other, "incident.told-apart").path("from").asString()).isEqualTo(slide);
    }

    @ParameterizedTest
    @EnumSource(Arrivals.class)
    void what_came_in_through_a_merged_incident_goes_where_the_person_says(Arrivals arrivals) {
        String world = IncidentReportingIT.exercise();
        String older = Await.incidentOf(DUTY.report("banjir di Panti Timur", world));
        String younger = Await.incidentOf(DUTY.report("banjir di Panti Selatan", world));
        String merge = "/api/v1/incidents/" + younger + "/merge" + world;
        JsonNode before = shown(younger, world);
        assertThat(DUTY.put(merge, "{\"into\":\"" + older + "\"}").status()).isEqualTo(200);
        Await.event("sigap.incidents", younger, "incident.merged");
        Answer meanwhile = DUTY.report("banjir masih tinggi di Panti Selatan", world);
        assertThat(Await.incidentOf(meanwhile)).isEqualTo(older);

        assertThat(DUTY.delete(merge + "&arrivals=" + arrivals).status()).isEqualTo(200);
        Await.event("sigap.incidents", younger, "incident.unmerged");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Answer report = DUTY.get("/api/v1/reports/" + meanwhile.text("id") + world);
            assertThat(List.of(report.text("state"), String.valueOf(report.text("incidentId")))).isEqualTo(switch (arrivals) {
                case STAY -> List.of("LINKED", older);
                case RETURN -> List.of("LINKED", younger);
                case DESK -> List.of("QUEUED", "null");
            });
        });
        assertThat(shown(younger, world).path("state")).isEqualTo(before.path("state"));
        assertThat(shown(younger, world).path("severity")).isEqualTo(before.path("severity"));
    }

    private static JsonNode shown(String incident, String world) {
        return DUTY.get("/api/v1/incidents/" + incident + world).body();
    }

    private static Answer at(String text, double lat, double lng, String world) {
        return DUTY.post("/api/v1/reports" + world, "{\"channel\":\"APP\",\"text\":\"%s\",\"lat\":%s,\"lng\":%s,\"accuracyM\":10}".formatted(text, lat, lng));
    }

    private static Person person() {
        return SERVICE.person(List.of("VOLUNTEER"), "13.08");
    }
}
