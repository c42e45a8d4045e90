package id.sigap.incident;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.incident.model.Incident;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Documents;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What comes twice, late, out of order or broken, and what happens without a broker. */
class HearingIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();
    static final Person ADMIN = SERVICE.person(List.of("ADMIN"), "id");
    static final Documents<Incident> INCIDENTS = SERVICE.documents("incidents");
    static final String LINKED = "id.sigap.report.linked.v1";

    @Test
    void links_in_any_order_and_any_number_make_one_incident_and_its_severity_only_rises() {
        String incident = Ids.fresh();
        String first = Ids.fresh();
        String second = Ids.fresh();
        Topics.tell("sigap.reports", LINKED, second, 2, linked(incident, false, "TINGGI"));
        Topics.tell("sigap.reports", LINKED, first, 2, linked(incident, true, "SEDANG"));
        Topics.tell("sigap.reports", LINKED, first, 2, linked(incident, true, "SEDANG"));
        Topics.tell("sigap.reports", LINKED, second, 2, linked(incident, false, "TINGGI"));
        Topics.tell("sigap.reports", LINKED, Ids.fresh(), 2, linked(incident, false, "KRITIS"));
        Topics.tell("sigap.reports", LINKED, second, 2, linked(incident, false, "TINGGI"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(INCIDENTS.find(incident))
                .hasValueSatisfying(v -> assertThat(v.state().severity().name()).isEqualTo("KRITIS")));
        Await.event("sigap.incidents", incident, "incident.severity-changed");
        assertThat(Await.types("sigap.incidents", incident).stream().filter(t -> t.contains("opened"))).hasSize(1);
    }

    @Test
    void a_report_received_twice_is_linked_once() {
        Answer accepted = DUTY.report("kekeringan panjang di Sontang Cubadak");
        String incident = Await.incidentOf(accepted);
        JsonNode received = Await.event("sigap.reports", accepted.text("id"), "report.received");
        for (int i = 0; i < 3; i++) {
            Topics.tell("sigap.reports", "id.sigap.report.received.v1", accepted.text("id"), 1, received.toString());
        }
        Answer later = DUTY.report("kekeringan panjang di Sontang Cubadak, air habis");
        assertThat(Await.incidentOf(later)).isEqualTo(incident);
        assertThat(Await.types("sigap.reports", accepted.text("id")).stream().filter(LINKED::equals)).hasSize(1);
    }

    @Test
    void poison_parks_its_own_aggregate_and_nothing_else() {
        String bad = Ids.fresh();
        String incident = Ids.fresh();
        Topics.tell("sigap.reports", LINKED, bad, 2, "{\"observedAt\":\"2026-11-25T05:00:00.000Z\",\"incidentId\":\"../../etc\"}");
        Topics.tell("sigap.reports", "id.sigap.report.unheard-of.v1", Ids.fresh(), 1, "{}");
        Topics.tell("sigap.reports", LINKED, bad, 3, linked(incident, true, "SEDANG"));
        String other = Ids.fresh();
        Topics.tell("sigap.reports", LINKED, Ids.fresh(), 2, linked(other, true, "SEDANG"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(INCIDENTS.find(other)).isPresent());
        JsonNode parked = await().atMost(Duration.ofSeconds(20)).until(() -> parked(bad), p -> p != null);
        assertThat(parked.path("parked").path("cause").asString()).contains("Linked");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Topics.everythingIn("sigap.reports.incident-reporting.incidents.dlq"))
                .anyMatch(r -> bad.equals(Topics.header(r, "ce_subject"))));
        assertThat(INCIDENTS.find(incident)).as("held back").isEmpty();

        assertThat(DUTY.post("/api/v1/parked/" + parked.path("id").asString() + "/discard", "{}").status()).isEqualTo(403);
        assertThat(ADMIN.post("/api/v1/parked/" + parked.path("id").asString() + "/discard", "{}").status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(INCIDENTS.find(incident)).as("what came after it").isPresent());
    }

    private static JsonNode parked(String subject) {
        return ADMIN.get("/api/v1/parked?limit=200").body().path("items").valueStream()
                .filter(p -> subject.equals(p.path("parked").path("subject").asString(null)))
                // the linking group parks it too: each group decides for itself
                .filter(p -> p.path("parked").path("group").asString().equals("incident-reporting.incidents")).findFirst().orElse(null);
    }

    @Test
    void without_a_broker_reports_are_taken_and_everything_arrives_afterwards() {
        SharedInfrastructure.get().broker().stop();
        List<Answer> accepted;
        try {
            accepted = List.of(DUTY.report("banjir di Lubuak Layang"), DUTY.report("banjir di Tanjung Betung"), DUTY.report("tolong kami"));
        } finally {
            SharedInfrastructure.get().broker().start();
        }
        assertThat(accepted).extracting(Answer::status).containsOnly(202);
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(500)).ignoreExceptions().untilAsserted(() -> {
            assertThat(Await.types("sigap.reports", accepted.get(0).text("id"))).contains(LINKED);
            assertThat(Await.types("sigap.reports", accepted.get(1).text("id"))).contains(LINKED);
            assertThat(Await.types("sigap.reports", accepted.get(2).text("id"))).contains("id.sigap.report.queued.v1");
        });
        accepted.subList(0, 2).forEach(Await::incidentOf);
    }

    private static String linked(String incident, boolean opens, String severity) {
        return ("{\"observedAt\":\"2026-11-25T05:00:00.000Z\",\"incidentId\":\"%s\",\"opens\":%s,\"hazard\":\"banjir\",\"region\":\"13.08.19\","
                + "\"severity\":\"%s\",\"why\":{\"rule\":\"OPENS\",\"score\":1}}").formatted(incident, opens, severity);
    }
}
