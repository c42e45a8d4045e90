package id.sigap.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.dispatch.Service.Place;
import id.sigap.kit.Ids;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Posko over HTTP and on the log. */
class PoskoIT {

    static final String EVENT = "017f2ea5-000d-7001-800d-000000000001";

    static Service service;
    static Place place;
    static String desk;
    static String volunteer;

    @BeforeAll
    static void start() {
        service = Service.shared();
        place = Service.somewhere();
        desk = Service.desk(place);
        volunteer = Service.token(Ids.fresh(), "VOLUNTEER", place.kabupaten());
    }

    @Test
    void a_volunteer_counts_in_it_again_and_again_and_every_count_is_told_once() {
        String key = Ids.fresh();
        Http.Answer opened = service.http.post("/api/v1/posko", opening(), desk, "Idempotency-Key", key);
        assertThat(opened.status()).isEqualTo(201);
        String id = Service.JSON.readTree(opened.body()).path("id").asString();
        assertThat(service.http.post("/api/v1/posko", opening(), desk, "Idempotency-Key", key).body()).as("sent again").isEqualTo(opened.body());
        assertThat(service.http.post("/api/v1/posko", opening().replace("SD Uji", "SMP Uji"), desk, "Idempotency-Key", key).status()).isEqualTo(422);

        String at = Instant.now().minusSeconds(60).toString();
        String count = "{\"countedAt\":\"%s\",\"figures\":{\"displacedInSites\":{\"is\":\"EXACT\",\"n\":346},\"disabled\":{\"is\":\"NIL\"}}}".formatted(at);
        for (int i = 0; i < 3; i++) {
            assertThat(service.http.post("/api/v1/posko/" + id + "/headcounts", count, volunteer).status()).isEqualTo(200);
        }
        assertThat(service.http.post("/api/v1/posko/" + id + "/headcounts", count.replace("346", "340"), volunteer).status()).as("corrected").isEqualTo(200);
        Http.Answer shown = service.http.get("/api/v1/posko/" + id, volunteer);
        assertThat(Service.JSON.readTree(shown.body()).at("/counts/0/figures/displacedInSites/n").asInt()).isEqualTo(340);
        assertThat(service.http.post("/api/v1/posko/" + id + "/closing", "", volunteer).status()).isEqualTo(403);
        assertThat(service.http.post("/api/v1/posko/" + id + "/closing", "", desk).status()).isEqualTo(200);
        assertThat(service.http.post("/api/v1/posko/" + id + "/closing", "", desk).status()).as("again").isEqualTo(200);
        assertThat(service.http.post("/api/v1/posko/" + id + "/headcounts", count.replace(at, Instant.now().toString()), volunteer).status()).isEqualTo(409);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Topics.eventsOf("sigap.posko", id).stream()
                .map(r -> Topics.header(r, "ce_type")).toList()).isEqualTo(List.of("id.sigap.posko.opened.v1", "id.sigap.posko.counted.v1",
                        "id.sigap.posko.counted.v1", "id.sigap.posko.closed.v1")));
        assertThat(service.http.get("/api/v1/posko?open=true&event=" + EVENT, desk).body()).doesNotContain(id);
        assertThat(service.http.get("/api/v1/posko?open=false&event=" + EVENT, desk).body()).contains(id);
    }

    @Test
    void other_regions_know_nothing_of_it() {
        String id = Service.JSON.readTree(service.http.post("/api/v1/posko", opening(), desk, "Idempotency-Key", Ids.fresh()).body()).path("id").asString();
        String neighbour = Service.desk(Service.somewhere());
        assertThat(service.http.get("/api/v1/posko/" + id, neighbour).status()).isEqualTo(404);
        assertThat(service.http.get("/api/v1/posko", neighbour).body()).isEqualTo("{\"items\":[]}");
        assertThat(service.http.post("/api/v1/posko/" + id + "/closing", "", neighbour).status()).isEqualTo(404);
        assertThat(service.http.post("/api/v1/posko/" + id + "/headcounts", "{\"countedAt\":\"2022-02-26T00:00:00Z\",\"figures\":{\"sick\":{\"is\":\"NIL\"}}}",
                neighbour).status()).isEqualTo(404);
        assertThat(service.http.post("/api/v1/posko", opening(), neighbour, "Idempotency-Key", Ids.fresh()).status()).isEqualTo(403);
        assertThat(service.http.get("/api/v1/posko/" + id, null).status()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(delimiter = '|', value = {
            "{} | kind", "{\"kind\":\"RUMAH\",\"name\":\"x\",\"region\":\"13.08\"} | kind", "{\"kind\":\"INDUK\",\"name\":\" \",\"region\":\"13.08\"} | name",
            "{\"kind\":\"INDUK\",\"name\":\"x\",\"region\":\"13\"} | region", "{\"kind\":\"INDUK\",\"name\":\"x\",\"region\":\"13.08\",\"lat\":0} | lng",
            "{\"kind\":\"INDUK\",\"name\":\"x\",\"region\":\"13.08\",\"lat\":91,\"lng\":0} | lat",
            "{\"kind\":\"INDUK\",\"name\":\"x\",\"region\":\"13.08\",\"eventId\":\"gempa\"} | eventId"})
    void bad_openings_name_the_field(String json, String field) {
        Http.Answer answer = service.http.post("/api/v1/posko", json, desk, "Idempotency-Key", Ids.fresh());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"" + field + "\"");
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(delimiter = '|', value = {
            "{} | countedAt", "{\"countedAt\":\"2999-01-01T00:00:00Z\",\"figures\":{\"sick\":{\"is\":\"NIL\"}}} | countedAt",
            "{\"countedAt\":\"2022-02-26T00:00:00Z\",\"figures\":{}} | figures", "{\"countedAt\":\"2022-02-26T00:00:00Z\",\"figures\":{\"dead\":{\"is\":\"NIL\"}}} | figures.dead",
            "{\"countedAt\":\"2022-02-26T00:00:00Z\",\"figures\":{\"sick\":{\"is\":\"EXACT\"}}} | figures.sick",
            "{\"countedAt\":\"2022-02-26T00:00:00Z\",\"figures\":{\"sick\":{\"is\":\"EXACT\",\"n\":-1}}} | figures.sick",
            "{\"countedAt\":\"2022-02-26T00:00:00Z\",\"figures\":{\"sick\":{\"is\":\"NIL\",\"n\":2}}} | figures.sick",
            "{\"countedAt\":\"2022-02-26T00:00:00Z\",\"home\":\"Pasaman\",\"figures\":{\"sick\":{\"is\":\"NIL\"}}} | home"})
    void bad_counts_name_the_field(String json, String field) {
        String id = Service.JSON.readTree(service.http.post("/api/v1/posko", opening(), desk, "Idempotency-Key", "one-for-bad-counts").body()).path("id").asString();
        Http.Answer answer = service.http.post("/api/v1/posko/" + id + "/headcounts", json, volunteer);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"" + field + "\"");
    }

    private static String opening() {
        return "{\"kind\":\"PENGUNGSIAN\",\"name\":\"SD Uji\",\"region\":\"%s\",\"lat\":0,\"lng\":100.07004,\"eventId\":\"%s\"}".formatted(place.kecamatan(), EVENT);
    }
}
