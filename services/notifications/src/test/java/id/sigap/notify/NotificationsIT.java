package id.sigap.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.contracts.Contracts;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.Topics;
import id.sigap.notify.alert.application.AlertIds;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.alert.model.Attempt;
import id.sigap.notify.alert.model.Matter;
import id.sigap.notify.alert.model.Paging;
import id.sigap.notify.alert.model.Reason;
import id.sigap.notify.alert.model.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole service on a real broker, a real store and real SMTP servers. */
class NotificationsIT {

    final Service service = Service.shared();

    @Test
    void a_critical_incident_rings_by_mail_until_the_recipient_takes_it() {
        String incident = Ids.fresh();
        service.opened(World.REAL, incident, "KRITIS", Instant.now());
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);

        service.awaitTypes(alert, "raised", "attempted");
        assertThat(service.real.about(alert)).singleElement().satisfies(mail -> {
            assertThat(mail.to()).contains(service.coordinator + "@contoh.example");
            assertThat(mail.subject()).startsWith("[KRITIS] Insiden mendesak: Gempa bumi, Kecamatan Tigo Nagari");
            assertThat(mail.text()).contains("http://sigap.example/?world=real#" + incident).contains("Yth. Upik");
        });
        assertThat(service.sink.about(alert)).isEmpty();
        String me = service.token(service.coordinator, "VOLUNTEER", "13.08.05");
        assertThat(service.http.get("/api/v1/alerts?state=OPEN", me).body()).contains(alert);
        assertThat(service.take(alert, World.REAL, me).status()).isEqualTo(200);
        assertThat(service.take(alert, World.REAL, me).body()).contains("ACKNOWLEDGED", service.coordinator);
        service.awaitTypes(alert, "raised", "attempted", "acknowledged");
        assertThat(service.eventsOf(alert)).allSatisfy(event ->
                assertThat(Contracts.validate(Topics.header(event, "ce_type"), event.value())).isEmpty());
    }

    @Test
    void whatever_comes_twice_raises_one_alert_and_sends_one_mail() {
        String incident = Ids.fresh();
        Instant now = Instant.now();
        for (int i = 0; i < 3; i++) {
            service.opened(World.REAL, incident, "KRITIS", now);
            service.incident(World.REAL, incident, 2, "severity-changed", "\"severity\":\"KRITIS\",\"reportId\":\"%s\"".formatted(Ids.fresh()));
        }
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);

        service.awaitTypes(alert, "raised", "attempted");
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(service.real.about(alert)).hasSize(1));
        service.awaitTypes(alert, "raised", "attempted");
    }

    @Test
    void unanswered_it_rings_for_the_next_person_the_last_one_again_and_is_then_exhausted() {
        String incident = Ids.fresh();
        service.opened(World.REAL, incident, "TINGGI", Instant.now());
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);

        service.awaitTypes(alert, "raised", "attempted", "escalated", "attempted", "escalated", "attempted", "exhausted");
        assertThat(service.real.about(alert)).extracting(m -> m.to().replaceAll(".*<|@.*", ""), Mailbox.Mail::attempt).containsExactly(
                org.assertj.core.groups.Tuple.tuple(service.coordinator, 1), org.assertj.core.groups.Tuple.tuple(service.kabid, 2),
                org.assertj.core.groups.Tuple.tuple(service.kabid, 3));
        assertThat(service.bodies(alert, "escalated")).extracting(b -> b.get("step").asInt()).containsExactly(1, 2);
        // it stays on the desk, and the desk can still take it
        String desk = service.token(Ids.fresh(), "DUTY_OFFICER", "13.08");
        assertThat(service.http.get("/api/v1/alerts?state=EXHAUSTED", desk).body()).contains(alert);
        assertThat(service.take(alert, World.REAL, desk).body()).contains("ACKNOWLEDGED");
    }

    @Test
    void once_taken_nobody_else_is_rung_for() {
        String incident = Ids.fresh();
        service.opened(World.REAL, incident, "TINGGI", Instant.now());
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);
        service.awaitTypes(alert, "raised", "attempted");

        service.take(alert, World.REAL, service.token(Ids.fresh(), "DUTY_OFFICER", "13.08"));

        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(service.typesOf(alert)).containsExactly("raised", "attempted", "acknowledged"));
        assertThat(service.real.about(alert)).hasSize(1);
    }

    @Test
    void with_the_mail_server_down_it_says_so_and_the_next_number_goes_out_when_it_is_back() {
        service.real.stop();
        String incident = Ids.fresh();
        service.opened(World.REAL, incident, "KRITIS", Instant.now());
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);
        try {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.outcomes(alert)).contains("FAILED"));
            assertThat(service.http.get("/api/v1/alerts/" + alert, service.token(Ids.fresh(), "VIEWER", "13.08")).body()).contains("\"OPEN\"", "FAILED");
        } finally {
            service.real.start();
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(service.outcomes(alert)).endsWith("SENT"));
        assertThat(service.outcomes(alert)).containsSubsequence("FAILED", "SENT");
        assertThat(service.real.about(alert)).singleElement()
                .satisfies(mail -> assertThat(mail.attempt()).isEqualTo(service.outcomes(alert).size()));
        service.awaitCalmBreaker();
    }

    @Test
    void a_claim_whose_owner_died_becomes_unknown_and_only_the_next_number_is_sent() {
        String incident = Ids.fresh();
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);
        Instant now = Instant.now();
        // as an instance leaves it that is killed between the claim and the mail server
        Paging paging = new Paging(service.coordinator, 0, List.of(service.coordinator), 0, 0, now, now, now.plusSeconds(300), null);
        Attempt claim = new Attempt(1, service.coordinator, Attempt.Outcome.CLAIMED, now, now.plusSeconds(1), null);
        service.alerts.insert(alert, World.REAL, Change.of(new Alert(Reason.INCIDENT_URGENT,
                new Matter(incident, null, "banjir", "13.08.05", Severity.KRITIS), Alert.State.OPEN, paging, List.of(claim), null, null, null, null,
                claim.expiresAt())), null);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.outcomes(alert)).containsExactly("UNKNOWN", "SENT"));
        assertThat(service.real.about(alert)).extracting(Mailbox.Mail::attempt).containsExactly(2);
    }

    @Test
    void with_the_registry_dead_the_message_fails_visibly_and_goes_out_when_it_is_back() {
        String stranger = Ids.fresh();
        service.office(stranger, "KOORDINATOR_TAGANA", "13.12");
        service.registry.dead(true);
        String incident = Ids.fresh();
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);
        try {
            service.openedIn("13.12.01", World.REAL, incident, "KRITIS", Instant.now());
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.outcomes(alert)).contains("FAILED"));
        } finally {
            service.registry.dead(false);
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(service.outcomes(alert)).endsWith("SENT"));
    }

    @Test
    void an_exercise_runs_at_its_speed_rings_only_in_the_sink_and_ends() {
        World exercise = new World(Ids.fresh());
        service.exercise(exercise, 1, "started", "\"name\":\"Latihan\",\"kind\":\"SIMULATED\",\"speed\":300,\"t0\":\"2022-02-25T01:35:00.000Z\",\"startedAt\":\"2022-02-25T01:35:00.000Z\"");
        String incident = Ids.fresh();
        service.opened(exercise, incident, "KRITIS", Instant.now());
        String alert = AlertIds.of(exercise, Reason.INCIDENT_URGENT, incident);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.sink.about(alert)).hasSize(2));
        JsonNode raised = service.bodies(alert, "raised").getFirst();
        assertThat(Duration.between(Instant.parse(raised.get("observedAt").asString()), Instant.parse(raised.get("dueAt").asString()))).isEqualTo(Duration.ofSeconds(2));
        assertThat(service.sink.about(alert)).allSatisfy(mail -> assertThat(mail.subject()).startsWith("LATIHAN: "));
        assertThat(service.real.about(alert)).isEmpty();
        assertThat(service.eventsOf(alert)).allSatisfy(e -> assertThat(Topics.header(e, "ce_exercise")).isEqualTo(exercise.id()));
        String desk = service.token(Ids.fresh(), "DUTY_OFFICER", "13.08");
        assertThat(service.http.get("/api/v1/alerts", desk).body()).doesNotContain(alert);
        assertThat(service.http.get("/api/v1/alerts?world=" + exercise.id(), desk).body()).contains(alert);
        assertThat(service.take(alert, World.REAL, desk).status()).isEqualTo(404);

        service.exercise(exercise, 2, "ended", "\"x\":1");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.typesOf(alert)).endsWith("withdrawn"));
        assertThat(service.take(alert, exercise, desk).status()).isEqualTo(409);
    }

    @Test
    void a_fact_too_old_to_ring_for_is_shown_and_a_newer_one_still_rings() {
        String incident = Ids.fresh();
        service.opened(World.REAL, incident, "TINGGI", Instant.now().minus(Duration.ofMinutes(31)));
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);

        service.awaitTypes(alert, "not-paged");
        assertThat(service.bodies(alert, "not-paged").getFirst().get("because").asString()).isEqualTo("TOO_OLD");
        assertThat(service.real.about(alert)).isEmpty();
        service.incident(World.REAL, incident, 2, "severity-changed", "\"severity\":\"KRITIS\",\"reportId\":\"%s\"".formatted(Ids.fresh()));
        service.awaitTypes(alert, "not-paged", "raised", "attempted");
    }

    @Test
    void where_nobody_is_in_office_the_desk_is_told_so() {
        String incident = Ids.fresh();
        service.openedIn("12.03.01", World.REAL, incident, "KRITIS", Instant.now());
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);

        service.awaitTypes(alert, "not-paged");
        assertThat(service.bodies(alert, "not-paged").getFirst().get("because").asString()).isEqualTo("NOBODY_IN_OFFICE");
    }

    @Test
    void a_calm_incident_rings_for_nobody_until_it_becomes_urgent() {
        String incident = Ids.fresh();
        service.opened(World.REAL, incident, "SEDANG", Instant.now());
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);
        await().atMost(Duration.ofSeconds(20)).until(() -> service.alerts.find(alert).isPresent());
        String desk = service.token(Ids.fresh(), "DUTY_OFFICER", "13.08");
        assertThat(service.http.get("/api/v1/alerts/" + alert, desk).status()).isEqualTo(404);

        service.incident(World.REAL, incident, 2, "severity-changed", "\"severity\":\"KRITIS\",\"reportId\":\"%s\"".formatted(Ids.fresh()));

        service.awaitTypes(alert, "raised", "attempted");
        assertThat(service.real.about(alert)).singleElement().satisfies(mail -> assertThat(mail.subject()).contains("Gempa bumi", "Tigo Nagari"));
    }

    @Test
    void a_mission_asks_for_a_signature_and_stops_when_it_has_one() {
        String incident = Ids.fresh();
        String mission = Ids.fresh();
        service.mission(World.REAL, mission, 1, "proposed", incident, "\"hazard\":\"banjir\",\"region\":\"13.08.05\",\"severity\":\"SEDANG\",\"needs\":[]");
        String alert = AlertIds.of(World.REAL, Reason.APPROVAL_NEEDED, mission);
        service.awaitTypes(alert, "raised", "attempted");
        assertThat(service.real.about(alert)).singleElement().satisfies(mail -> assertThat(mail.subject()).contains("[SEDANG] Misi menunggu persetujuan: Banjir"));

        service.mission(World.REAL, mission, 2, "approved", incident, "\"by\":\"%s\",\"office\":\"KABID_LINJAMSOS\"".formatted(service.kabid));

        service.awaitTypes(alert, "raised", "attempted", "withdrawn");
        assertThat(service.bodies(alert, "withdrawn").getFirst().get("because").asString()).isEqualTo("MISSION_APPROVED");
    }

    @Test
    void a_mission_without_anybody_knows_its_hazard_from_what_was_proposed_and_ends_with_its_incident() {
        String incident = Ids.fresh();
        String mission = Ids.fresh();
        service.mission(World.REAL, mission, 1, "proposed", incident, "\"hazard\":\"tanah_longsor\",\"region\":\"13.08.05\",\"severity\":\"RENDAH\",\"needs\":[]");
        service.mission(World.REAL, mission, 2, "unfilled", incident, "\"line\":1,\"competence\":\"TRC\",\"missing\":2");
        service.mission(World.REAL, mission, 3, "unfilled", incident, "\"line\":2,\"competence\":\"LDP\",\"missing\":1");
        String alert = AlertIds.of(World.REAL, Reason.NOBODY_ELIGIBLE, mission);
        service.awaitTypes(alert, "raised", "attempted");
        assertThat(service.bodies(alert, "raised").getFirst().get("severity").asString()).isEqualTo("RENDAH");
        assertThat(service.real.about(alert)).singleElement().satisfies(mail -> assertThat(mail.subject()).contains("Tidak ada relawan", "Tanah longsor"));

        // the incident itself is heard of only now
        service.opened(World.REAL, incident, "RENDAH", Instant.now());
        service.incident(World.REAL, incident, 2, "closed", "\"by\":\"%s\"".formatted(service.kabid));

        service.awaitTypes(alert, "raised", "attempted", "withdrawn");
        service.awaitTypes(AlertIds.of(World.REAL, Reason.APPROVAL_NEEDED, mission), "raised", "attempted", "withdrawn");
    }

    @Test
    void a_mission_heard_of_after_its_incident_was_rejected_rings_for_nobody() {
        String incident = Ids.fresh();
        service.opened(World.REAL, incident, "SEDANG", Instant.now());
        service.incident(World.REAL, incident, 2, "rejected", "\"by\":\"%s\",\"reason\":\"RUMOUR\"".formatted(service.kabid));
        await().atMost(Duration.ofSeconds(20)).until(() -> service.alerts.find(AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident))
                .filter(v -> v.state().ended() != null).isPresent());
        String mission = Ids.fresh();
        service.mission(World.REAL, mission, 1, "proposed", incident, "\"hazard\":\"banjir\",\"region\":\"13.08.05\",\"severity\":\"SEDANG\",\"needs\":[]");
        String alert = AlertIds.of(World.REAL, Reason.APPROVAL_NEEDED, mission);

        await().atMost(Duration.ofSeconds(20)).until(() -> service.alerts.find(alert).filter(v -> v.state().state() == Alert.State.OVER).isPresent());
        assertThat(service.eventsOf(alert)).isEmpty();
        assertThat(service.real.about(alert)).isEmpty();
    }

    @Test
    void a_merge_ends_an_alert_and_taking_it_back_raises_it_again() {
        String incident = Ids.fresh();
        String other = Ids.fresh();
        service.opened(World.REAL, incident, "KRITIS", Instant.now());
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);
        service.awaitTypes(alert, "raised", "attempted");
        service.incident(World.REAL, incident, 2, "merged", "\"into\":\"%s\",\"by\":\"%s\"".formatted(other, service.kabid));
        service.awaitTypes(alert, "raised", "attempted", "withdrawn");

        service.incident(World.REAL, incident, 3, "unmerged", "\"into\":\"%s\",\"by\":\"%s\"".formatted(other, service.kabid));

        service.awaitTypes(alert, "raised", "attempted", "withdrawn", "raised", "attempted");
        assertThat(service.real.about(alert)).extracting(Mailbox.Mail::attempt).containsExactly(1, 2);
    }

    @Test
    void poison_parks_its_incident_and_the_others_still_ring() {
        String sick = Ids.fresh();
        String well = Ids.fresh();
        service.tell("sigap.incidents", "id.sigap.incident.opened.v1", World.REAL, sick, 1, Instant.now(), "13.08", "{\"hazard\":\"banjir\"}");
        service.tell("sigap.incidents", "id.sigap.incident.opened.v1", World.REAL, sick, 2, Instant.now(), "13.08", "{\"observedAt\":");
        Topics.send(new ProducerRecord<>("sigap.incidents", "not an id", new byte[0]));
        service.opened(World.REAL, well, "KRITIS", Instant.now());

        service.awaitTypes(AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, well), "raised", "attempted");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                assertThat(Topics.eventsOf("sigap.incidents.notifications.alerts.dlq", sick)).isNotEmpty());
        assertThat(service.alerts.find(AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, sick))).isEmpty();
    }

    @Test
    void alerts_are_seen_in_the_region_taken_by_those_who_may_and_listed_in_pages() {
        List<String> alerts = java.util.stream.Stream.generate(Ids::fresh).limit(3).map(incident -> {
            service.openedIn("13.12.02", World.REAL, incident, "KRITIS", Instant.now());
            return AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);
        }).toList();
        service.office(service.elsewhere, "KABID_LINJAMSOS", "13.12.02");
        alerts.forEach(alert -> await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.typesOf(alert)).contains("raised")));
        Http http = service.http;
        String mine = "/api/v1/alerts/" + alerts.getFirst();
        String viewer = service.token(Ids.fresh(), "VIEWER", "13.12");
        String outsider = service.token(Ids.fresh(), "DUTY_OFFICER", "13.08");
        String volunteer = service.token(Ids.fresh(), "VOLUNTEER", "13.12");

        assertThat(http.get(mine, viewer).status()).isEqualTo(200);
        assertThat(http.get(mine, outsider).status()).isEqualTo(404);
        assertThat(http.get(mine, volunteer).status()).isEqualTo(404);
        assertThat(http.get(mine, null).status()).isEqualTo(401);
        assertThat(service.take(alerts.getFirst(), World.REAL, viewer).status()).isEqualTo(403);
        assertThat(service.take(alerts.getFirst(), World.REAL, outsider).status()).isEqualTo(404);
        assertThat(service.take(Ids.fresh(), World.REAL, viewer).status()).isEqualTo(404);
        assertThat(http.get("/api/v1/alerts", volunteer).body()).contains("\"items\":[]");
        assertThat(http.get("/api/v1/alerts?state=SLEEPING", viewer).body()).contains("state", "OPEN");
        assertThat(http.get("/api/v1/alerts?state[$ne]=OPEN&limit=0", viewer).status()).isEqualTo(400);

        List<String> seen = new java.util.ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = Service.json(http.get("/api/v1/alerts?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next), viewer).body());
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
            next = page.has("next") ? page.get("next").asString() : null;
        }
        assertThat(seen).containsAll(alerts).doesNotHaveDuplicates();
        assertThat(http.get("/openapi", null).body()).contains("/api/v1/alerts/{id}/acknowledgement");
        assertThat(Objects.requireNonNull(http.get(mine, viewer).header("ETag"))).isNotBlank();
    }
}
