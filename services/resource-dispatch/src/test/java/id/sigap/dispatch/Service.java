package id.sigap.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.dispatch.exercise.application.Worlds;
import id.sigap.dispatch.people.application.Bookings;
import id.sigap.dispatch.people.application.PeopleIndex;
import id.sigap.dispatch.people.model.Claims;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The service running on the real broker and store, and what its neighbours would tell it. One for all tests of this JVM. */
final class Service {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicLong KABUPATEN = new AtomicLong(10);
    private static Service shared;

    final ConfigurableApplicationContext context;
    final Http http;

    private Service(String... more) {
        SharedInfrastructure infrastructure = SharedInfrastructure.get();
        infrastructure.createTopics("sigap.volunteers.resource-dispatch.people.dlq", "sigap.exercises.resource-dispatch.people.dlq",
                "sigap.incidents.resource-dispatch.missions.dlq", "sigap.missions.resource-dispatch.missions.dlq");
        List<String> arguments = new ArrayList<>(List.of("--spring.config.name=resource-dispatch"));
        arguments.addAll(Arrays.asList(more));
        context = new SpringApplication(ResourceDispatchApplication.class).run(infrastructure.arguments(arguments.toArray(String[]::new)));
        http = new Http(context);
    }

    static synchronized Service shared() {
        if (shared == null) {
            shared = new Service();
        }
        return shared;
    }

    /** One more instance, as if on another machine. */
    static Service another(String... more) {
        return new Service(more);
    }

    /** A kabupaten of its own for one test, so that no test's people are another's candidates. */
    static Place somewhere() {
        long n = KABUPATEN.getAndIncrement();
        // far apart, beyond reach of each other
        return new Place("%02d.%02d".formatted(60 + n / 90, 10 + n % 90), -8 + (n % 8) * 2, 96 + (n / 8) * 3);
    }

    record Place(String kabupaten, double lat, double lng) {
        String kecamatan() {
            return kabupaten + ".13";
        }

        String point(double northOf) {
            return "{\"lat\":%s,\"lng\":%s}".formatted(Math.round((lat + northOf) * 1000) / 1000.0, lng);
        }
    }

    /** A volunteer who is ready, {@code north} degrees north of the place, with these competences (code or code:validUntil). */
    String volunteer(Place place, double north, String... competences) {
        String person = Ids.fresh();
        volunteer(person, 1, "ACTIVE", true, place, north, competences);
        awaitKnown(person, 1);
        return person;
    }

    /** Until the volunteer's n-th event has reached the index and the document. */
    void awaitKnown(String person, long sequence) {
        await().pollInterval(Duration.ofMillis(20)).untilAsserted(() -> {
            assertThat(context.getBean(PeopleIndex.class).find(World.REAL, person)).isNotNull().matches(k -> k.sequence() >= sequence);
            assertThat(claims(World.REAL, person)).matches(c -> c != null && c.heardUpTo() >= sequence);
        });
    }

    /** The one document that decides about this person. */
    Claims claims(World world, String person) {
        return context.getBean(Bookings.class).find(world, person).orElse(null);
    }

    static void volunteer(String person, long sequence, String status, boolean available, Place place, double north, String... competences) {
        String held = Arrays.stream(competences).map(c -> c.split(":"))
                .map(c -> c.length == 1 ? "{\"code\":\"%s\"}".formatted(c[0]) : "{\"code\":\"%s\",\"validUntil\":\"%s\"}".formatted(c[0], c[1]))
                .reduce((a, b) -> a + "," + b).orElse("");
        Topics.tell("sigap.volunteers", "id.sigap.volunteer." + (sequence == 1 ? "registered" : "changed") + ".v1", person, sequence,
                ("{\"observedAt\":\"%s\",\"pillar\":\"TAGANA\",\"tier\":\"MUDA\",\"status\":\"%s\",\"available\":%s,\"region\":\"%s\",\"point\":%s,"
                        + "\"competences\":[%s],\"offices\":[]}").formatted(now(), status, available, place.kecamatan(), place.point(north), held));
    }

    /** Tells of a head of the Dinas who signs missions in the kabupaten, until a day or for good. */
    static String signer(Place place, String from, String until) {
        String person = Ids.fresh();
        Topics.tell("sigap.volunteers", "id.sigap.volunteer.office-assigned.v1", person, 1,
                ("{\"observedAt\":\"%s\",\"pillar\":\"STAFF\",\"status\":\"ACTIVE\",\"available\":true,\"region\":\"%s\",\"competences\":[],"
                        + "\"offices\":[{\"office\":\"KEPALA_DINAS\",\"region\":\"%s\",\"from\":\"%s\"%s,\"signs\":[\"MISSION\"]}]}")
                        .formatted(now(), place.kecamatan(), place.kabupaten(), from, until == null ? "" : ",\"until\":\"" + until + "\""));
        return person;
    }

    String signer(Place place) {
        String person = signer(place, "2021-01-01", null);
        awaitKnown(person, 1);
        return person;
    }

    /** Tells that an incident was verified, as its second event; the mission's id follows from it. */
    static String verified(Place place, String hazard, String severity, String... headers) {
        String incident = Ids.fresh();
        verified(incident, 2, place, hazard, severity, headers);
        return incident;
    }

    static void verified(String incident, long sequence, Place place, String hazard, String severity, String... headers) {
        Topics.tell("sigap.incidents", "id.sigap.incident.verified.v1", incident, sequence,
                "{\"observedAt\":\"%s\",\"by\":\"%s\",\"hazard\":\"%s\",\"region\":\"%s\",\"point\":%s,\"severity\":\"%s\"}".formatted(now(), Ids.fresh(),
                        hazard, place.kecamatan(), place.point(0), severity), headers);
    }

    static String missionOf(String incident) {
        return Ids.derived("mission", incident, 2L);
    }

    /** Tells that an exercise has begun, 600 times faster than life unless said otherwise, and waits until it is known. */
    String exercise(double speed) {
        String exercise = Ids.fresh();
        Topics.tell("sigap.exercises", "id.sigap.exercise.started.v1", exercise, 1,
                "{\"observedAt\":\"%1$s\",\"name\":\"Uji\",\"kind\":\"SIMULATED\",\"speed\":%2$s,\"t0\":\"%1$s\",\"startedAt\":\"%1$s\"}".formatted(now(), speed),
                "ce_exercise", exercise);
        var worlds = context.getBean(Worlds.class);
        await().untilAsserted(() -> assertThat(worlds.live()).extracting(World::id).contains(exercise));
        return exercise;
    }

    static String now() {
        return Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS).toString().replaceFirst("(:\\d\\d)Z$", "$1.000Z");
    }

    static String token(String person, String role, String... regions) {
        return SharedInfrastructure.get().issuer().token(person, List.of(role), List.of(regions));
    }

    static String desk(Place place) {
        return token(Ids.fresh(), "COORDINATOR", place.kabupaten());
    }

    /** The mission as the desk sees it, once it is there and as expected. */
    JsonNode awaitMission(String mission, String world, Place place, java.util.function.Consumer<JsonNode> expected) {
        String token = desk(place);
        JsonNode[] seen = new JsonNode[1];
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
            Http.Answer answer = http.get("/api/v1/missions/" + mission + "?world=" + world, token);
            assertThat(answer.status()).isEqualTo(200);
            seen[0] = JSON.readTree(answer.body());
            expected.accept(seen[0]);
        });
        return seen[0];
    }

    JsonNode awaitMission(String mission, Place place, java.util.function.Consumer<JsonNode> expected) {
        return awaitMission(mission, "real", place, expected);
    }

    int approve(String mission, String signer, Place place, String world) {
        return http.post("/api/v1/missions/" + mission + "/approval?world=" + world, "", token(signer, "VIEWER", place.kabupaten())).status();
    }

    /** An approved mission for something that just happened there. */
    String approvedMission(Place place, String signer, String hazard, String severity, String world) {
        String incident = world.equals("real") ? verified(place, hazard, severity) : verified(place, hazard, severity, "ce_exercise", world);
        String mission = missionOf(incident);
        awaitMission(mission, world, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));
        assertThat(approve(mission, signer, place, world)).isEqualTo(200);
        return mission;
    }

    Http.Answer answer(String mission, String volunteer, String answer, String world) {
        return http.post("/api/v1/missions/" + mission + "/asks/" + volunteer + "/answer?world=" + world, "{\"answer\":\"" + answer + "\"}",
                token(volunteer, "VOLUNTEER", "13.08"));
    }

    Http.Answer progress(String mission, String volunteer, String step, String world) {
        return http.post("/api/v1/missions/" + mission + "/asks/" + volunteer + "/progress?world=" + world, "{\"step\":\"" + step + "\"}",
                token(volunteer, "VOLUNTEER", "13.08"));
    }

    Http.Answer ask(String mission, String volunteer, int line, Place place, String world) {
        return ask(mission, volunteer, line, desk(place), Ids.fresh(), world);
    }

    Http.Answer ask(String mission, String volunteer, int line, String token, String key, String world) {
        return http.post("/api/v1/missions/" + mission + "/asks?world=" + world, "{\"volunteerId\":\"" + volunteer + "\",\"line\":" + line + "}",
                token, "Idempotency-Key", key);
    }

    /** Until this person is asked on the mission and the ask is in this state. */
    JsonNode awaitAsk(String mission, String world, Place place, String volunteer, String state) {
        return awaitMission(mission, world, place, m -> assertThat(askOf(m, volunteer).path("state").asString()).isEqualTo(state));
    }

    static JsonNode askOf(JsonNode mission, String volunteer) {
        for (JsonNode ask : mission.path("asks")) {
            if (ask.path("volunteerId").asString().equals(volunteer)) {
                return ask;
            }
        }
        return tools.jackson.databind.node.MissingNode.getInstance();
    }

    /** Until nothing holds this person any more. */
    void awaitFree(World world, String person) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(claims(world, person).claims()).isEmpty());
    }

    /** Types of a mission's events so far, without the prefix, each once. */
    static List<String> toldOf(String mission) {
        return Topics.eventsOf("sigap.missions", mission).stream()
                .collect(java.util.stream.Collectors.toMap(r -> Topics.header(r, "ce_sequence"), r -> Topics.header(r, "ce_type"), (a, b) -> a,
                        java.util.TreeMap::new))
                .values().stream().map(t -> t.substring("id.sigap.mission.".length(), t.length() - ".v1".length())).toList();
    }

    static void awaitTold(String mission, String... types) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(toldOf(mission)).containsExactly(types));
    }
}
