package id.sigap.dispatch;

import java.time.Duration;
import java.time.Instant;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import id.sigap.dispatch.Service.Place;
import id.sigap.dispatch.mission.application.KnownAsks;
import id.sigap.dispatch.people.application.Bookings;
import id.sigap.dispatch.people.model.Claim;
import id.sigap.dispatch.people.model.Claims;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Duplicates, poison, a broker that is down, and what a crash leaves behind. */
class FaultsIT {

    static Service service;

    @BeforeAll
    static void start() {
        service = Service.shared();
    }

    @Test
    void an_incident_that_is_told_ten_times_makes_one_mission() {
        Place place = Service.somewhere();
        String incident = Ids.fresh();
        for (int i = 0; i < 10; i++) {
            Service.verified(incident, 2, place, "gempa_bumi", "RENDAH");
        }
        String mission = Service.missionOf(incident);
        service.awaitMission(mission, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));
        Service.verified(incident, 2, place, "gempa_bumi", "RENDAH");
        String other = Service.missionOf(Service.verified(place, "gempa_bumi", "RENDAH"));
        service.awaitMission(other, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));

        assertThat(Topics.eventsOf("sigap.missions", mission)).hasSize(2);
        assertThat(service.http.get("/api/v1/missions?incident=" + incident, Service.desk(place)).body()).contains(mission)
                .satisfies(body -> assertThat(Service.JSON.readTree(body).path("items")).hasSize(1));
    }

    @Test
    void an_old_no_that_is_told_again_does_not_free_who_was_asked_again() {
        Place place = Service.somewhere();
        String person = service.volunteer(place, 0.01, "PENDATAAN");
        String mission = service.approvedMission(place, service.signer(place), "gempa_bumi", "RENDAH", "real");
        service.awaitAsk(mission, "real", place, person, "ASKED");
        service.answer(mission, person, "DECLINE", "real");
        service.awaitFree(World.REAL, person);
        Service.awaitTold(mission, "proposed", "approved", "volunteer-asked", "volunteer-declined", "unfilled");
        assertThat(service.ask(mission, person, 1, place, "real").status()).isEqualTo(201);

        Topics.eventsOf("sigap.missions", mission).forEach(r -> {
            var again = new ProducerRecord<>("sigap.missions", mission, r.value());
            r.headers().forEach(h -> again.headers().add(h));
            Topics.send(again);
        });
        service.answer(mission, person, "ACCEPT", "real");

        await().untilAsserted(() -> assertThat(service.claims(World.REAL, person).claims()).extracting(Claim::state)
                .containsExactly(Claim.State.CONFIRMED));
    }

    @Test
    void poison_parks_its_incident_alone_and_goes_on_when_it_is_discarded() {
        Place place = Service.somewhere();
        String poisoned = Ids.fresh();
        Topics.tell("sigap.incidents", "id.sigap.incident.verified.v1", poisoned, 2, "{\"hazard\":");
        Service.verified(poisoned, 3, place, "gempa_bumi", "RENDAH");
        Topics.tell("sigap.incidents", "id.sigap.incident.verified.v1", Ids.fresh(), 2, "{\"hazard\":\"banjir\"}");

        String healthy = Service.missionOf(Service.verified(place, "gempa_bumi", "RENDAH"));
        service.awaitMission(healthy, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));

        String admin = Service.token(Ids.fresh(), "ADMIN", "id");
        var parked = Service.JSON.readTree(service.http.get("/api/v1/parked", admin).body()).path("items");
        var marker = java.util.stream.StreamSupport.stream(parked.spliterator(), false)
                .filter(p -> p.at("/parked/subject").asString().equals(poisoned)).findFirst().orElseThrow();
        assertThat(marker.at("/parked/cause").asString()).contains("body");
        assertThat(Topics.eventsOf("sigap.incidents.resource-dispatch.missions.dlq", poisoned)).hasSize(1);
        String later = Ids.derived("mission", poisoned, 3L);
        assertThat(service.http.get("/api/v1/missions/" + later, Service.desk(place)).status()).isEqualTo(404);

        service.http.post("/api/v1/parked/" + marker.path("id").asString() + "/discard", "", admin);
        service.awaitMission(later, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));
    }

    @Test
    void with_the_broker_stopped_people_are_asked_and_answer_and_everything_is_told_when_it_is_back() {
        Place place = Service.somewhere();
        String first = service.volunteer(place, 0.01, "PENDATAAN");
        String second = service.volunteer(place, 0.02, "PENDATAAN");
        String signer = service.signer(place);
        String mission = Service.missionOf(Service.verified(place, "gempa_bumi", "RENDAH"));
        service.awaitMission(mission, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));

        SharedInfrastructure.get().broker().stop();
        try {
            assertThat(service.approve(mission, signer, place, "real")).isEqualTo(200);
            service.awaitAsk(mission, "real", place, first, "ASKED");
            assertThat(service.answer(mission, first, "DECLINE", "real").status()).isEqualTo(200);
            service.awaitAsk(mission, "real", place, second, "ASKED");
            assertThat(service.answer(mission, second, "ACCEPT", "real").status()).isEqualTo(200);
            assertThat(service.progress(mission, second, "DONE", "real").status()).isEqualTo(200);
        } finally {
            SharedInfrastructure.get().broker().start();
        }

        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> assertThat(Service.toldOf(mission)).containsExactly("proposed",
                "approved", "volunteer-asked", "volunteer-declined", "volunteer-asked", "volunteer-accepted", "volunteer-done", "completed"));
        service.awaitFree(World.REAL, first);
        service.awaitFree(World.REAL, second);
    }

    @Test
    void a_claim_whose_attempt_died_before_the_ask_is_taken_over_when_the_mission_is_filled() {
        Place place = Service.somewhere();
        String person = service.volunteer(place, 0.01, "PENDATAAN");
        String signer = service.signer(place);
        String mission = Service.missionOf(Service.verified(place, "gempa_bumi", "RENDAH"));
        service.awaitMission(mission, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));
        claim(person, mission, Instant.now().plusSeconds(120));

        service.approve(mission, signer, place, "real");

        service.awaitAsk(mission, "real", place, person, "ASKED");
        assertThat(service.claims(World.REAL, person).claims()).hasSize(1).first().satisfies(c -> assertThat(c.token()).isNotEqualTo("died"));
    }

    @Test
    void a_claim_whose_mission_never_asked_is_released_by_the_auditor() {
        Place place = Service.somewhere();
        String person = service.volunteer(place, 0.01, "PENDATAAN");
        String mission = Service.missionOf(Service.verified(place, "gempa_bumi", "RENDAH"));
        service.awaitMission(mission, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));

        claim(person, mission, Instant.now().plusMillis(500));

        service.awaitFree(World.REAL, person);
    }

    @Test
    void the_auditor_leaves_alone_what_the_mission_knows_of() {
        Place place = Service.somewhere();
        String person = service.volunteer(place, 0.01, "PENDATAAN");
        String mission = service.approvedMission(place, service.signer(place), "gempa_bumi", "RENDAH", "real");
        service.awaitAsk(mission, "real", place, person, "ASKED");
        long version = version(mission, place);

        assertThat(service.context.getBean(KnownAsks.class).countsOn(mission, person)).isTrue();
        assertThat(version(mission, place)).isEqualTo(version);
        assertThat(service.context.getBean(KnownAsks.class).countsOn(mission, Ids.fresh())).isFalse();
        assertThat(version(mission, place)).as("whoever read it before loses the race").isEqualTo(version + 1);
    }

    private static long version(String mission, Place place) {
        String etag = service.http.get("/api/v1/missions/" + mission, Service.desk(place)).header("ETag");
        return Long.parseLong(etag.replace("\"", ""));
    }

    /** What an attempt leaves that dies between its claim and its ask. */
    private static void claim(String person, String mission, Instant checkAt) {
        Instant now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        Claims.Wish wish = new Claims.Wish(mission, 1, "PENDATAAN", now, "died", 1, checkAt.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
        assertThat(service.context.getBean(Bookings.class).claim(World.REAL, person, wish)).isNull();
    }
}
