package id.sigap.incident;

import java.time.Duration;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import tools.jackson.databind.JsonNode;

import id.sigap.kit.testing.Topics;

import static org.awaitility.Awaitility.await;

/** Waits for events. */
final class Await {

    private Await() {}

    static JsonNode event(String topic, String subject, String type) {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(
                () -> Tail.eventsOf(topic, subject).stream().filter(r -> ("id.sigap." + type + ".v1").equals(Topics.header(r, "ce_type")))
                        .map(Await::body).reduce((a, b) -> b).orElse(null), b -> b != null);
    }

    /** The incident a report was linked to, once it is there. */
    static String incidentOf(ReportingService.Answer accepted) {
        String incident = event("sigap.reports", accepted.text("id"), "report.linked").path("incidentId").asString();
        event("sigap.incidents", incident, "incident.opened");
        return incident;
    }

    static List<String> types(String topic, String subject) {
        return Tail.eventsOf(topic, subject).stream().map(r -> Topics.header(r, "ce_type")).toList();
    }

    static JsonNode body(ConsumerRecord<byte[], byte[]> record) {
        return ReportingService.JSON.readTree(record.value());
    }
}
