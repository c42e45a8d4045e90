package id.sigap.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** Kaji cepat and statements as people send them. */
final class Kaji {

    static final Map<String, Object> UNKNOWN = Map.of("is", "UNKNOWN");
    static final Map<String, Object> NIL = Map.of("is", "NIL");

    private Kaji() {}

    static Map<String, Object> exact(int n) {
        return Map.of("is", "EXACT", "n", n);
    }

    static Map<String, Object> about(int n) {
        return Map.of("is", "APPROXIMATE", "n", n);
    }

    static Map<String, Object> form(String region, String observedAt, Map<String, Object> numbers) {
        Map<String, Object> form = new HashMap<>();
        form.put("region", region);
        form.put("observedAt", observedAt);
        form.put("numbers", numbers);
        form.put("sources", List.of(Map.of("kind", "TAGANA", "office", "Tagana Pasaman", "contactName", "Uji Regu", "contactPhone", "+628000000123")));
        form.put("reporter", Map.of("name", "Uji Coba", "memberNumber", "99001", "phone", "+628000000124"));
        return form;
    }

    static String json(Object body) {
        return ReportingService.JSON.writeValueAsString(body);
    }

    static Answer submit(Person by, String world, String subject, String id, Map<String, Object> form) {
        return by.post("/api/v1/assessments" + world, json(Map.of(subject, id, "form", form)));
    }

    /** Sent, checked and released by three people. */
    static String released(Person by, Person checker, Person desk, String world, String subject, String id, Map<String, Object> form) {
        Answer sent = submit(by, world, subject, id, form);
        assertThat(sent.status()).as(sent.raw().body()).isEqualTo(201);
        String path = "/api/v1/assessments/" + sent.text("id");
        assertThat(checker.post(path + "/check" + world, "{}").text("state")).isEqualTo("CHECKED");
        assertThat(desk.post(path + "/release" + world, "{}").text("state")).isEqualTo("RELEASED");
        return sent.text("id");
    }

    static Map<String, Object> statement(String event, String region, String asOf, Map<String, Object> source, Map<String, Object> figures) {
        Map<String, Object> body = new HashMap<>();
        body.put("eventId", event);
        body.put("region", region);
        body.put("asOf", asOf);
        body.put("source", source);
        body.put("figures", figures);
        body.put("verified", true);
        return body;
    }
}
