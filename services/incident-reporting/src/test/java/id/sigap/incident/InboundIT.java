package id.sigap.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.inbound.application.Conversations;
import id.sigap.incident.model.Point;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.ShortCode;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What people write by SMS and chat becomes reports: over a real broker, with notifications asked over real HTTP. */
class InboundIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();
    static final Documents<Report> REPORTS = SERVICE.documents("reports");
    static final FakeNotifications NOTIFICATIONS = FakeNotifications.get();

    @Test
    void an_sms_becomes_a_report_that_keeps_its_sender_and_tells_nobody() {
        String sender = sender();
        String sms = NOTIFICATIONS.receives("SMS", sender, "lapor*longsor*simpang tonang*2md 3lb*tenda", null);
        String id = Conversations.ownReport(sms);
        JsonNode received = Await.event("sigap.reports", id, "report.received");
        assertThat(received.path("channel").asString()).isEqualTo("SMS");
        assertThat(received.path("inboundId").asString()).isEqualTo(sms);
        assertThat(received.path("shortCode").asString()).isEqualTo(ShortCode.of(id));
        assertThat(received.path("hazard").asString()).isEqualTo("tanah_longsor");
        assertThat(received.path("counts").path("dead").asInt()).isEqualTo(2);
        assertThat(received.path("counts").path("injuredSevere").asInt()).isEqualTo(3);
        assertThat(received.toString()).doesNotContain(sender, "lapor");
        Await.event("sigap.reports", id, "report.linked");

        JsonNode words = words(id);
        assertThat(words.path("text").asString()).isEqualTo("lapor*longsor*simpang tonang*2md 3lb*tenda");
        assertThat(words.path("reporterPhone").asString()).isEqualTo(sender);
        assertThat(words.path("arrivals").path(0).path("inboundId").asString()).isEqualTo(sms);
        assertThat(words.path("arrivals").path(0).path("sender").asString()).isEqualTo(sender);
    }

    @Test
    void the_same_message_told_again_is_one_report() {
        String sms = NOTIFICATIONS.receives("SMS", sender(), "banjir di Languang, 4 rumah terendam", null);
        NOTIFICATIONS.tells(sms, "SMS", "TEXT");
        NOTIFICATIONS.tells(sms, "SMS", "TEXT");
        String id = Conversations.ownReport(sms);
        Await.event("sigap.reports", id, "report.linked");
        String next = NOTIFICATIONS.receives("SMS", sender(), "tolong", null);
        Await.event("sigap.reports", Conversations.ownReport(next), "report.queued");
        assertThat(Await.types("sigap.reports", id)).containsExactly("id.sigap.report.received.v1", "id.sigap.report.linked.v1");
        assertThat(REPORTS.find(id).orElseThrow().state().said().arrivals()).hasSize(1);
    }

    @Test
    void words_and_a_bare_location_are_one_report_in_either_order() {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String sender = sender();
        String words = NOTIFICATIONS.receives("WHATSAPP", sender, "angin puting beliung, rumah rusak, 2 orang terjepit", null, at);
        String id = Conversations.ownReport(words);
        Await.event("sigap.reports", id, "report.queued");
        String location = NOTIFICATIONS.receives("WHATSAPP", sender, "", new Point(0.0, 100.2434), at.plusSeconds(45));
        JsonNode amended = Await.event("sigap.reports", id, "report.amended");
        assertThat(amended.path("inboundId").asString()).isEqualTo(location);
        assertThat(amended.path("region").asString()).startsWith("13.08");
        Await.event("sigap.reports", id, "report.linked");
        assertThat(REPORTS.find(Conversations.ownReport(location))).as("no second report").isEmpty();

        String other = sender();
        String first = NOTIFICATIONS.receives("WHATSAPP", other, "", new Point(0.3207, 100.2371), at);
        String whole = Conversations.ownReport(first);
        Await.event("sigap.reports", whole, "report.queued");
        NOTIFICATIONS.receives("WHATSAPP", other, "longsor menimbun rumah, 1 orang tertimbun", null, at.plusSeconds(20));
        Await.event("sigap.reports", whole, "report.linked");
        assertThat(words(whole).path("text").asString()).isEqualTo("longsor menimbun rumah, 1 orang tertimbun");
        assertThat(words(whole).path("arrivals").size()).isEqualTo(2);

        String stranger = NOTIFICATIONS.receives("WHATSAPP", sender(), "", new Point(0.3207, 100.2371), at.plusSeconds(30));
        Await.event("sigap.reports", Conversations.ownReport(stranger), "report.queued");
    }

    @Test
    void who_wrote_where_it_is_need_not_write_it_again() {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String sender = sender();
        String first = Conversations.ownReport(NOTIFICATIONS.receives("SMS", sender, "longsor di Koto Nopan, 2 orang tertimbun", null, at));
        String incident = Await.event("sigap.reports", first, "report.linked").path("incidentId").asString();
        String next = Conversations.ownReport(NOTIFICATIONS.receives("WHATSAPP", sender, "1 sudah ditemukan meninggal, yang satu masih dicari", null, at.plusSeconds(3_000)));
        assertThat(Await.event("sigap.reports", next, "report.received").path("flags").toString()).contains("EARLIER_PLACE");
        assertThat(Await.event("sigap.reports", next, "report.linked").path("incidentId").asString()).isEqualTo(incident);
        String fire = Conversations.ownReport(NOTIFICATIONS.receives("SMS", sender, "kebakaran rumah tolong damkar", null, at.plusSeconds(3_600)));
        assertThat(Await.event("sigap.reports", fire, "report.queued").toString()).as("another situation may be elsewhere").contains("NO_PLACE");
    }

    @Test
    void who_tells_of_a_landmark_is_where_others_told_of_it() {
        String first = Conversations.ownReport(NOTIFICATIONS.receives("SMS", sender(), "longsor di Dusun Kambayau nagari Koto Rajo, rumah tertimbun", null));
        String incident = Await.event("sigap.reports", first, "report.linked").path("incidentId").asString();
        String next = Conversations.ownReport(NOTIFICATIONS.receives("SMS", sender(), "longsor dusun kambayau, 2 org blm ketemu", null));
        assertThat(Await.event("sigap.reports", next, "report.linked").path("incidentId").asString()).isEqualTo(incident);
    }

    @Test
    void a_dead_notifications_holds_the_messages_and_loses_none() {
        NOTIFICATIONS.down = true;
        int before = NOTIFICATIONS.asked;
        String held;
        try {
            held = NOTIFICATIONS.receives("SMS", sender(), "banjir di Lansat Kadap", null);
            await().atMost(Duration.ofSeconds(20)).until(() -> NOTIFICATIONS.asked >= before + 2);
            assertThat(REPORTS.find(Conversations.ownReport(held))).isEmpty();
        } finally {
            NOTIFICATIONS.down = false;
        }
        Await.event("sigap.reports", Conversations.ownReport(held), "report.received");
    }

    @Test
    void a_message_that_makes_no_sense_is_put_aside_and_the_others_go_on() {
        String gone = Ids.fresh();
        String nonsense = Ids.fresh();
        NOTIFICATIONS.keepsNonsense(nonsense, "{\"id\":5}");
        String half = Ids.fresh();
        NOTIFICATIONS.keepsNonsense(half, "{\"id\":\"" + half + "\",\"channel\":\"SMS\"}");
        String pigeon = NOTIFICATIONS.keeps("PIGEON", sender(), "banjir", null, Instant.now());
        List.of(gone, nonsense, half, pigeon).forEach(id -> NOTIFICATIONS.tells(id, "SMS", "TEXT"));
        String good = NOTIFICATIONS.receives("SMS", sender(), "banjir di Tarung Tarung", null);
        Await.event("sigap.reports", Conversations.ownReport(good), "report.received");
        Person admin = SERVICE.person(List.of("ADMIN"), "id");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                admin.get("/api/v1/parked?limit=200").body().path("items").findValuesAsString("subject")).contains(gone, nonsense, half, pigeon));
    }

    @Test
    void a_wrong_code_and_the_code_of_something_else_make_reports_of_their_own() {
        String phone = newReportId();
        Answer app = DUTY.post("/api/v1/reports", body(phone, "longsor menutup jalan di Malampah, rumah tertimbun", "13.08.13"));
        String code = app.text("shortCode");
        String slip = code.substring(0, 8) + (code.charAt(8) == '2' ? '3' : '2');
        String wrong = NOTIFICATIONS.receives("SMS", sender(), "longsor menutup jalan di Malampah KODE " + slip, null);
        JsonNode alone = Await.event("sigap.reports", Conversations.ownReport(wrong), "report.received");
        assertThat(alone.path("flags").toString()).contains("WRONG_CODE");

        String foreign = NOTIFICATIONS.receives("SMS", sender(), "banjir di Rao, 4 rumah terendam KODE " + code, null);
        JsonNode other = Await.event("sigap.reports", Conversations.ownReport(foreign), "report.received");
        assertThat(other.path("flags").toString()).contains("FOREIGN_CODE");
        assertThat(other.path("region").asString()).startsWith("13.08.14");
        assertThat(REPORTS.find(phone).orElseThrow().state().said().arrivals()).as("not mixed up").isEmpty();
        assertThat(DUTY.post("/api/v1/reports", body(phone, "longsor menutup jalan di Malampah, rumah tertimbun", "13.08.13")).status()).isEqualTo(202);
    }

    @Test
    void the_code_of_a_report_that_no_phone_made_leads_to_it_too() {
        Answer desk = DUTY.report("kebakaran di Padang Mentinggi, 2 rumah terbakar");
        String id = desk.text("id");
        String more = NOTIFICATIONS.receives("SMS", sender(), "kode " + desk.text("shortCode") + " kebakaran belum padam", null);
        JsonNode amended = Await.event("sigap.reports", id, "report.amended");
        assertThat(amended.path("inboundId").asString()).isEqualTo(more);
        assertThat(amended.path("arrivals").asInt()).isEqualTo(2);
        assertThat(REPORTS.find(Conversations.ownReport(more))).isEmpty();
    }

    @Test
    void an_sms_first_then_the_app_is_one_report_that_its_writer_can_see() {
        String phone = newReportId();
        String code = ShortCode.of(phone);
        NOTIFICATIONS.receives("SMS", sender(), "LAPOR#banjir#Rao Utara#air naik sepinggang, 3 rumah terendam KODE " + code, null);
        Await.event("sigap.reports", phone, "report.received");
        Person ani = SERVICE.person(List.of("VOLUNTEER"), "13.08");
        assertThat(ani.get("/api/v1/reports/" + phone).status()).isEqualTo(404);
        String body = body(phone, "air naik sepinggang, 3 rumah terendam", "13.08.18");
        Answer sent = ani.post("/api/v1/reports", body);
        assertThat(sent.status()).isEqualTo(202);
        assertThat(sent.text("id")).isEqualTo(phone);
        assertThat(sent.text("shortCode")).isEqualTo(code);
        assertThat(ani.post("/api/v1/reports", body).raw().body()).as("a repeat").isEqualTo(sent.raw().body());
        assertThat(ani.post("/api/v1/reports", body.replace("air naik", "air turun")).status()).as("other words under the id").isEqualTo(422);
        assertThat(ani.get("/api/v1/reports/" + phone).body().path("arrivals").asInt()).isEqualTo(2);
        assertThat(words(phone).path("text").asString()).isEqualTo("air naik sepinggang, 3 rumah terendam");
        assertThat(Await.types("sigap.reports", phone).stream().filter("id.sigap.report.received.v1"::equals)).hasSize(1);
    }

    @Test
    void a_report_that_comes_by_http_alone_is_one_write() {
        Documents<?> conversations = SERVICE.documents("conversations");
        Documents<?> parts = SERVICE.documents("parts");
        long before = conversations.collection().countDocuments() + parts.collection().countDocuments();
        String phone = newReportId();
        String body = "{\"id\":\"%s\",\"channel\":\"APP\",\"text\":\"tolong kami\"}".formatted(phone);
        for (int again = 0; again < 3; again++) {
            assertThat(DUTY.post("/api/v1/reports", body).text("id")).isEqualTo(phone);
        }
        assertThat(REPORTS.find(phone).orElseThrow().version()).as("it waits at the desk, so nothing else has written it").isEqualTo(1);
        assertThat(REPORTS.find(phone).orElseThrow().state().said().arrivals()).isEmpty();
        assertThat(conversations.collection().countDocuments() + parts.collection().countDocuments()).isEqualTo(before);
    }

    @Test
    void an_sms_that_used_the_code_first_for_something_else_does_not_swallow_the_report() {
        String phone = newReportId();
        NOTIFICATIONS.receives("SMS", sender(), "kebakaran di Panti, 3 rumah KODE " + ShortCode.of(phone), null);
        Await.event("sigap.reports", phone, "report.received");
        Answer refused = DUTY.post("/api/v1/reports", body(phone, "longsor di Malampah, 2 orang tertimbun", "13.08.13"));
        assertThat(refused.status()).as("the phone is told, and sends it under a new id").isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("urn:sigap:problem:idempotency-key-reused");
    }

    /** As the field app makes them. */
    static String newReportId() {
        while (true) {
            String id = "51ca9000-0000-8000-8000-00%010x".formatted(ThreadLocalRandom.current().nextLong(328_050_000_000L));
            if (ShortCode.idOf(ShortCode.of(id)).filter(id::equals).isPresent()) {
                return id;
            }
        }
    }

    private static String body(String id, String text, String region) {
        return "{\"id\":\"%s\",\"channel\":\"APP\",\"text\":\"%s\",\"region\":\"%s\"}".formatted(id, text, region);
    }

    private static String sender() {
        return "+62800" + "%07d".formatted(Math.abs(Ids.fresh().hashCode()) % 10_000_000);
    }

    private static JsonNode words(String id) {
        return DUTY.post("/api/v1/reports/texts", "{\"ids\":[\"" + id + "\"]}").body().path("items").path(0);
    }
}
