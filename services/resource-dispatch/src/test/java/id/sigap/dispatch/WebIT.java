package id.sigap.dispatch;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.dispatch.Service.Place;
import id.sigap.kit.Ids;
import id.sigap.kit.testing.Http;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may do what over HTTP, and what bad input is told. */
class WebIT {

    static Service service;
    static Place place;
    static String signer;
    static String person;
    /** Proposed, and approved with the person asked. */
    static String proposed;
    static String running;

    @BeforeAll
    static void start() {
        service = Service.shared();
        place = Service.somewhere();
        signer = service.signer(place);
        person = service.volunteer(place, 0.01, "PENDATAAN");
        running = service.approvedMission(place, signer, "gempa_bumi", "RENDAH", "real");
        service.awaitAsk(running, "real", place, person, "ASKED");
        proposed = Service.missionOf(Service.verified(place, "gempa_bumi", "RENDAH"));
        service.awaitMission(proposed, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ADMIN,403", "DUTY_OFFICER,200", "COORDINATOR,200", "TKSK,200", "VIEWER,200", "COMPANION,403", "WAREHOUSE,403", "VOLUNTEER,403"})
    void missions_are_read_by_those_who_work_with_them(String role, int status) {
        String token = Service.token(Ids.fresh(), role, place.kabupaten());

        assertThat(service.http.get("/api/v1/missions", token).status()).isEqualTo(status);
        assertThat(service.http.get("/api/v1/missions/" + proposed, token).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ADMIN,403", "DUTY_OFFICER,409", "COORDINATOR,409", "TKSK,403", "VIEWER,403", "COMPANION,403", "WAREHOUSE,403", "VOLUNTEER,403"})
    void asking_and_ending_is_for_the_coordinator_and_the_desk(String role, int status) {
        String token = Service.token(Ids.fresh(), role, place.kabupaten());

        assertThat(service.http.post("/api/v1/missions/" + proposed + "/completion", "", token).status()).isEqualTo(status);
        assertThat(service.http.post("/api/v1/missions/" + proposed + "/asks", wanted(person, 1), token, "Idempotency-Key", Ids.fresh()).status())
                .isEqualTo(status);
    }

    @Test
    void other_regions_know_nothing_of_it() {
        String neighbour = Service.desk(Service.somewhere());
        String nowhere = Service.token(Ids.fresh(), "COORDINATOR");

        for (String token : new String[] {neighbour, nowhere}) {
            assertThat(service.http.get("/api/v1/missions/" + proposed, token).status()).isEqualTo(404);
            assertThat(service.http.get("/api/v1/missions", token).body()).isEqualTo("{\"items\":[]}");
            assertThat(service.http.post("/api/v1/missions/" + running + "/completion", "", token).status()).isEqualTo(404);
            assertThat(service.http.post("/api/v1/missions/" + running + "/asks", wanted(person, 1), token, "Idempotency-Key", "k").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void lists_are_paged_and_filtered() {
        String token = Service.desk(place);
        Http.Answer first = service.http.get("/api/v1/missions?limit=1", token);
        String next = Service.JSON.readTree(first.body()).path("next").asString();
        Http.Answer second = service.http.get("/api/v1/missions?limit=1&cursor=" + next, token);

        assertThat(first.body() + second.body()).contains(proposed, running);
        assertThat(Service.JSON.readTree(second.body()).has("next")).isFalse();
        assertThat(service.http.get("/api/v1/missions?state=PROPOSED", token).body()).contains(proposed).doesNotContain(running);
        String incident = Service.JSON.readTree(service.http.get("/api/v1/missions/" + running, token).body()).path("incidentId").asString();
        assertThat(service.http.get("/api/v1/missions?incident=" + incident, token).body()).contains(running).doesNotContain(proposed);
        assertThat(service.http.get("/api/v1/missions?limit=0", token).status()).isEqualTo(400);
        assertThat(service.http.get("/api/v1/missions?state=SOON", token).status()).isEqualTo(400);
    }

    @Test
    void only_a_dated_office_in_force_there_signs_and_whoever_may_not_is_told_whose_signature_is_needed() {
        Place elsewhere = Service.somewhere();
        String former = Service.signer(place, "2017-03-01", "2021-10-31");
        String future = Service.signer(place, "2099-01-01", null);
        String stranger = service.signer(elsewhere);
        service.awaitKnown(former, 1);
        service.awaitKnown(future, 1);

        for (String person : new String[] {former, future, stranger, Ids.fresh()}) {
            for (String path : new String[] {"/approval", "/rejection"}) {
                Http.Answer answer = service.http.post("/api/v1/missions/" + proposed + path, "{\"reason\":\"NO_LONGER_NEEDED\"}",
                        Service.token(person, "COORDINATOR", place.kabupaten()));
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.body()).contains("urn:sigap:problem:forbidden-signature", "\"offices\":[\"KEPALA_DINAS\"]", place.kabupaten());
            }
        }
        assertThat(service.http.post("/api/v1/missions/" + proposed + "/approval", "", null).status()).isEqualTo(401);
    }

    @Test
    void who_signed_may_sign_again_and_another_is_told_that_it_is_decided() {
        String other = service.signer(place);

        assertThat(service.approve(running, signer, place, "real")).isEqualTo(200);
        assertThat(service.approve(running, other, place, "real")).isEqualTo(409);
    }

    @Test
    void a_rejected_proposal_asks_nobody() {
        String mission = Service.missionOf(Service.verified(place, "gempa_bumi", "RENDAH"));
        service.awaitMission(mission, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));
        String token = Service.token(signer, "VIEWER", place.kabupaten());

        assertThat(service.http.post("/api/v1/missions/" + mission + "/rejection", "{\"reason\":\"tidak jadi\"}", token).status()).isEqualTo(400);
        assertThat(service.http.post("/api/v1/missions/" + mission + "/rejection", "{\"reason\":\"NO_LONGER_NEEDED\"}", token).status()).isEqualTo(200);
        assertThat(service.approve(mission, signer, place, "real")).isEqualTo(409);
        Service.awaitTold(mission, "proposed", "unfilled", "rejected");
    }

    @Test
    void nobody_answers_for_somebody_else() {
        String ask = "/api/v1/missions/" + running + "/asks/" + person;
        String other = Service.token(Ids.fresh(), "VOLUNTEER", place.kabupaten());

        assertThat(service.http.post(ask + "/answer", "{\"answer\":\"DECLINE\"}", other).status()).isEqualTo(404);
        assertThat(service.http.post(ask + "/answer", "{\"answer\":\"DECLINE\"}", Service.desk(place)).status()).isEqualTo(404);
        assertThat(service.http.post(ask + "/progress", "{\"step\":\"DONE\"}", other).status()).isEqualTo(404);
        assertThat(service.progress(running, person, "EN_ROUTE", "real").status()).as("not accepted yet").isEqualTo(409);
        assertThat(service.answer(proposed, person, "ACCEPT", "real").status()).as("not asked there").isEqualTo(404);
    }

    @Test
    void the_same_request_is_the_same_ask_and_another_under_its_key_is_refused() {
        String somebody = service.volunteer(place, 1.2, "PENDATAAN");
        String token = Service.desk(place);
        String key = Ids.fresh();
        String path = "/api/v1/missions/" + running + "/asks";

        Http.Answer first = service.http.post(path, wanted(somebody, 1), token, "Idempotency-Key", key);
        Http.Answer again = service.http.post(path, wanted(somebody, 1), token, "Idempotency-Key", key);
        Http.Answer other = service.http.post(path, wanted(person, 1), token, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(service.http.post(path, wanted(somebody, 1), token, "Idempotency-Key", Ids.fresh()).status()).as("asked already").isEqualTo(409);
        assertThat(service.http.post(path, wanted(somebody, 9), token, "Idempotency-Key", Ids.fresh()).status()).as("no such line").isEqualTo(422);
        assertThat(service.http.post(path, wanted(somebody, 1), token).status()).as("no key").isEqualTo(400);
    }

    @ParameterizedTest(name = "{0} to {1} names {2}")
    @CsvSource(delimiter = '|', value = {
            "{}                                    | asks       | volunteerId", "{\"volunteerId\":\"x\",\"line\":1}      | asks     | volunteerId",
            "{\"volunteerId\":\"017f0000-000a-7021-800a-000000000021\",\"line\":0} | asks | line",
            "{\"volunteerId\":{\"$ne\":null},\"line\":1} | asks     | volunteerId", "{\"answer\":\"MAYBE\"} | answer | answer",
            "{} | answer | answer", "{\"step\":5} | progress | step", "{} | rejection | reason", "{\"reason\":\"A B\"} | rejection | reason",
            "{\"answer\":\"ACCEPT\",\"x\":1} | answer | x", "[] | answer | body"})
    void bad_input_names_the_field(String json, String route, String field) {
        String own = Service.token(person, "COORDINATOR", place.kabupaten());
        String path = switch (route) {
            case "asks", "rejection" -> "/" + route;
            default -> "/asks/" + person + "/" + route;
        };

        Http.Answer answer = service.http.post("/api/v1/missions/" + running + path, json, own, "Idempotency-Key", Ids.fresh());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(field).doesNotContain("Exception").doesNotContain("at id.sigap");
    }

    @Test
    void the_interface_describes_itself() {
        Http.Answer openapi = service.http.get("/openapi", null);

        assertThat(openapi.status()).isEqualTo(200);
        assertThat(Service.JSON.readTree(openapi.body()).path("paths").propertyNames()).contains("/api/v1/missions", "/api/v1/missions/{id}",
                "/api/v1/missions/mine", "/api/v1/missions/{id}/approval", "/api/v1/missions/{id}/rejection", "/api/v1/missions/{id}/completion",
                "/api/v1/missions/{id}/asks", "/api/v1/missions/{id}/asks/{volunteerId}/answer", "/api/v1/missions/{id}/asks/{volunteerId}/progress");
    }

    private static String wanted(String volunteer, int line) {
        return "{\"volunteerId\":\"" + volunteer + "\",\"line\":" + line + "}";
    }
}
