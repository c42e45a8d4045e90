package id.sigap.dispatch;

import java.time.Duration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.dispatch.Service.Place;
import id.sigap.dispatch.people.model.Claim;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A mission from the verified incident to its end, on the real broker and store. */
class MissionIT {

    static Service service;

    @BeforeAll
    static void start() {
        service = Service.shared();
    }

    @Test
    void a_verified_incident_becomes_help_on_the_way() {
        Place place = Service.somewhere();
        String near = service.volunteer(place, 0.01, "PENDATAAN");
        service.volunteer(place, 0.02, "PENDATAAN");
        String incident = Service.verified(place, "gempa_bumi", "RENDAH");
        String mission = Service.missionOf(incident);

        JsonNode proposed = service.awaitMission(mission, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));
        assertThat(proposed.at("/needs/0/candidates/0/volunteerId").asString()).isEqualTo(near);
        assertThat(proposed.at("/needs/0/candidates/0/distanceM").asDouble()).isBetween(1_100.0, 1_125.0);

        assertThat(service.approve(mission, service.signer(place), place, "real")).isEqualTo(200);
        service.awaitAsk(mission, "real", place, near, "ASKED");
        assertThat(service.http.get("/api/v1/missions/mine", Service.token(near, "VOLUNTEER", "13.08")).body())
                .contains(mission, "\"competence\":\"PENDATAAN\"", "\"expiresAt\"");
        assertThat(service.answer(mission, near, "ACCEPT", "real").status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(service.claims(World.REAL, near).claims()).extracting(Claim::state)
                .containsExactly(Claim.State.CONFIRMED));
        for (String step : new String[] {"EN_ROUTE", "ON_SITE", "DONE"}) {
            assertThat(service.progress(mission, near, step, "real").status()).isEqualTo(200);
        }

        service.awaitMission(mission, place, m -> assertThat(m.path("state").asString()).isEqualTo("COMPLETED"));
        Service.awaitTold(mission, "proposed", "approved", "volunteer-asked", "volunteer-accepted", "volunteer-en-route",
                "volunteer-on-site", "volunteer-done", "completed");
        service.awaitFree(World.REAL, near);
        assertThat(service.http.get("/api/v1/missions/mine", Service.token(near, "VOLUNTEER", "13.08")).body()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void who_declines_is_free_at_once_and_the_next_is_asked() {
        Place place = Service.somewhere();
        String first = service.volunteer(place, 0.01, "PENDATAAN");
        String second = service.volunteer(place, 0.02, "PENDATAAN");
        String mission = service.approvedMission(place, service.signer(place), "gempa_bumi", "RENDAH", "real");
        service.awaitAsk(mission, "real", place, first, "ASKED");

        assertThat(service.answer(mission, first, "DECLINE", "real").status()).isEqualTo(200);
        assertThat(service.answer(mission, first, "DECLINE", "real").status()).as("said twice").isEqualTo(200);

        service.awaitAsk(mission, "real", place, second, "ASKED");
        service.awaitFree(World.REAL, first);
        service.answer(mission, second, "DECLINE", "real");
        Service.awaitTold(mission, "proposed", "approved", "volunteer-asked", "volunteer-declined", "volunteer-asked", "volunteer-declined",
                "unfilled");
    }

    @Test
    void silence_counts_as_no_and_an_exercise_shortens_the_wait() {
        Place place = Service.somewhere();
        String first = service.volunteer(place, 0.01, "PENDATAAN");
        String second = service.volunteer(place, 0.02, "PENDATAAN");
        String exercise = service.exercise(600);
        String mission = service.approvedMission(place, service.signer(place), "gempa_bumi", "RENDAH", exercise);
        JsonNode asked = service.awaitAsk(mission, exercise, place, first, "ASKED");
        assertThat(Duration.between(at(asked, "askedAt"), at(asked, "expiresAt"))).as("10 min at speed 600, not below 5 s")
                .isEqualTo(Duration.ofSeconds(5));

        service.awaitAsk(mission, exercise, place, second, "ASKED");

        JsonNode late = service.awaitAsk(mission, exercise, place, first, "EXPIRED");
        assertThat(Service.askOf(late, first).path("state").asString()).isEqualTo("EXPIRED");
        assertThat(service.answer(mission, first, "ACCEPT", exercise).status()).as("too late").isEqualTo(409);
        service.awaitFree(new World(exercise), first);
        assertThat(service.answer(mission, second, "ACCEPT", exercise).status()).isEqualTo(200);
    }

    private static java.time.Instant at(JsonNode mission, String field) {
        return java.time.Instant.parse(mission.at("/asks/0/" + field).asString());
    }

    @Test
    void nobody_is_asked_who_is_unavailable_unqualified_on_leave_or_whose_certificate_has_expired() {
        Place place = Service.somewhere();
        String unavailable = Ids.fresh();
        String onLeave = Ids.fresh();
        Service.volunteer(unavailable, 1, "ACTIVE", false, place, 0, "PENDATAAN");
        Service.volunteer(onLeave, 1, "ON_LEAVE", true, place, 0, "PENDATAAN");
        service.awaitKnown(unavailable, 1);
        service.awaitKnown(onLeave, 1);
        String expired = service.volunteer(place, 0, "PENDATAAN:2020-12-31");
        String unqualified = service.volunteer(place, 0, "TRC");
        String mission = service.approvedMission(place, service.signer(place), "gempa_bumi", "RENDAH", "real");

        Service.awaitTold(mission, "proposed", "unfilled", "approved");
        for (String[] person : new String[][] {{unavailable, "volunteer-not-available"}, {onLeave, "volunteer-not-active"},
                {expired, "volunteer-certificate-expired"}, {unqualified, "volunteer-not-qualified"}, {Ids.fresh(), "volunteer-unknown"}}) {
            var answer = service.ask(mission, person[0], 1, place, "real");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("urn:sigap:problem:" + person[1]);
        }
        assertThat(Service.toldOf(mission)).containsExactly("proposed", "unfilled", "approved");
    }

    @Test
    void somebody_heard_of_after_the_proposal_is_asked_after_the_approval() {
        Place place = Service.somewhere();
        String signer = service.signer(place);
        String mission = Service.missionOf(Service.verified(place, "gempa_bumi", "RENDAH"));
        service.awaitMission(mission, place, m -> assertThat(m.at("/needs/0/missing").asInt()).isEqualTo(1));

        String late = service.volunteer(place, 0.01, "PENDATAAN");
        assertThat(service.approve(mission, signer, place, "real")).isEqualTo(200);

        service.awaitAsk(mission, "real", place, late, "ASKED");
        Service.awaitTold(mission, "proposed", "unfilled", "approved", "volunteer-asked");
    }

    @Test
    void where_nobody_was_left_it_is_looked_again() {
        Place place = Service.somewhere();
        String exercise = service.exercise(600);
        String mission = service.approvedMission(place, service.signer(place), "gempa_bumi", "RENDAH", exercise);

        String late = service.volunteer(place, 0.01, "PENDATAAN");

        service.awaitAsk(mission, exercise, place, late, "ASKED");
    }

    @Test
    void when_the_incident_is_closed_open_asks_end_and_proposals_are_void() {
        Place place = Service.somewhere();
        String asked = service.volunteer(place, 0.01, "PENDATAAN");
        String signer = service.signer(place);
        String incident = Service.verified(place, "gempa_bumi", "RENDAH");
        String mission = Service.missionOf(incident);
        service.awaitMission(mission, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));
        service.approve(mission, signer, place, "real");
        service.awaitAsk(mission, "real", place, asked, "ASKED");
        Service.verified(incident, 4, place, "gempa_bumi", "RENDAH");
        String second = Ids.derived("mission", incident, 4L);
        service.awaitMission(second, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));

        Topics.tell("sigap.incidents", "id.sigap.incident.closed.v1", incident, 5,
                "{\"observedAt\":\"%s\",\"by\":\"%s\"}".formatted(Service.now(), Ids.fresh()));

        Service.awaitTold(mission, "proposed", "approved", "volunteer-asked", "ask-expired", "completed");
        JsonNode rejected = service.awaitMission(second, place, m -> assertThat(m.path("state").asString()).isEqualTo("REJECTED"));
        assertThat(rejected.path("reason").asString()).isEqualTo("INCIDENT_CLOSED");
        service.awaitFree(World.REAL, asked);
        assertThat(service.answer(mission, asked, "ACCEPT", "real").status()).isEqualTo(409);
    }

    @Test
    void a_coordinator_ends_a_mission_and_everybody_is_released() {
        Place place = Service.somewhere();
        String came = service.volunteer(place, 0.01, "PENDATAAN");
        String silent = service.volunteer(place, 0.02, "PENDATAAN");
        String mission = service.approvedMission(place, service.signer(place), "gempa_bumi", "SEDANG", "real");
        service.awaitAsk(mission, "real", place, silent, "ASKED");
        service.answer(mission, came, "ACCEPT", "real");

        String path = "/api/v1/missions/" + mission + "/completion";
        assertThat(service.http.post(path, "", Service.desk(place)).status()).isEqualTo(200);
        assertThat(service.http.post(path, "", Service.desk(place)).status()).isEqualTo(200);

        Service.awaitTold(mission, "proposed", "approved", "volunteer-asked", "volunteer-asked", "volunteer-accepted", "ask-expired",
                "volunteer-done", "completed");
        service.awaitFree(World.REAL, came);
        service.awaitFree(World.REAL, silent);
    }
}
