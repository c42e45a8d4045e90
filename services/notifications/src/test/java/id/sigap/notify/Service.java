package id.sigap.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;
import id.sigap.notify.alert.application.AlertIds;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.alert.model.Reason;
import id.sigap.notify.answer.model.Conversation;
import id.sigap.notify.inbound.model.Message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Notifications under test, with everybody it talks to: the topics as their owners would fill them, a registry, two mail servers, and the
 * providers of SMS, WhatsApp and Telegram. One for all tests of this JVM: they use fresh ids and numbers of their own.
 */
final class Service {

    static final String SMS_SECRET = "sms-secret-of-this-test";
    static final String APP_SECRET = "app-secret-of-this-test";
    static final String VERIFY_TOKEN = "verify-token-of-this-test";
    static final String BOT_SECRET = "bot-secret-of-this-test";
    private static final JsonMapper JSON = new JsonMapper();
    private static Service running;

    final String coordinator = Ids.fresh();
    final String kabid = Ids.fresh();
    final String elsewhere = Ids.fresh();
    final Mailbox real = new Mailbox();
    final Mailbox sink = new Mailbox();
    final TestRegistry registry = new TestRegistry();
    final FakeProviders providers = new FakeProviders();
    ConfigurableApplicationContext context;
    Documents<Alert> alerts;
    Documents<Message> messages;
    Documents<Conversation> conversations;
    Http http;

    /** Started when first asked for; ends with the JVM, before broker and store are missed. */
    static synchronized Service shared() {
        if (running == null) {
            Service service = new Service();
            service.start();
            running = service;
        }
        return running;
    }

    @SuppressWarnings("unchecked")
    private void start() {
        SharedInfrastructure shared = SharedInfrastructure.get();
        shared.createTopics("sigap.incidents.notifications.alerts.dlq", "sigap.missions.notifications.alerts.dlq",
                "sigap.volunteers.notifications.people.dlq", "sigap.exercises.notifications.people.dlq",
                "sigap.reports.notifications.answers.dlq", "sigap.incidents.notifications.answers.dlq");
        office(coordinator, "KOORDINATOR_TAGANA", "13.08");
        office(kabid, "KABID_LINJAMSOS", "13.08");
        List<String> settings = new ArrayList<>(List.of("--spring.config.name=notifications",
                "--sigap.mail.host=127.0.0.1", "--sigap.mail.port=" + real.port(), "--sigap.mail.sink.host=127.0.0.1",
                "--sigap.mail.sink.port=" + sink.port(), "--sigap.urls.registry=" + registry.url(), "--sigap.edge-url=http://sigap.example/",
                "--sigap.escalation.answer-within.TINGGI=2s", "--sigap.escalation.first-back-off=1s", "--sigap.escalation.longest-back-off=2s",
                "--sigap.escalation.repeats=1", "--sigap.escalation.find-somebody-within=2s", "--sigap.escalation.shortest=2s"));
        settings.addAll(List.of("--sigap.inbound.sms.secret=" + SMS_SECRET, "--sigap.inbound.sms.parts-wait=3s",
                "--sigap.inbound.whatsapp.app-secret=" + APP_SECRET, "--sigap.inbound.whatsapp.verify-token=" + VERIFY_TOKEN,
                "--sigap.inbound.telegram.secret=" + BOT_SECRET, "--sigap.inbound.number=+62 800 0000 0100", "--sigap.answers.first-back-off=1s"));
        settings.addAll(providers.arguments());
        context = new SpringApplication(NotificationsApplication.class).run(shared.arguments(settings.toArray(String[]::new)));
        alerts = context.getBean("alerts", Documents.class);
        messages = context.getBean("messages", Documents.class);
        conversations = context.getBean("conversations", Documents.class);
        http = new Http(context);
    }

    String token(String person, String role, String region) {
        return SharedInfrastructure.get().issuer().token(person, List.of(role), List.of(region));
    }

    Http.Answer take(String alert, World world, String token) {
        return http.post("/api/v1/alerts/" + alert + "/acknowledgement?world=" + world.id(), "{}", token);
    }

    void office(String person, String office, String region) {
        Topics.tell("sigap.volunteers", "id.sigap.volunteer.registered.v1", person, 1, """
                {"observedAt":"2022-02-01T01:00:00.000Z","pillar":"STAFF","status":"ACTIVE","available":false,"region":"%2$s","competences":[],
                 "offices":[{"office":"%1$s","region":"%2$s","from":"2021-01-01","signs":[]}]}""".formatted(office, region));
    }

    void opened(World world, String incident, String severity, Instant recorded) {
        openedIn("13.08.13.2001", world, incident, severity, recorded);
    }

    void openedIn(String region, World world, String incident, String severity, Instant recorded) {
        tell("sigap.incidents", "id.sigap.incident.opened.v1", world, incident, 1, recorded, region, """
                {"observedAt":"2022-02-25T01:43:50.000Z","hazard":"gempa_bumi","region":"%s","severity":"%s",
                 "firstReportId":"017f2ea5-000b-7001-800b-000000000001"}""".formatted(region, severity));
    }

    void incident(World world, String incident, long sequence, String fact, String members) {
        tell("sigap.incidents", "id.sigap.incident." + fact + ".v1", world, incident, sequence, Instant.now(), "13.08.13.2001",
                "{\"observedAt\":\"2022-02-25T01:44:00.000Z\"," + members + "}");
    }

    void mission(World world, String mission, long sequence, String fact, String incident, String members) {
        tell("sigap.missions", "id.sigap.mission." + fact + ".v1", world, mission, sequence, Instant.now(), "13.08.05",
                "{\"observedAt\":\"2022-02-25T01:46:00.000Z\",\"incidentId\":\"" + incident + "\"," + members + "}");
    }

    void exercise(World world, long sequence, String fact, String members) {
        tell("sigap.exercises", "id.sigap.exercise." + fact + ".v1", world, world.id(), sequence, Instant.now(), "13.08",
                "{\"observedAt\":\"2022-02-25T01:35:00.000Z\"," + members + "}");
    }

    void tell(String topic, String type, World world, String subject, long sequence, Instant recorded, String region, String json) {
        // of several headers of one name the last one counts
        String[] headers = world.isReal() ? new String[] {"ce_time", recorded.toString(), "ce_region", region}
                : new String[] {"ce_time", recorded.toString(), "ce_region", region, "ce_exercise", world.id()};
        Topics.tell(topic, type, subject, sequence, json, headers);
    }

    void awaitTypes(String alert, String... types) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(typesOf(alert)).containsExactly(types));
    }

    /** After an outage the breaker lets only a few messages through at first; the next test begins when it is closed again. */
    void awaitCalmBreaker() {
        for (int i = 0; i < 3; i++) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                String incident = Ids.fresh();
                opened(World.REAL, incident, "KRITIS", Instant.now());
                String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);
                await().atMost(Duration.ofSeconds(10)).until(() -> !outcomes(alert).isEmpty());
                assertThat(outcomes(alert)).containsExactly("SENT");
            });
        }
    }

    List<ConsumerRecord<byte[], byte[]>> eventsOf(String alert) {
        return Topics.eventsOf("sigap.alerts", alert);
    }

    List<String> typesOf(String alert) {
        return eventsOf(alert).stream().map(Service::type).toList();
    }

    List<JsonNode> bodies(String alert, String type) {
        return eventsOf(alert).stream().filter(e -> type(e).equals(type)).map(e -> JSON.readTree(e.value())).toList();
    }

    List<String> outcomes(String alert) {
        return bodies(alert, "attempted").stream().map(b -> b.get("outcome").asString()).toList();
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static String type(ConsumerRecord<byte[], byte[]> event) {
        return Topics.header(event, "ce_type").split("\\.")[3];
    }
}
