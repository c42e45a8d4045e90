package id.sigap.registry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import com.mongodb.client.MongoDatabase;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.contracts.Contracts;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;
import id.sigap.kit.web.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole service on a real broker and a real store. */
class RegistryIT {

    static final String ADMIN = "06e4d6b8-4265-5f23-a87f-a4c811bad519";
    static final String KABID = "f41e5445-3cf9-55c0-a782-0e44cb34a342";
    static final String TOMI = "0bf18dbf-b5da-5471-833a-4fc04efd68d3";
    static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    static final JsonMapper JSON = new JsonMapper();

    static ConfigurableApplicationContext service;
    static Http http;

    @BeforeAll
    static void start() {
        service = start("--sigap.registry.seed=pasaman", "--sigap.registry.nik-key=" + KEY);
        http = new Http(service);
    }

    static ConfigurableApplicationContext start(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--spring.config.name=volunteer-registry"));
        arguments.addAll(List.of(more));
        return new SpringApplication(VolunteerRegistryApplication.class)
                .run(SharedInfrastructure.get().arguments(arguments.toArray(String[]::new)));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everybody_of_the_seed_is_told_once_and_a_restart_tells_nothing_again() {
        Set<String> people = new HashSet<>();
        JSON.readTree(getClass().getResourceAsStream("/volunteer-registry/seed/pasaman.json")).forEach(p -> people.add(p.get("personId").asString()));
        assertThat(people).hasSize(102);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(subjects("id.sigap.volunteer.registered.v1")).containsAll(people));
        try (var again = start("--sigap.registry.seed=pasaman", "--sigap.registry.nik-key=" + KEY)) {
            assertThat(again.isRunning()).isTrue();
        }
        assertThat(Topics.everythingIn("sigap.volunteers").stream()
                .filter(r -> Topics.header(r, "ce_type").equals("id.sigap.volunteer.registered.v1"))
                .map(r -> Topics.header(r, "ce_id"))).doesNotHaveDuplicates();
    }

    @Test
    void what_is_told_keeps_the_contract_and_names_nobody() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(subjects("id.sigap.volunteer.registered.v1")).hasSizeGreaterThan(101));
        for (ConsumerRecord<byte[], byte[]> record : Topics.everythingIn("sigap.volunteers")) {
            String body = new String(record.value(), StandardCharsets.UTF_8);
            assertThat(Contracts.validate(Topics.header(record, "ce_type"), record.value())).as(body).isEmpty();
            assertThat(body).doesNotContainIgnoringCase("salo").doesNotContain("99081").doesNotContain("+62").doesNotContain("@contoh");
        }
    }

    @Test
    void a_volunteer_switches_readiness_and_the_whole_eligibility_is_told() {
        String me = volunteer(TOMI, "13.08.13");
        assertThat(put("/api/v1/volunteers/me/availability", me, "{\"available\":false}").status()).isEqualTo(200);
        assertThat(put("/api/v1/volunteers/me/availability", me, "{\"available\":false}").status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(bodies(TOMI, "id.sigap.volunteer.availability-changed.v1"))
                .singleElement().satisfies(body -> {
                    assertThat(body.get("available").asBoolean()).isFalse();
                    assertThat(body.get("competences").size()).isEqualTo(3);
                    assertThat(body.at("/point/lat").asDouble()).isEqualTo(-0.005);
                }));
        JsonNode own = json(get("/api/v1/volunteers/me", me));
        assertThat(own.get("nikMasked").asString()).isEqualTo("9908********0029");
        assertThat(own.get("phone").asString()).isEqualTo("+6280000000029");
    }

    @Test
    void a_nik_is_nowhere_in_the_store_in_the_clear() {
        StringBuilder everything = new StringBuilder();
        for (String collection : service.getBean(MongoDatabase.class).listCollectionNames()) {
            service.getBean(MongoDatabase.class).getCollection(collection).find().forEach((Document d) -> everything.append(d.toJson()));
        }
        assertThat(everything).contains("Tomi Salo").doesNotContain("9908132606980029");
    }

    @Test
    void a_list_holds_the_callers_regions_and_no_private_data() {
        String coordinator = token(KABID, "COORDINATOR", "13.08.13");
        Set<String> regions = new HashSet<>();
        String cursor = null;
        int people = 0;
        do {
            Http.Answer page = get("/api/v1/volunteers?limit=4" + (cursor == null ? "" : "&cursor=" + cursor), coordinator);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("+62").doesNotContain("birth").doesNotContain("nik").doesNotContain("@contoh");
            JsonNode body = json(page);
            body.get("items").forEach(item -> regions.add(item.get("region").asString()));
            people += body.get("items").size();
            cursor = body.has("next") ? body.get("next").asString() : null;
        } while (cursor != null);
        assertThat(regions).containsExactly("13.08.13");
        assertThat(people).isGreaterThan(8);
        assertThat(json(get("/api/v1/volunteers?pillar=TKSK&limit=200", token(KABID, "COORDINATOR", "13.08"))).get("items").size()).isEqualTo(11);
    }

    @Test
    void people_of_other_regions_do_not_exist() {
        String elsewhere = token(KABID, "COORDINATOR", "13.08.04");
        assertThat(get("/api/v1/volunteers/" + TOMI, elsewhere).status()).isEqualTo(404);
        assertThat(put("/api/v1/volunteers/" + TOMI + "/availability", elsewhere, "{\"available\":true}").status()).isEqualTo(404);
        assertThat(get("/api/v1/volunteers/" + UUID.randomUUID(), elsewhere).status()).isEqualTo(404);
    }

    @Test
    void names_are_told_in_a_batch_and_an_address_only_to_the_service_that_may() {
        String me = volunteer(TOMI, "13.08.13");
        JsonNode names = json(post("/api/v1/volunteers/names", me, null, "{\"ids\":[\"" + TOMI + "\",\"" + KABID + "\",\"" + UUID.randomUUID() + "\"]}"));
        assertThat(names.get(TOMI).asString()).isEqualTo("Tomi Salo");
        assertThat(names.get(KABID).asString()).isEqualTo("Nurhayati Bandaro");
        assertThat(names.size()).isEqualTo(2);
        assertThat(get("/api/v1/volunteers/" + TOMI + "/contact", token(ADMIN, "ADMIN", "13.08")).status()).isEqualTo(403);
        String service = SharedInfrastructure.get().issuer().token(c -> c.subject("notifications").claim("scope", "contacts.read"));
        assertThat(json(get("/api/v1/volunteers/" + TOMI + "/contact", service)).get("email").asString()).isEqualTo("tomi.salo@contoh.example");
        assertThat(get("/api/v1/volunteers/" + TOMI + "/contact", SharedInfrastructure.get().issuer().token(c -> c.subject("x").claim("scope", "texts.read")))
                .status()).isEqualTo(403);
    }

    @Test
    void an_administrator_registers_somebody_once_however_often_it_is_sent() {
        String admin = token(ADMIN, "ADMIN", "13.08");
        String body = registration("9908130101990201", "Uji Satu");
        Http.Answer first = post("/api/v1/volunteers", admin, "once-1", body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(json(post("/api/v1/volunteers", admin, "once-1", body)).get("id")).isEqualTo(json(first).get("id"));
        assertThat(post("/api/v1/volunteers", admin, "once-1", registration("9908130101990201", "Uji Dua")).status()).isEqualTo(422);
        assertThat(post("/api/v1/volunteers", admin, "once-2", body).status()).as("the NIK is somebody's").isEqualTo(409);
        assertThat(post("/api/v1/volunteers", volunteer(TOMI, "13.08.13"), "once-3", body).status()).isEqualTo(403);
        assertThat(post("/api/v1/volunteers", token(ADMIN, "ADMIN", "13.12"), "once-4", registration("9908130101990204", "Uji")).status()).isEqualTo(403);
        assertThat(post("/api/v1/volunteers", admin, null, body).status()).isEqualTo(400);
    }

    @Test
    void an_office_is_given_with_dates_and_ended_with_one() {
        String admin = token(ADMIN, "ADMIN", "13.08");
        String id = json(post("/api/v1/volunteers", admin, "office-person", registration("9908130101990301", "Uji Jabatan"))).get("id").asString();
        String office = "{\"office\":\"SEKRETARIS\",\"region\":\"13.08\",\"from\":\"2026-01-01\",\"signs\":[\"MISSION\"]}";
        Http.Answer assigned = post("/api/v1/volunteers/" + id + "/offices", admin, "office-1", office);
        assertThat(assigned.status()).isEqualTo(200);
        assertThat(post("/api/v1/volunteers/" + id + "/offices", admin, "office-1", office).status()).isEqualTo(200);
        assertThat(post("/api/v1/volunteers/" + id + "/offices", admin, "office-1", office.replace("2026", "2025")).status()).isEqualTo(422);
        assertThat(post("/api/v1/volunteers/" + id + "/offices", admin, "office-2", office).status()).isEqualTo(409);
        String ref = json(assigned).at("/offices/0/ref").asString();
        assertThat(put("/api/v1/volunteers/" + id + "/offices/" + ref + "/last-day", admin, "{\"until\":\"2026-06-30\"}").status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(bodies(id, "id.sigap.volunteer.office-assigned.v1"))
                .extracting(b -> b.at("/offices/0/until").asString("open")).containsExactly("open", "2026-06-30"));
    }

    @Test
    void competences_are_replaced_under_the_version_they_were_read_with() {
        String admin = token(ADMIN, "ADMIN", "13.08");
        Http.Answer created = post("/api/v1/volunteers", admin, "skills", registration("9908130101990401", "Uji Keahlian"));
        String path = "/api/v1/volunteers/" + json(created).get("id").asString() + "/competences";
        String skills = "{\"competences\":[{\"code\":\"TRC\",\"validUntil\":\"2021-11-12\"},{\"code\":\"POSKO\"}]}";
        assertThat(put(path, admin, skills, "If-Match", "\"99\"").status()).isEqualTo(412);
        assertThat(put(path, admin, skills, "If-Match", created.header("ETag")).status()).isEqualTo(200);
        assertThat(put(path, admin, "{\"competences\":[{\"code\":\"TRC\"},{\"code\":\"TRC\"}]}").status()).isEqualTo(409);
        assertThat(put(path, admin, "{\"competences\":[{\"code\":\"JURU_MASAK\"}]}").status()).isEqualTo(400);
    }

    @Test
    void malformed_requests_name_the_field_and_store_nothing() {
        String admin = token(ADMIN, "ADMIN", "13.08");
        Map.of("{}", "name", "{\"name\":\"A\\u0000B\"}", "name",
                registration("123", "A"), "nik",
                registration("9908130101990501", "A").replace("13.08.13", "13-08"), "region",
                registration("9908130101990501", "A").replace("\"lat\":0.02", "\"lat\":91"), "lat",
                registration("9908130101990501", "A").replace("\"TAGANA\"", "{\"$ne\":null}"), "pillar",
                registration("9908130101990501", "A").replace("\"competences\":[]", "\"competences\":[{\"code\":\"TRC\",\"validUntil\":\"x\"}]"), "competences.validUntil",
                registration("9908130101990501", "A").replace("\"sex\"", "\"roles\""), "roles")
                .forEach((body, field) -> {
                    Http.Answer answer = post("/api/v1/volunteers", admin, UUID.randomUUID().toString(), body);
                    assertThat(answer.status()).as(body).isEqualTo(400);
                    assertThat(json(answer).at("/errors/0/field").asString()).as(answer.body()).isEqualTo(field);
                });
    }

    @Test
    void the_api_describes_itself() {
        Http.Answer api = get("/openapi", null);
        assertThat(api.status()).isEqualTo(200);
        assertThat(json(api).get("paths").propertyNames()).contains("/api/v1/volunteers", "/api/v1/volunteers/{id}/contact",
                "/api/v1/volunteers/me/availability", "/api/v1/volunteers/{id}/offices");
    }

    @Test
    void of_many_who_register_one_nik_at_once_exactly_one_succeeds() throws Exception {
        String admin = token(ADMIN, "ADMIN", "13.08");
        List<Callable<Integer>> all = IntStream.range(0, 16).<Callable<Integer>>mapToObj(i -> () ->
                post("/api/v1/volunteers", admin, "race-" + i, registration("9908130101990601", "Uji " + i)).status()).toList();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status != 201).containsOnly(409);
    }

    @Test
    void with_the_broker_down_people_still_switch_and_are_told_of_when_it_is_back() {
        String id = json(post("/api/v1/volunteers", token(ADMIN, "ADMIN", "13.08"), "broker", registration("9908130101990701", "Uji Putus"))).get("id").asString();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(bodies(id, "id.sigap.volunteer.registered.v1")).hasSize(1));
        SharedInfrastructure.get().broker().stop();
        try {
            assertThat(put("/api/v1/volunteers/me/availability", volunteer(id, "13.08.13"), "{\"available\":false}").status()).isEqualTo(200);
            assertThat(put("/api/v1/volunteers/me/availability", volunteer(id, "13.08.13"), "{\"available\":true}").status()).isEqualTo(200);
        } finally {
            SharedInfrastructure.get().broker().start();
        }
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(bodies(id, "id.sigap.volunteer.availability-changed.v1"))
                .extracting(b -> b.get("available").asBoolean()).containsSubsequence(false, true));
    }

    /** Role by route, default deny: whatever is not in the row's list is refused. */
    @ParameterizedTest(name = "{0} {1} is for {2}")
    @CsvSource(delimiter = '|', value = {
            "GET  | /api/v1/volunteers                  | ADMIN DUTY_OFFICER COORDINATOR TKSK",
            "GET  | /api/v1/volunteers/{id}             | ADMIN DUTY_OFFICER COORDINATOR TKSK",
            "GET  | /api/v1/volunteers/me               | ADMIN DUTY_OFFICER COORDINATOR TKSK COMPANION WAREHOUSE VOLUNTEER VIEWER",
            "POST | /api/v1/volunteers/names            | ADMIN DUTY_OFFICER COORDINATOR TKSK COMPANION WAREHOUSE VOLUNTEER VIEWER",
            "GET  | /api/v1/volunteers/{id}/contact     | -",
            "POST | /api/v1/volunteers                  | ADMIN",
            "PUT  | /api/v1/volunteers/{id}/availability | COORDINATOR DUTY_OFFICER",
            "PUT  | /api/v1/volunteers/{id}/competences | ADMIN COORDINATOR",
            "POST | /api/v1/volunteers/{id}/offices     | ADMIN",
            "PUT  | /api/v1/volunteers/{id}/offices/x/last-day | ADMIN",
            "GET  | /api/v1/parked                      | ADMIN"})
    void a_route_is_open_to_its_roles_alone(String method, String route, String roles) {
        String path = route.replace("{id}", TOMI);
        assertThat(http.method(method, path, "{}".getBytes(StandardCharsets.UTF_8), "application/json", null).status()).isEqualTo(401);
        for (Role role : Role.values()) {
            int status = http.method(method, path, "{}".getBytes(StandardCharsets.UTF_8), "application/json", http.token(role.name())).status();
            if (List.of(roles.split(" ")).contains(role.name())) {
                assertThat(status).as(role + " is let in, whatever is then wrong with the request").isIn(200, 400, 404);
            } else {
                assertThat(status).as(role.name()).isEqualTo(403);
            }
        }
    }

    static String registration(String nik, String name) {
        return """
                {"name":"%s","sex":"P","birthDate":"1999-01-01","nik":"%s","phone":"0800 0000 0201","email":"uji@contoh.example","pillar":"TAGANA",
                 "tier":"MUDA","status":"ACTIVE","available":true,"region":"13.08.13","lat":0.02,"lng":100.08,"competences":[]}"""
                .formatted(name, nik);
    }

    static String volunteer(String id, String region) {
        return token(id, "VOLUNTEER", region);
    }

    static String token(String id, String role, String region) {
        return SharedInfrastructure.get().issuer().token(id, List.of(role), List.of(region));
    }

    static Set<String> subjects(String type) {
        Set<String> subjects = new HashSet<>();
        Topics.everythingIn("sigap.volunteers").stream().filter(r -> Topics.header(r, "ce_type").equals(type))
                .forEach(r -> subjects.add(Topics.header(r, "ce_subject")));
        return subjects;
    }

    static List<JsonNode> bodies(String subject, String type) {
        return Topics.eventsOf("sigap.volunteers", subject).stream().filter(r -> Topics.header(r, "ce_type").equals(type))
                .map(r -> JSON.readTree(r.value())).toList();
    }

    static JsonNode json(Http.Answer answer) {
        return JSON.readTree(answer.body());
    }

    static Http.Answer get(String path, String token) {
        return http.get(path, token);
    }

    static Http.Answer put(String path, String token, String body, String... headers) {
        return http.put(path, body, token, headers);
    }

    static Http.Answer post(String path, String token, String key, String body) {
        return key == null ? http.post(path, body, token) : http.post(path, body, token, "Idempotency-Key", key);
    }
}
