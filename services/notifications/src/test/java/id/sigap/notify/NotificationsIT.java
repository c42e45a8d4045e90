package id.sigap.notify;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import id.sigap.contracts.Contracts;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;
import id.sigap.notify.alert.application.AlertIds;
import id.sigap.notify.alert.model.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole service on a real broker, a real store and real SMTP servers. */
class NotificationsIT {

    static final String COORDINATOR = Ids.fresh();
    static final String KABID = Ids.fresh();

    static final Mailbox real = new Mailbox();
    static final Mailbox sink = new Mailbox();
    static final TestRegistry registry = new TestRegistry();
    static ConfigurableApplicationContext service;
    static Http http;

    @BeforeAll
    static void start() {
        SharedInfrastructure shared = SharedInfrastructure.get();
        shared.createTopics("sigap.incidents.notifications.alerts.dlq", "sigap.missions.notifications.alerts.dlq",
                "sigap.volunteers.notifications.people.dlq", "sigap.exercises.notifications.people.dlq");
        service = new SpringApplication(NotificationsApplication.class).run(shared.arguments("--spring.config.name=notifications",
                "--sigap.mail.host=127.0.0.1", "--sigap.mail.port=" + real.port(), "--sigap.mail.sink.host=127.0.0.1",
                "--sigap.mail.sink.port=" + sink.port(), "--sigap.urls.registry=" + registry.url(), "--sigap.edge-url=http://sigap.example",
                "--sigap.escalation.answer-within.TINGGI=3s", "--sigap.escalation.first-back-off=1s", "--sigap.escalation.repeats=1"));
        http = new Http(service);
        office(COORDINATOR, "KOORDINATOR_TAGANA", "13.08");
        office(KABID, "KABID_LINJAMSOS", "13.08");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_critical_incident_rings_by_mail_until_the_recipient_takes_it() {
        String incident = Ids.fresh();
        opened(World.REAL, incident, "KRITIS", Instant.now());
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(typesOf(alert)).containsExactly("raised", "attempted"));
        assertThat(real.about(alert)).singleElement().satisfies(mail -> {
            assertThat(mail.to()).contains(COORDINATOR + "@contoh.example");
            assertThat(mail.subject()).startsWith("[KRITIS] Insiden mendesak: Gempa bumi, Kecamatan Tigo Nagari");
            assertThat(mail.text()).contains("http://sigap.example/?world=real#" + incident).contains("Yth. Upik");
        });
        String me = SharedInfrastructure.get().issuer().token(COORDINATOR, List.of("VOLUNTEER"), List.of("13.08.05"));
        assertThat(http.get("/api/v1/alerts?state=OPEN", me).body()).contains(alert);
        assertThat(http.post("/api/v1/alerts/" + alert + "/acknowledgement", "{}", me).status()).isEqualTo(200);
        assertThat(http.post("/api/v1/alerts/" + alert + "/acknowledgement", "{}", me).body()).contains("ACKNOWLEDGED", COORDINATOR);
        await().untilAsserted(() -> assertThat(typesOf(alert)).containsExactly("raised", "attempted", "acknowledged"));
        assertThat(eventsOf(alert)).allSatisfy(event ->
                assertThat(Contracts.validate(Topics.header(event, "ce_type"), event.value())).as(text(event)).isEmpty());
    }

    static void office(String person, String office, String region) {
        Topics.tell("sigap.volunteers", "id.sigap.volunteer.registered.v1", person, 1, """
                {"observedAt":"2022-02-01T01:00:00.000Z","pillar":"STAFF","status":"ACTIVE","available":false,"region":"%2$s","competences":[],
                 "offices":[{"office":"%1$s","region":"%2$s","from":"2021-01-01","signs":[]}]}""".formatted(office, region));
    }

    static void opened(World world, String incident, String severity, Instant recorded) {
        tell("sigap.incidents", "id.sigap.incident.opened.v1", world, incident, 1, recorded, """
                {"observedAt":"2022-02-25T01:43:50.000Z","hazard":"gempa_bumi","region":"13.08.13.2001","severity":"%s",
                 "firstReportId":"017f2ea5-000b-7001-800b-000000000001"}""".formatted(severity));
    }

    static void tell(String topic, String type, World world, String subject, long sequence, Instant recorded, String json) {
        // the last header of a name counts
        String[] headers = world.isReal() ? new String[] {"ce_time", recorded.toString(), "ce_region", "13.08.13.2001"}
                : new String[] {"ce_time", recorded.toString(), "ce_region", "13.08.13.2001", "ce_exercise", world.id()};
        Topics.tell(topic, type, subject, sequence, json, headers);
    }

    static List<ConsumerRecord<byte[], byte[]>> eventsOf(String alert) {
        return Topics.eventsOf("sigap.alerts", alert);
    }

    static List<String> typesOf(String alert) {
        return eventsOf(alert).stream().map(r -> Topics.header(r, "ce_type").split("\\.")[3]).toList();
    }

    static String text(ConsumerRecord<byte[], byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }
}
