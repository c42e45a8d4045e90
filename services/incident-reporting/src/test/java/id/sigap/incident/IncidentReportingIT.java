package id.sigap.incident;

import java.time.Duration;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One service on a real broker and a real store, over real HTTP. */
class IncidentReportingIT {

    static ReportingService service;
    static Person duty;

    @BeforeAll
    static void start() {
        service = ReportingService.start();
        duty = service.dutyOfficer();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_report_becomes_an_incident_that_a_named_person_verifies() {
        Answer accepted = duty.post("/api/v1/reports",
                "{\"channel\":\"SMS\",\"text\":\"LAPOR#gempa#ladang panjang#2 terjepit#alat berat\"}");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.text("state")).isEqualTo("RECEIVED");
        assertThat(accepted.text("shortCode")).hasSize(6);

        JsonNode linked = awaitEvent("sigap.reports", accepted.text("id"), "id.sigap.report.linked.v1");
        String incident = linked.path("incidentId").asString();
        JsonNode opened = awaitEvent("sigap.incidents", incident, "id.sigap.incident.opened.v1");
        assertThat(opened.path("hazard").asString()).isEqualTo("gempa_bumi");
        assertThat(opened.path("region").asString()).isEqualTo("13.08.13.2002");
        assertThat(opened.path("severity").asString()).isEqualTo("KRITIS");

        Answer verified = duty.post("/api/v1/incidents/" + incident + "/verification", "{}");
        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.text("state")).isEqualTo("VERIFIED");
        JsonNode told = awaitEvent("sigap.incidents", incident, "id.sigap.incident.verified.v1");
        assertThat(told.path("by").asString()).isEqualTo(duty.id());
    }

    static JsonNode awaitEvent(String topic, String subject, String type) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> Topics.eventsOf(topic, subject).stream()
                .filter(r -> type.equals(Topics.header(r, "ce_type"))).map(IncidentReportingIT::body).findFirst().orElse(null), b -> b != null);
    }

    static List<String> typesOf(String topic, String subject) {
        return Topics.eventsOf(topic, subject).stream().map(r -> Topics.header(r, "ce_type")).toList();
    }

    static JsonNode body(ConsumerRecord<byte[], byte[]> record) {
        return ReportingService.JSON.readTree(record.value());
    }
}
