package id.sigap.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** What was published about the earthquake of 25 February 2022, stated line by line through the API in a world of its own. */
final class PasamanFigures {

    final Person province = ReportingService.shared().person(List.of("DUTY_OFFICER"), "13");
    final String world = IncidentReportingIT.exercise();
    final String event;

    private static PasamanFigures played;

    /** Stated once for all tests that look at it. */
    static synchronized PasamanFigures played() {
        if (played == null) {
            played = new PasamanFigures();
        }
        return played;
    }

    private PasamanFigures() {
        event = province.post("/api/v1/events" + world, "{\"title\":\"Gempa Pasaman 25 Februari 2022\",\"hazard\":\"gempa_bumi\","
                + "\"startedAt\":\"2022-02-25T08:39:29+07:00\",\"regions\":[\"13.08\",\"13.12\",\"13.06\"]}").text("id");
        for (String line : lines("/figures/pasaman-2022.jsonl")) {
            JsonNode fact = ReportingService.JSON.readTree(line);
            if (fact.has("declaredDead")) {
                declareDead(fact);
            } else if (fact.has("choose")) {
                choose(fact);
            } else {
                state(fact);
            }
        }
    }

    private void state(JsonNode fact) {
        Map<String, Object> body = new HashMap<>();
        fact.properties().forEach(p -> body.put(p.getKey(), p.getValue()));
        Map<String, Object> figures = new HashMap<>();
        fact.path("figures").properties().forEach(p -> figures.put(p.getKey(), amount(p.getValue())));
        body.put("figures", figures);
        body.put("eventId", event);
        Answer answer = province.post("/api/v1/figures/statements" + world, Kaji.json(body));
        assertThat(answer.status()).as(fact + " " + answer.raw().body()).isEqualTo(201);
    }

    /** 3 is counted, "~3" estimated. */
    private static Map<String, Object> amount(JsonNode value) {
        if (value.isString()) {
            return Kaji.about(Integer.parseInt(value.asString().substring(1)));
        }
        return value.asInt() == 0 ? Kaji.NIL : Kaji.exact(value.asInt());
    }

    private void declareDead(JsonNode fact) {
        String asOf = fact.path("asOf").asString();
        JsonNode missing = line(fact.path("region").asString(), asOf, "missing", fact.path("office").asString());
        Answer answer = province.post("/api/v1/figures/declared-dead" + world, Kaji.json(Map.of("eventId", event, "region",
                fact.path("region").asString(), "source", missing.path("source").path("key").asString(), "basis",
                missing.path("statements").path(0).asString(), "n", fact.path("declaredDead").asInt(), "asOf", asOf)));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    }

    private void choose(JsonNode fact) {
        JsonNode line = line(fact.path("region").asString(), fact.path("asOf").asString(), fact.path("choose").asString(),
                fact.path("office").asString());
        Answer answer = province.post("/api/v1/figures/choices" + world, Kaji.json(Map.of("eventId", event, "region",
                fact.path("region").asString(), "figure", fact.path("choose").asString(), "source", line.path("source").path("key").asString(),
                "reason", fact.path("reason").asString())));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    }

    private JsonNode line(String region, String asOf, String figure, String office) {
        return figures(region, asOf).path("figures").valueStream().filter(f -> f.path("figure").asString().equals(figure))
                .flatMap(f -> f.path("lines").valueStream()).filter(l -> office(l).equals(office)).findFirst().orElseThrow();
    }

    static String office(JsonNode line) {
        JsonNode source = line.path("source");
        return source.path("office").asString() + (source.hasNonNull("via") ? " (" + source.path("via").asString() + ")" : "");
    }

    JsonNode figures(String region, String asOf) {
        return province.get("/api/v1/figures" + world + "&event=" + event + "&region=" + region + "&asOf=" + asOf.replace("+", "%2B")).body();
    }

    static List<String> lines(String resource) {
        try (InputStream in = PasamanFigures.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
