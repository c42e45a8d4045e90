package id.sigap.dispatch;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import id.sigap.dispatch.Service.Place;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The real world and exercises side by side. */
class WorldsIT {

    static Service service;

    @BeforeAll
    static void start() {
        service = Service.shared();
    }

    @Test
    void one_person_is_claimed_once_in_each_world_and_the_worlds_never_mix() {
        Place place = Service.somewhere();
        String person = service.volunteer(place, 0.01, "PENDATAAN");
        String signer = service.signer(place);
        String exercise = service.exercise(1);

        String real = service.approvedMission(place, signer, "gempa_bumi", "RENDAH", "real");
        String played = service.approvedMission(place, signer, "gempa_bumi", "RENDAH", exercise);
        service.awaitAsk(real, "real", place, person, "ASKED");
        service.awaitAsk(played, exercise, place, person, "ASKED");

        String own = Service.token(person, "VOLUNTEER", "13.08");
        assertThat(service.http.get("/api/v1/missions/mine", own).body()).contains(real).doesNotContain(played);
        assertThat(service.http.get("/api/v1/missions/mine?world=" + exercise, own).body()).contains(played).doesNotContain(real);
        assertThat(service.http.get("/api/v1/missions/" + played, Service.desk(place)).status()).isEqualTo(404);
        assertThat(service.http.get("/api/v1/missions?world=" + exercise, Service.desk(place)).body()).contains(played).doesNotContain(real);
        assertThat(service.answer(played, person, "ACCEPT", "real").status()).isEqualTo(404);
        assertThat(service.approve(played, signer, place, "real")).isEqualTo(404);

        assertThat(service.answer(played, person, "DECLINE", exercise).status()).isEqualTo(200);
        service.awaitFree(new World(exercise), person);
        assertThat(service.claims(World.REAL, person).claims()).hasSize(1);
        assertThat(Topics.eventsOf("sigap.missions", played)).allSatisfy(r -> assertThat(Topics.header(r, "ce_exercise")).isEqualTo(exercise));
        assertThat(Topics.eventsOf("sigap.missions", real)).allSatisfy(r -> assertThat(Topics.header(r, "ce_exercise")).isNull());
    }

    @Test
    void news_of_a_person_reach_the_exercises_being_played() {
        Place place = Service.somewhere();
        String person = service.volunteer(place, 0.01, "PENDATAAN");
        String exercise = service.exercise(1);
        String mission = service.approvedMission(place, service.signer(place), "gempa_bumi", "RENDAH", exercise);
        service.awaitAsk(mission, exercise, place, person, "ASKED");
        service.answer(mission, person, "DECLINE", exercise);
        service.awaitFree(new World(exercise), person);

        Service.volunteer(person, 2, "ACTIVE", false, place, 0.01, "PENDATAAN");

        await().untilAsserted(() -> assertThat(service.claims(new World(exercise), person).eligibility().available()).isFalse());
        assertThat(service.ask(mission, person, 1, place, exercise).body()).contains("volunteer-not-available");
    }

    @Test
    void a_role_is_not_enough_to_sign_in_an_exercise_either() {
        Place place = Service.somewhere();
        String exercise = service.exercise(1);
        String mission = Service.missionOf(Service.verified(place, "gempa_bumi", "RENDAH", "ce_exercise", exercise));
        service.awaitMission(mission, exercise, place, m -> assertThat(m.path("state").asString()).isEqualTo("PROPOSED"));

        var answer = service.http.post("/api/v1/missions/" + mission + "/approval?world=" + exercise, "", Service.desk(place));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(service.approve(mission, service.signer(place), place, exercise)).isEqualTo(200);
    }

    @Test
    void after_the_end_of_an_exercise_nobody_more_is_asked() {
        Place place = Service.somewhere();
        String first = service.volunteer(place, 0.01, "PENDATAAN");
        service.volunteer(place, 0.02, "PENDATAAN");
        String exercise = service.exercise(1);
        String mission = service.approvedMission(place, service.signer(place), "gempa_bumi", "RENDAH", exercise);
        service.awaitAsk(mission, exercise, place, first, "ASKED");

        Topics.tell("sigap.exercises", "id.sigap.exercise.ended.v1", exercise, 2, "{\"observedAt\":\"%s\"}".formatted(Service.now()),
                "ce_exercise", exercise);
        var worlds = service.context.getBean(id.sigap.dispatch.exercise.application.Worlds.class);
        await().untilAsserted(() -> assertThat(worlds.isOver(new World(exercise))).isTrue());
        service.answer(mission, first, "DECLINE", exercise);

        Service.awaitTold(mission, "proposed", "approved", "volunteer-asked", "volunteer-declined", "unfilled");
    }

    @Test
    void an_event_of_an_exercise_that_is_not_known_yet_is_played_at_the_pace_of_life() {
        Place place = Service.somewhere();
        String person = service.volunteer(place, 0.01, "PENDATAAN");
        String unknown = Ids.fresh();
        String mission = service.approvedMission(place, service.signer(place), "gempa_bumi", "RENDAH", unknown);

        service.awaitAsk(mission, unknown, place, person, "ASKED");
    }
}
