package id.sigap.incident;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.kit.Ids;

import static id.sigap.incident.Kaji.exact;
import static org.assertj.core.api.Assertions.assertThat;

/** What offices state, side by side, and who decides between them, over HTTP. */
class FiguresIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();
    static final Map<String, Object> BPBD = Map.of("kind", "BPBD", "office", "BPBD Pasaman", "contactName", "Uji Piket", "contactPhone", "+628000000123");
    static final Map<String, Object> KORAN = Map.of("kind", "MEDIA", "office", "Koran Contoh");

    @Test
    void sources_are_shown_side_by_side_without_names_and_the_rule_says_why() {
        String event = event();
        String asOf = Instant.now().minusSeconds(60).toString();
        Answer stated = state(event, "13.08", asOf, BPBD, Map.of("dead", exact(14), "missing", Kaji.NIL));
        assertThat(stated.status()).isEqualTo(201);
        Map<String, Object> unverified = Kaji.statement(event, "13.08", asOf, KORAN, Map.of("dead", exact(8)));
        unverified.put("verified", false);
        DUTY.post("/api/v1/figures/statements", Kaji.json(unverified));

        JsonNode dead = one(event, "13.08", "dead");
        assertThat(dead.path("value").path("text").asString()).isEqualTo("14");
        assertThat(dead.path("rule").asString()).isEqualTo("VERIFIED");
        assertThat(dead.path("conflict").asBoolean()).isTrue();
        assertThat(dead.path("lines").size()).isEqualTo(2);
        assertThat(one(event, "13.08", "missing").path("value").path("is").asString()).isEqualTo("NIL");
        assertThat(DUTY.get("/api/v1/figures?event=" + event + "&region=13.08").raw().body()).doesNotContain("Uji Piket", "0800");

        JsonNode told = Await.event("sigap.figures", stated.text("id"), "figure.stated");
        assertThat(told.path("source").asString()).isEqualTo("BPBD");
        assertThat(told.toString()).doesNotContain("Pasaman", "Uji", "0800");
    }

    @Test
    void a_person_chooses_another_line_and_it_is_kept_who_when_and_why() {
        String event = event();
        String asOf = Instant.now().minusSeconds(60).toString();
        state(event, "13.08", asOf, BPBD, Map.of("dead", exact(7)));
        state(event, "13.08", asOf, KORAN, Map.of("dead", exact(8)));
        JsonNode before = one(event, "13.08", "dead");
        String koran = before.path("lines").valueStream().filter(l -> l.path("value").path("n").asInt() == 8).findFirst().orElseThrow()
                .path("source").path("key").asString();
        Answer chosen = choose(event, koran);
        assertThat(chosen.status()).as(chosen.raw().body()).isEqualTo(201);
        JsonNode after = one(event, "13.08", "dead");
        assertThat(after.path("value").path("text").asString()).isEqualTo("8");
        assertThat(after.path("rule").asString()).isEqualTo("PERSON");
        assertThat(after.path("chosenBy").path("by").asString()).isEqualTo(DUTY.id());
        assertThat(after.path("chosenBy").path("reason").asString()).isEqualTo("COUNTED_ON_SITE");
        assertThat(Await.event("sigap.figures", chosen.text("id"), "figure.chosen").path("source").asString()).isEqualTo("MEDIA");
        assertThat(DUTY.get("/api/v1/figures?event=" + event + "&region=13.08&knownAt=" + Instant.parse(chosen.text("at")).minusMillis(1)).body().path("figures").path(0).path("rule")
                .asString()).as("as it was then").isEqualTo("COMPETENT");

        assertThat(choose(event, null).status()).isEqualTo(201);
        assertThat(one(event, "13.08", "dead").path("value").path("text").asString()).as("back to the rule").isEqualTo("7");
        assertThat(choose(event, "SAR|nobody|").status()).as("a source that said nothing").isEqualTo(400);
        assertThat(choose(event, "nonsense").status()).isEqualTo(400);
    }

    @Test
    void missing_people_become_dead_once_also_when_many_do_it_at_once() throws Exception {
        String event = event();
        state(event, "13.08", Instant.now().minusSeconds(60).toString(), BPBD, Map.of("dead", exact(10), "missing", exact(4)));
        JsonNode missing = one(event, "13.08", "missing").path("lines").path(0);
        String body = declared(event, missing, 4);
        List<Callable<Integer>> all = java.util.stream.IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> SERVICE.dutyOfficer().post("/api/v1/figures/declared-dead", body).status()).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            assertThat(answers).as("one of them, the others are told").containsOnlyOnce(201).contains(409);
        }
        assertThat(one(event, "13.08", "dead").path("value").path("text").asString()).isEqualTo("14");
        assertThat(one(event, "13.08", "missing").path("value").path("text").asString()).isEqualTo("nihil");
        assertThat(DUTY.post("/api/v1/figures/declared-dead", declared(event, one(event, "13.08", "missing").path("lines").path(0), 1)).status())
                .as("nobody is missing any more").isEqualTo(422);
    }

    @Test
    void nobody_is_declared_dead_beyond_the_missing_and_the_same_request_again_is_the_same() {
        String event = event();
        state(event, "13.08", Instant.now().minusSeconds(60).toString(), BPBD, Map.of("dead", Kaji.NIL, "missing", exact(4)));
        JsonNode missing = one(event, "13.08", "missing").path("lines").path(0);
        assertThat(DUTY.post("/api/v1/figures/declared-dead", declared(event, missing, 5)).status()).isEqualTo(422);
        String body = declared(event, missing, 1);
        String key = Ids.fresh();
        Answer first = DUTY.post("/api/v1/figures/declared-dead", body, key);
        assertThat(first.status()).as(first.raw().body()).isEqualTo(201);
        assertThat(DUTY.post("/api/v1/figures/declared-dead", body, key).text("id")).isEqualTo(first.text("id"));
        assertThat(one(event, "13.08", "dead").path("value").path("text").asString()).isEqualTo("1");
        assertThat(one(event, "13.08", "missing").path("value").path("text").asString()).isEqualTo("3");
        assertThat(Await.event("sigap.figures", first.text("id"), "figure.stated").path("moved").path("n").asInt()).isEqualTo(1);
    }

    @Test
    void the_same_key_gives_the_same_statement_and_another_body_is_refused() {
        String event = event();
        String body = Kaji.json(Kaji.statement(event, "13.08", Instant.now().toString(), BPBD, Map.of("dead", exact(3))));
        String key = Ids.fresh();
        String id = DUTY.post("/api/v1/figures/statements", body, key).text("id");
        assertThat(DUTY.post("/api/v1/figures/statements", body, key).text("id")).isEqualTo(id);
        assertThat(DUTY.post("/api/v1/figures/statements", body.replace("\"n\":3", "\"n\":4"), key).status()).isEqualTo(422);
        assertThat(one(event, "13.08", "dead").path("lines").size()).isEqualTo(1);
    }

    @Test
    void figures_are_asked_within_ones_region_and_stated_by_the_desk() {
        String event = event();
        Person panti = SERVICE.person(List.of("TKSK"), "13.08.07");
        assertThat(panti.get("/api/v1/figures?event=" + event + "&region=13.08").status()).as("wider than their own").isEqualTo(404);
        assertThat(panti.get("/api/v1/figures?event=" + event + "&region=13.08.07").status()).isEqualTo(200);
        assertThat(SERVICE.person(List.of("VIEWER"), "32.04").get("/api/v1/figures?event=" + event + "&region=32.04").status()).isEqualTo(404);
        assertThat(DUTY.get("/api/v1/figures?event=" + event + "&region=13.08" + "&world=" + IncidentReportingIT.exercise().substring(7)).status())
                .as("another world").isEqualTo(404);
        String body = Kaji.json(Kaji.statement(event, "13.08.07", Instant.now().toString(), BPBD, Map.of("dead", exact(1))));
        assertThat(panti.post("/api/v1/figures/statements", body).status()).isEqualTo(403);
        assertThat(state(event, "13.12", Instant.now().toString(), BPBD, Map.of("dead", exact(1))).status()).isEqualTo(403);
        assertThat(state(event, "13.08.99", Instant.now().toString(), BPBD, Map.of("dead", exact(1))).status()).isEqualTo(400);
        assertThat(state(Ids.fresh(), "13.08", Instant.now().toString(), BPBD, Map.of("dead", exact(1))).status()).isEqualTo(400);
        assertThat(state(event, "13.08", Instant.now().plusSeconds(3600).toString(), BPBD, Map.of("dead", exact(1))).status()).as("the future").isEqualTo(400);
        assertThat(state(event, "13.08", "-1000000000-01-01T00:00:00Z", BPBD, Map.of("dead", exact(1))).status()).isEqualTo(400);
        assertThat(state(event, "13.08", Instant.now().toString(), Map.of("kind", "SUM", "office", "Jumlah"), Map.of("dead", exact(1))).status())
                .as("reckoned, never stated").isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "", "{\"figures\":{}}", "{\"source\":\"BPBD\"}", "{\"figures\":{\"dead\":{\"is\":{\"$gt\":\"\"}}}}", "{\"x\":1}"})
    void hostile_and_empty_bodies_are_400_on_every_door(String body) {
        for (String door : List.of("statements", "choices", "declared-dead")) {
            Answer answer = DUTY.post("/api/v1/figures/" + door, body);
            assertThat(answer.status()).as(door + " " + answer.raw().body()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?event=x&region=13.08", "?event=017f2ea5-000d-7001-800d-000000000001&region=.*", "?region=13.08",
        "?event=017f2ea5-000d-7001-800d-000000000001&region=13.08&asOf=kemarin"})
    void a_question_that_makes_no_sense_is_400(String query) {
        assertThat(DUTY.get("/api/v1/figures" + query).status()).isEqualTo(400);
    }

    static String event() {
        return IncidentReportingIT.declare("Gempa angka", "gempa_bumi", "").text("id");
    }

    private static Answer state(String event, String region, String asOf, Map<String, Object> source, Map<String, Object> figures) {
        return DUTY.post("/api/v1/figures/statements", Kaji.json(Kaji.statement(event, region, asOf, source, figures)));
    }

    private static Answer choose(String event, String source) {
        Map<String, Object> body = new HashMap<>(Map.of("eventId", event, "region", "13.08", "figure", "dead", "reason", "COUNTED_ON_SITE"));
        body.put("source", source);
        return DUTY.post("/api/v1/figures/choices", Kaji.json(body));
    }

    private static String declared(String event, JsonNode missing, int n) {
        return Kaji.json(Map.of("eventId", event, "region", "13.08", "source", missing.path("source").path("key").asString(), "basis",
                missing.path("statements").path(0).asString(), "n", n, "asOf", missing.path("asOf").asString()));
    }

    private static JsonNode one(String event, String region, String figure) {
        return DUTY.get("/api/v1/figures?event=" + event + "&region=" + region).body().path("figures").valueStream()
                .filter(f -> f.path("figure").asString().equals(figure)).findFirst().orElse(ReportingService.JSON.missingNode());
    }
}
