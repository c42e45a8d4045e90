package id.sigap.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.notify.FakeProviders.Mood;
import id.sigap.notify.FakeProviders.Sent;
import id.sigap.notify.address.model.Channel;
import id.sigap.notify.inbound.application.Inbox;
import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Kind;
import id.sigap.notify.inbound.model.Message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whoever wrote is answered on the same channel: from the events of reports and incidents to the provider's HTTP. */
class AnswersIT extends Writers {

    final String digits = "8000" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    final String number = "+62" + digits;
    final String report = Ids.fresh();

    @Test
    void a_reporter_by_sms_is_told_that_it_came_where_it_is_and_that_it_is_over_each_once() {
        String incident = Ids.fresh();
        received(World.REAL, report, sms(), Instant.now());
        awaitTold("H3WP9C sudah kami terima");
        tellReport(World.REAL, 2, "queued", Instant.now(), "\"reasons\":[\"NO_PLACE\"]");
        awaitTold("H3WP9C sudah kami terima", "H3WP9C sedang diperiksa petugas piket");
        linked(3, incident);
        awaitTold("H3WP9C sudah kami terima", "H3WP9C sedang diperiksa", "H3WP9C sudah tercatat pada kejadian");
        ends(incident, 2, "closed", "\"by\":\"" + Ids.fresh() + "\"");
        awaitTold("H3WP9C sudah kami terima", "H3WP9C sedang diperiksa", "H3WP9C sudah tercatat", "selesai");

        // everything again, as a replay or a rebalance would bring it
        received(World.REAL, report, sms(), Instant.now());
        tellReport(World.REAL, 2, "queued", Instant.now(), "\"reasons\":[\"NO_PLACE\"]");
        linked(3, incident);
        linked(4, incident);
        ends(incident, 2, "closed", "\"by\":\"" + Ids.fresh() + "\"");
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(10)).until(() -> service.providers.to(number).size() == 4);
        assertThat(steps()).containsExactly("RECEIVED SENT", "AT_DESK SENT", "HANDLED SENT", "CLOSED SENT");
    }

    @Test
    void an_end_heard_before_the_report_was_put_to_the_incident_is_told_too() {
        String incident = Ids.fresh();
        received(World.REAL, report, sms(), Instant.now());
        awaitTold("terima");
        ends(incident, 2, "rejected", "\"by\":\"%s\",\"reason\":\"RUMOUR\"".formatted(Ids.fresh()));
        await().atMost(Duration.ofSeconds(20)).until(() -> service.context.getBean("fates", id.sigap.kit.document.Documents.class).find(incident).isPresent());

        linked(2, incident);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(steps()).endsWith("SET_ASIDE SENT"));
        assertThat(service.providers.to(number).getLast().text()).contains("H3WP9C", "ditutup");
    }

    @Test
    void in_an_exercise_and_for_reports_that_came_another_way_nobody_is_written_to() {
        World exercise = new World(Ids.fresh());
        String inbound = sms();
        String fromTheApp = Ids.fresh();
        String real = Ids.fresh();
        received(exercise, report, inbound, Instant.now());
        tellReport(exercise, 2, "queued", Instant.now(), "\"reasons\":[\"NO_PLACE\"]");
        service.tell("sigap.reports", "id.sigap.report.received.v1", World.REAL, fromTheApp, 1, Instant.now(), "13.08",
                "{\"observedAt\":\"%1$s\",\"receivedAt\":\"%1$s\",\"channel\":\"APP\",\"needs\":[],\"flags\":[]}".formatted(now(Instant.now())));
        // later on every partition there may be: when this one is answered the others were heard
        received(World.REAL, real, sms(), Instant.now());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.conversations.find(real)).isPresent());
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(10)).until(() -> service.conversations.find(report).isEmpty()
                && service.conversations.find(fromTheApp).isEmpty() && service.providers.to(number).size() == 1);
    }

    @Test
    void what_is_too_old_to_answer_is_not_sent_and_says_so() {
        received(World.REAL, report, sms(), Instant.now().minus(Duration.ofMinutes(31)));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(steps()).containsExactly("RECEIVED NOT_SENT TOO_OLD"));
        linked(2, Ids.fresh());
        awaitTold("tercatat");
    }

    @Test
    void telegram_asks_for_patience_and_gets_it() {
        service.providers.next(Mood.TOO_MANY);
        received(World.REAL, report, telegram(), Instant.now());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(steps()).containsExactly("RECEIVED SENT"));
        assertThat(service.conversations.find(report).orElseThrow().state().steps().getFirst().attempts()).isEqualTo(2);
        assertThat(service.providers.to(digits)).extracting(Sent::channel).containsExactly("TELEGRAM");
    }

    @Test
    void an_answer_that_may_have_arrived_is_not_sent_again() {
        service.providers.next(Mood.HANG_UP);
        received(World.REAL, report, sms(), Instant.now());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(steps()).containsExactly("RECEIVED UNKNOWN"));
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(10)).until(() -> service.providers.to(number).size() == 1);
    }

    @Test
    void by_whatsapp_words_go_within_a_day_and_a_template_after_it() {
        received(World.REAL, report, whatsapp(Instant.now().minus(Duration.ofHours(25))), Instant.now());
        String other = Ids.fresh();
        received(World.REAL, other, whatsapp(Instant.now().minus(Duration.ofHours(2))), Instant.now());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.providers.to("62" + digits)).extracting(Sent::kind)
                .containsExactlyInAnyOrder("template", "text"));
    }

    @Test
    void a_report_of_the_app_that_comes_by_sms_too_is_answered_there() {
        tellReport(World.REAL, 1, "received", Instant.now(), "\"receivedAt\":\"%s\",\"channel\":\"APP\",\"needs\":[],\"flags\":[]".formatted(now(Instant.now())));
        tellReport(World.REAL, 2, "amended", Instant.now(),
                "\"channel\":\"SMS\",\"inboundId\":\"%s\",\"shortCode\":\"H3WP9C7KQ\",\"arrivals\":2,\"needs\":[],\"flags\":[]".formatted(sms()));
        awaitTold("H3WP9C7KQ sudah kami terima");
        // a further part of it is no news for its writer
        tellReport(World.REAL, 3, "amended", Instant.now(),
                "\"channel\":\"SMS\",\"inboundId\":\"%s\",\"shortCode\":\"H3WP9C7KQ\",\"arrivals\":3,\"needs\":[],\"flags\":[]".formatted(sms()));
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(10)).until(() -> service.providers.to(number).size() == 1);
    }

    @Test
    void a_short_code_or_a_shop_is_not_answered_and_that_is_said() {
        String id = Ids.fresh();
        assertThat(kannel("from=TOKO&id=" + id + "&text=promo").status()).isEqualTo(200);
        received(World.REAL, report, Inbox.idOf(Channel.SMS, "kannel:" + id), Instant.now());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(steps()).containsExactly("RECEIVED NOT_SENT NO_ADDRESS"));
    }

    private String sms() {
        String id = Ids.fresh();
        assertThat(kannel("from=0" + digits + "&id=" + id + "&text=longsor").status()).isEqualTo(200);
        return Inbox.idOf(Channel.SMS, "kannel:" + id);
    }

    private String telegram() {
        long chat = Long.parseLong(digits);
        assertThat(bot(telegram(1, 1, chat, "\"text\":\"longsor\"")).status()).isEqualTo(200);
        return Inbox.idOf(Channel.TELEGRAM, chat + ":1");
    }

    /** As it lies there when it came at that time. */
    private String whatsapp(Instant receivedAt) {
        String id = wamid();
        Message message = Message.handedOn(new Incoming(Channel.WHATSAPP, Kind.TEXT, id, number, number, "longsor", null, null, null),
                receivedAt.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
        service.messages.insert(Inbox.idOf(Channel.WHATSAPP, id), World.REAL, Change.of(message), null);
        return Inbox.idOf(Channel.WHATSAPP, id);
    }

    private void received(World world, String id, String inbound, Instant recorded) {
        service.tell("sigap.reports", "id.sigap.report.received.v1", world, id, 1, recorded, "13.08",
                "{\"observedAt\":\"%1$s\",\"receivedAt\":\"%1$s\",\"channel\":\"SMS\",\"inboundId\":\"%2$s\",\"shortCode\":\"H3WP9C\",\"needs\":[],\"flags\":[]}"
                        .formatted(now(recorded), inbound));
    }

    private void tellReport(World world, long sequence, String fact, Instant recorded, String members) {
        service.tell("sigap.reports", "id.sigap.report." + fact + ".v1", world, report, sequence, recorded, "13.08",
                "{\"observedAt\":\"" + now(recorded) + "\"," + members + "}");
    }

    private void linked(long sequence, String incident) {
        tellReport(World.REAL, sequence, "linked", Instant.now(), """
                "incidentId":"%s","opens":true,"hazard":"tanah_longsor","region":"13.08.13","severity":"TINGGI","why":{"rule":"OPENS","score":0}""".formatted(incident));
    }

    private void ends(String incident, long sequence, String fact, String members) {
        service.incident(World.REAL, incident, sequence, fact, members);
    }

    private static String now(Instant at) {
        return id.sigap.kit.event.EventJson.TIME.format(at);
    }

    private void awaitTold(String... words) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            List<Sent> told = service.providers.to(number);
            assertThat(told).hasSize(words.length);
            for (int i = 0; i < words.length; i++) {
                assertThat(told.get(i).text()).startsWith("SIGAP: ").contains(words[i]);
            }
        });
    }

    private List<String> steps() {
        return service.conversations.find(report).map(v -> v.state().steps().stream()
                .map(s -> s.turn() + " " + s.outcome() + (s.because() == null ? "" : " " + s.because())).toList()).orElse(List.of());
    }
}
