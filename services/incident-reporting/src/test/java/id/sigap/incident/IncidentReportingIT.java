package id.sigap.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.kit.Ids;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One service on a real broker and a real store, over real HTTP: from a report to a kejadian. */
class IncidentReportingIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();

    @Test
    void a_report_becomes_an_incident_that_a_named_person_verifies() {
        Answer accepted = DUTY.post("/api/v1/reports",
                "{\"channel\":\"SMS\",\"text\":\"LAPOR#gempa#ladang panjang#2 terjepit#alat berat\"}");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.text("state")).isEqualTo("RECEIVED");
        assertThat(accepted.text("shortCode")).hasSize(9);

        String incident = Await.incidentOf(accepted);
        JsonNode opened = Await.event("sigap.incidents", incident, "incident.opened");
        assertThat(opened.path("hazard").asString()).isEqualTo("gempa_bumi");
        assertThat(opened.path("region").asString()).isEqualTo("13.08.13.2002");
        assertThat(opened.path("severity").asString()).isEqualTo("KRITIS");

        Answer verified = DUTY.post("/api/v1/incidents/" + incident + "/verification", "{}");
        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.text("state")).isEqualTo("VERIFIED");
        JsonNode told = Await.event("sigap.incidents", incident, "incident.verified");
        assertThat(told.path("by").asString()).isEqualTo(DUTY.id());
        assertThat(DUTY.post("/api/v1/incidents/" + incident + "/verification", "{}").status()).as("again").isEqualTo(200);
        assertThat(SERVICE.dutyOfficer().post("/api/v1/incidents/" + incident + "/verification", "{}").status()).as("by another").isEqualTo(409);
    }

    @Test
    void several_reports_of_one_situation_are_one_incident_that_says_why() {
        String world = exercise();
        Answer first = DUTY.report("rumah retak di Sundata kena gempa", world);
        String incident = Await.incidentOf(first);
        Answer second = DUTY.report("gempa di Sundata, 3 orang terjepit reruntuhan", world);
        assertThat(Await.incidentOf(second)).isEqualTo(incident);
        assertThat(Await.event("sigap.incidents", incident, "incident.severity-changed").path("severity").asString()).isEqualTo("KRITIS");

        JsonNode whole = DUTY.get("/api/v1/incidents/" + incident + world).body();
        assertThat(whole.path("severity").asString()).isEqualTo("KRITIS");
        assertThat(whole.path("counts").path("trapped").asInt()).isEqualTo(3);
        assertThat(whole.path("reports").findValuesAsString("id")).containsExactlyInAnyOrder(first.text("id"), second.text("id"));
        assertThat(whole.path("reports").findValuesAsString("rule")).containsExactlyInAnyOrder("OPENS", "SAME_NAGARI");
    }

    @Test
    void a_call_for_tents_leaves_the_desk_when_what_caused_it_opens() {
        String world = exercise();
        Answer early = DUTY.report("kami di Silayang butuh tenda dan selimut", world);
        assertThat(early.text("state")).isEqualTo("RECEIVED");
        Await.event("sigap.reports", early.text("id"), "report.queued");
        String incident = Await.incidentOf(DUTY.report("gempa kuat, rumah roboh di Silayang", world));
        JsonNode linked = Await.event("sigap.reports", early.text("id"), "report.linked");
        assertThat(linked.path("incidentId").asString()).isEqualTo(incident);
        assertThat(linked.path("why").path("rule").asString()).isEqualTo("FOLLOWS_AFTERMATH");
        assertThat(linked.path("hazard").asString()).isEqualTo("gempa_bumi");
    }

    @Test
    void the_same_words_sent_again_or_passed_on_are_shown_as_one() {
        String world = exercise();
        Answer first = DUTY.report("longsor di Jorong Contoh Simpang Tonang, 2 rumah tertimbun", world);
        String incident = Await.incidentOf(first);
        Answer again = DUTY.report("Longsor di jorong contoh simpang tonang 2 rumah tertimbun!!", world);
        Answer passedOn = DUTY.report("Fwd: longsor di Jorong Contoh Simpang Tonang, 2 rumah tertimbun (dari sepupu)", world);
        Answer own = DUTY.report("longsor besar menimbun rumah di Simpang Tonang", world);
        List.of(again, passedOn, own).forEach(a -> assertThat(Await.incidentOf(a)).isEqualTo(incident));
        JsonNode reports = DUTY.get("/api/v1/incidents/" + incident + world).body().path("reports");
        assertThat(reports.valueStream().filter(r -> first.text("id").equals(r.path("duplicateOf").asString(null))).map(r -> r.path("id").asString()))
                .containsExactlyInAnyOrder(again.text("id"), passedOn.text("id"));
    }

    @Test
    void closing_ends_it_and_the_next_report_opens_another() {
        String world = exercise();
        String incident = Await.incidentOf(DUTY.report("kebakaran di Languang", world));
        String path = "/api/v1/incidents/" + incident;
        assertThat(DUTY.post(path + "/closure" + world, "{}").status()).as("not verified yet").isEqualTo(409);
        assertThat(DUTY.post(path + "/verification" + world, "{\"severity\":\"SEDANG\"}").text("severity")).isEqualTo("SEDANG");
        assertThat(DUTY.post(path + "/closure" + world, "{}").text("state")).isEqualTo("CLOSED");
        Await.event("sigap.incidents", incident, "incident.closed");
        assertThat(Await.incidentOf(DUTY.report("kebakaran lagi di Languang", world))).isNotEqualTo(incident);
    }

    @Test
    void rejecting_needs_a_reason_and_is_told() {
        String incident = Await.incidentOf(DUTY.report("banjir di Koto Nopan", exercise()));
        assertThat(DUTY.post("/api/v1/incidents/" + incident + "/rejection", "{\"reason\":\"RUMOUR\"}").status()).as("other world").isEqualTo(404);
        Answer real = DUTY.report("banjir di Koto Rajo");
        String other = Await.incidentOf(real);
        assertThat(DUTY.post("/api/v1/incidents/" + other + "/rejection", "{}").status()).isEqualTo(400);
        assertThat(DUTY.post("/api/v1/incidents/" + other + "/rejection", "{\"reason\":\"RUMOUR\"}").text("state")).isEqualTo("REJECTED");
        assertThat(Await.event("sigap.incidents", other, "incident.rejected").path("reason").asString()).isEqualTo("RUMOUR");
    }

    @Test
    void a_merged_incident_points_at_the_survivor_and_can_be_taken_back() {
        String world = exercise();
        String older = Await.incidentOf(DUTY.report("banjir di Panti Timur", world));
        String younger = Await.incidentOf(DUTY.report("banjir di Panti Selatan", world));
        assertThat(younger).isNotEqualTo(older);
        String path = "/api/v1/incidents/" + younger;
        assertThat(DUTY.put("/api/v1/incidents/" + older + "/merge" + world, "{\"into\":\"" + younger + "\"}").status()).as("the older into the younger").isEqualTo(409);
        assertThat(DUTY.put(path + "/merge" + world, "{\"into\":\"" + younger + "\"}").status()).as("into itself").isEqualTo(409);
        assertThat(DUTY.put(path + "/merge" + world, "{\"into\":\"" + older + "\"}").text("mergedInto")).isEqualTo(older);
        Await.event("sigap.incidents", younger, "incident.merged");

        Answer refused = DUTY.post(path + "/verification" + world, "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("survivor")).isEqualTo(older);
        assertThat(Await.incidentOf(DUTY.report("banjir masih tinggi di Panti Selatan", world))).as("the survivor takes what comes").isEqualTo(older);

        assertThat(DUTY.delete(path + "/merge" + world).text("mergedInto")).isNull();
        Await.event("sigap.incidents", younger, "incident.unmerged");
        assertThat(Await.incidentOf(DUTY.report("banjir belum surut di Panti Selatan", world))).isEqualTo(younger);
    }

    @Test
    void incidents_come_under_the_kejadian_that_caused_them_whichever_came_first() {
        String world = exercise();
        String before = Await.incidentOf(DUTY.report("gempa, rumah roboh di Malampah", world));
        String fire = Await.incidentOf(DUTY.report("kebakaran di Malampah", world));
        Answer declared = declare("Gempa uji", "gempa_bumi", world);
        assertThat(declared.status()).isEqualTo(201);
        assertThat(Await.event("sigap.incidents", before, "incident.grouped").path("eventId").asString()).isEqualTo(declared.text("id"));
        String after = Await.incidentOf(DUTY.report("longsor menimbun rumah di Binjai", world));
        assertThat(Await.event("sigap.incidents", after, "incident.grouped").path("eventId").asString()).isEqualTo(declared.text("id"));
        assertThat(Await.types("sigap.incidents", fire)).containsExactly("id.sigap.incident.opened.v1");

        assertThat(DUTY.put("/api/v1/incidents/" + fire + "/event" + world, "{\"eventId\":\"" + declared.text("id") + "\"}").text("eventId"))
                .as("a person may").isEqualTo(declared.text("id"));
        assertThat(DUTY.delete("/api/v1/incidents/" + fire + "/event" + world).text("eventId")).isNull();
        assertThat(DUTY.put("/api/v1/incidents/" + fire + "/event" + world, "{\"eventId\":\"" + Ids.fresh() + "\"}").status()).isEqualTo(400);
        JsonNode under = DUTY.get("/api/v1/incidents" + world + "&event=" + declared.text("id")).body();
        assertThat(under.path("items").findValuesAsString("id")).containsExactlyInAnyOrder(before, after);
    }

    @Test
    void a_kejadian_is_split_and_joined_and_both_can_be_taken_back() {
        String world = exercise();
        Answer first = declare("Gempa pertama", "gempa_bumi", world);
        String incident = Await.incidentOf(DUTY.report("gempa, rumah roboh di Alahan Mati", world));
        Await.event("sigap.incidents", incident, "incident.grouped");

        String split = "{\"title\":\"Gempa kedua\",\"incidentIds\":[\"" + incident + "\"]}";
        String key = Ids.fresh();
        Answer second = DUTY.post("/api/v1/events/" + first.text("id") + "/split" + world, split, key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("splitFrom")).isEqualTo(first.text("id"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(DUTY.get("/api/v1/incidents/" + incident + world).text("eventId"))
                .isEqualTo(second.text("id")));
        assertThat(DUTY.post("/api/v1/events/" + first.text("id") + "/split" + world, split, key).text("id")).as("again").isEqualTo(second.text("id"));
        assertThat(DUTY.post("/api/v1/events/" + first.text("id") + "/split" + world, split).status()).as("they are gone from there").isEqualTo(400);

        Answer later = DUTY.post("/api/v1/events" + world,
                "{\"title\":\"Gempa susulan\",\"hazard\":\"gempa_bumi\",\"startedAt\":\"%s\",\"regions\":[\"13.08\"]}"
                        .formatted(java.time.Instant.now().plusSeconds(5)));
        String join = "/api/v1/events/" + later.text("id") + "/join" + world;
        assertThat(DUTY.put(join, "{\"into\":\"" + first.text("id") + "\"}").text("joinedInto")).isEqualTo(first.text("id"));
        Await.event("sigap.events", later.text("id"), "event.joined");
        assertThat(DUTY.put("/api/v1/events/" + first.text("id") + "/join" + world, "{\"into\":\"" + later.text("id") + "\"}").status()).isEqualTo(409);
        assertThat(DUTY.delete(join).text("joinedInto")).isNull();
        Await.event("sigap.events", later.text("id"), "event.unjoined");
        assertThat(DUTY.get("/api/v1/events" + world).body().path("items").size()).isEqualTo(3);
    }

    @Test
    void a_status_is_decreed_extended_and_revoked_under_a_commander_and_a_cause() {
        String world = exercise();
        Answer quake = declare("Gempa uji", "gempa_bumi", world);
        String path = "/api/v1/events/" + quake.text("id");
        Instant from = Instant.now().minusSeconds(60);
        String decree = "{\"status\":\"TANGGAP\",\"number\":\"188.45/99\",\"signatory\":\"Bupati\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(from, from.plusSeconds(3_600));
        String key = Ids.fresh();
        Answer decreed = DUTY.post(path + "/decrees" + world, decree, key);
        assertThat(decreed.status()).isEqualTo(201);
        assertThat(decreed.text("status")).isEqualTo("TANGGAP");
        assertThat(DUTY.post(path + "/decrees" + world, decree, key).body().path("decrees").size()).as("the same key again").isEqualTo(1);
        assertThat(DUTY.post(path + "/decrees" + world, "{}").status()).isEqualTo(400);
        assertThat(DUTY.post(path + "/decrees" + world, decree.replace("TANGGAP", "SIAGA")).status()).as("no quake is waited for").isEqualTo(409);
        assertThat(SERVICE.person(List.of("VOLUNTEER"), "13.08").post(path + "/decrees" + world, decree).status()).isEqualTo(403);
        assertThat(SERVICE.person(List.of("DUTY_OFFICER"), "32.01").get(path + world).status()).isEqualTo(404);

        String decreeId = decreed.text("decrees/0/id");
        assertThat(Await.event("sigap.events", quake.text("id"), "event.decreed").path("decreeId").asString()).isEqualTo(decreeId);
        assertThat(DUTY.put(path + "/commander" + world, "{\"office\":\"Dandim\"}").text("commander")).isEqualTo("Dandim");
        Answer slide = DUTY.post("/api/v1/events" + world, "{\"title\":\"Longsor uji\",\"hazard\":\"tanah_longsor\",\"startedAt\":\"%s\",\"regions\":[\"13.08\"]}".formatted(Instant.now()));
        assertThat(DUTY.put("/api/v1/events/" + slide.text("id") + "/cause" + world, "{\"eventId\":\"%s\"}".formatted(quake.text("id"))).text("causedBy")).isEqualTo(quake.text("id"));
        assertThat(DUTY.put(path + "/cause" + world, "{\"eventId\":\"%s\"}".formatted(slide.text("id"))).status()).as("no circle").isEqualTo(400);
        assertThat(DUTY.delete(path + "/decrees/" + decreeId + world).text("status")).isNull();
        Await.event("sigap.events", quake.text("id"), "event.decree-revoked");
    }

    @Test
    void worlds_never_mix_and_an_exercise_ends() {
        String world = exercise();
        Answer real = DUTY.report("kecelakaan di Limo Koto, 2 luka");
        Answer played = DUTY.report("kecelakaan di Limo Koto, 2 luka", world);
        assertThat(Await.incidentOf(played)).isNotEqualTo(Await.incidentOf(real));
        assertThat(Topics.header(Topics.eventsOf("sigap.reports", played.text("id")).getFirst(), "ce_exercise")).isEqualTo(world.substring("?world=".length()));
        assertThat(DUTY.get("/api/v1/incidents" + world).body().path("items").size()).isEqualTo(1);
        assertThat(DUTY.get("/api/v1/reports/" + played.text("id")).status()).isEqualTo(404);

        String id = world.substring("?world=".length());
        Await.event("sigap.exercises", id, "exercise.started");
        assertThat(DUTY.post("/api/v1/exercises/" + id + "/end", "{}").text("endedAt")).isNotNull();
        assertThat(DUTY.post("/api/v1/exercises/" + id + "/end", "{}").status()).as("again").isEqualTo(200);
        Await.event("sigap.exercises", id, "exercise.ended");
        assertThat(DUTY.report("gempa di Talu", world).status()).isEqualTo(422);
        assertThat(DUTY.report("gempa di Talu", "?world=" + Ids.fresh()).status()).isEqualTo(422);
        assertThat(DUTY.report("gempa di Talu", "?world=nirwana").status()).isEqualTo(400);
        assertThat(DUTY.get("/api/v1/exercises?limit=200").body().path("items").findValuesAsString("id")).contains(id);
    }

    @Test
    void the_interface_describes_itself() {
        JsonNode openapi = SERVICE.person(List.of("VIEWER"), "13.08").get("/openapi").body();
        assertThat(openapi.path("paths").propertyNames()).contains("/api/v1/reports", "/api/v1/reports/texts", "/api/v1/incidents/{id}/merge",
                "/api/v1/events/{id}/split", "/api/v1/exercises/{id}/end", "/api/v1/assessments/{id}/release", "/api/v1/figures",
                "/api/v1/figures/declared-dead", "/api/v1/sitreps",
                "/api/v1/hazards", "/api/v1/hazards/feeds", "/api/v1/hazards/cap",
                "/api/v1/hazards/{id}/sequence", "/api/v1/events/{id}/confirmation", "/api/v1/events/{id}/dismissal");
    }

    static String exercise() {
        Answer started = DUTY.post("/api/v1/exercises",
                "{\"name\":\"Latihan uji\",\"kind\":\"SIMULATED\",\"speed\":1,\"t0\":\"2022-02-25T08:37:46+07:00\"}");
        assertThat(started.status()).isEqualTo(201);
        return "?world=" + started.text("id");
    }

    static Answer declare(String title, String hazard, String world) {
        return DUTY.post("/api/v1/events" + world, "{\"title\":\"%s\",\"hazard\":\"%s\",\"startedAt\":\"%s\",\"regions\":[\"13.08\",\"13.12\"]}"
                .formatted(title, hazard, java.time.Instant.now().minusSeconds(60)));
    }
}
