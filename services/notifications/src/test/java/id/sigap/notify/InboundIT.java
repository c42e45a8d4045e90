package id.sigap.notify;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;
import id.sigap.notify.address.model.Channel;
import id.sigap.notify.alert.application.AlertIds;
import id.sigap.notify.alert.model.Reason;
import id.sigap.notify.inbound.application.Inbox;
import id.sigap.notify.inbound.model.Message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What people write by SMS, WhatsApp and Telegram, from the gateways' HTTP to the topic and the fetch, on a real broker and store. */
class InboundIT extends Writers {

    // --- SMS

    @Test
    void an_sms_by_kannel_is_kept_told_and_fetched() {
        String id = Ids.fresh();
        Http.Answer answer = kannel("from=08000000123&text=TOLONG+longsor+di+Malampah&time=" + Instant.now().getEpochSecond() + "&id=" + id);

        assertThat(answer.status()).isEqualTo(200);
        // Kannel would send these words to whoever wrote
        assertThat(answer.body()).isEmpty();
        String inbound = Inbox.idOf(Channel.SMS, "kannel:" + id);
        JsonNode told = told(inbound);
        assertThat(told.get("channel").asString() + told.get("kind").asString()).isEqualTo("SMSTEXT");
        assertThat(told.toString()).doesNotContain("8000000123", "TOLONG");
        JsonNode fetched = fetched(inbound);
        assertThat(fetched.get("sender").asString()).isEqualTo("+628000000123");
        assertThat(fetched.get("text").asString()).isEqualTo("TOLONG longsor di Malampah");
    }

    @Test
    void rows_of_gammu_are_kept_posted_as_json_or_as_a_form() {
        String time = "2026-11-25 08:47:02";
        assertThat(gammu("application/json", "{\"inbox\":" + row("1", "0800 0000 0200", "banjir", time, "") + "}").status()).isEqualTo(200);
        assertThat(gammu("application/x-www-form-urlencoded", "SenderNumber=%2B6280000000200&TextDecoded=r%C3%A9p&ID=2&ReceivingDateTime=2026-11-25+08:47:03").status())
                .isEqualTo(200);

        List<Message> kept = from("+6280000000200");
        assertThat(kept).extracting(Message::text).containsExactlyInAnyOrder("banjir", "rép");
        assertThat(kept).extracting(m -> m.sentAt().toString()).containsExactlyInAnyOrder("2026-11-25T01:47:02Z", "2026-11-25T01:47:03Z");
    }

    @Test
    void parts_of_a_long_sms_are_one_message_whichever_comes_first_and_however_often() {
        List<String> rows = new ArrayList<>();
        for (int part = 1; part <= 3; part++) {
            String row = row("9" + part, "08000000301", "bagian " + part + ";", "2026-11-25 08:50:0" + part, "0500032A030" + part);
            rows.addAll(List.of(row, row));
        }
        Collections.shuffle(rows, new Random(7));
        rows.forEach(row -> assertThat(gammu("application/json", row).status()).isEqualTo(200));

        assertThat(from("+628000000301")).singleElement().satisfies(m -> assertThat(m.text()).isEqualTo("bagian 1;bagian 2;bagian 3;"));
        String inbound = idsFrom("+628000000301").getFirst();
        assertThat(fetched(inbound).get("text").asString()).isEqualTo("bagian 1;bagian 2;bagian 3;");
        assertThat(told(inbound).get("kind").asString()).isEqualTo("TEXT");
    }

    @Test
    void a_part_that_never_comes_is_not_waited_for_and_one_that_comes_later_is_not_lost() {
        assertThat(gammu("application/json", row("71", "08000000302", "satu ", "2026-11-25 08:51:01", "050003010201")).status()).isEqualTo(200);
        String inbound = idsFrom("+628000000302").getFirst();
        assertThat(service.http.get("/api/v1/inbound/" + inbound, reader()).status()).isEqualTo(404);

        assertThat(told(inbound).get("kind").asString()).isEqualTo("TEXT");
        assertThat(fetched(inbound).get("text").asString()).isEqualTo("satu  [...] ");
        assertThat(gammu("application/json", row("72", "08000000302", "dua", "2026-11-25 08:51:02", "050003010202")).status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(from("+628000000302"))
                .extracting(Message::text).containsExactlyInAnyOrder("satu  [...] ", " [...] dua"));
    }

    @ParameterizedTest
    @CsvSource({"/hooks/sms/kannel?from=08000000400&text=a&id=1, GET", "/hooks/sms/kannel/wrong-secret-of-this-test?from=08000000400&text=a&id=1, GET",
        "/hooks/sms/gammu, POST", "/hooks/sms/gammu/" + Service.SMS_SECRET + "x, POST"})
    void without_the_secret_nothing_is_kept(String path, String method) {
        byte[] body = row("1", "08000000400", "a", "2026-11-25 08:47:02", "").getBytes(StandardCharsets.UTF_8);
        Http.Answer answer = method.equals("GET") ? service.http.get(path, null) : service.http.method(method, path, body, "application/json", null);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("urn:sigap:problem:unauthenticated").doesNotContain(Service.SMS_SECRET);
        assertThat(from("+628000000400")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"SenderNumber\":\"0800\"}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})
    void what_cannot_be_read_is_refused_with_a_reason(String body) {
        Http.Answer answer = gammu("application/json", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:sigap:problem:invalid", "errors");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        assertThat(gammu("application/json", "{\"a\":\"" + "x".repeat(300_000) + "\"}").status()).isEqualTo(413);
    }

    // --- WhatsApp

    @Test
    void meta_is_answered_only_with_the_verify_token() {
        String query = "/hooks/whatsapp?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=";
        assertThat(service.http.get(query + Service.VERIFY_TOKEN, null)).satisfies(a -> assertThat(a.status()).isEqualTo(200)).satisfies(a -> assertThat(a.body()).isEqualTo("1158201444"));
        assertThat(service.http.get(query + "wrong", null).status()).isEqualTo(403);
        assertThat(service.http.get("/hooks/whatsapp", null).status()).isEqualTo(403);
        assertThat(service.http.get(query.replace("1158201444", "%3Cscript%3E") + Service.VERIFY_TOKEN, null).status()).isEqualTo(400);
    }

    @Test
    void what_whatsapp_delivers_signed_is_kept_once_and_fetched_as_agreed() throws Exception {
        String text = wamid();
        String place = wamid();
        String photo = wamid();
        String sticker = wamid();
        String body = whatsapp("""
                "messages":[%s,%s,%s,%s],"statuses":[{"id":"wamid.OUT","status":"delivered","timestamp":"1645752910","recipient_id":"628000000500"}]""".formatted(
                wa(text, "628000000500", "\"type\":\"text\",\"text\":{\"body\":\"Rumah roboh\"}"),
                wa(place, "628000000500", "\"type\":\"location\",\"location\":{\"latitude\":0,\"longitude\":100.0203,\"name\":\"Malampah\"}"),
                wa(photo, "628000000500", "\"type\":\"image\",\"image\":{\"id\":\"1\",\"caption\":\"jembatan\"}"),
                wa(sticker, "628000000500", "\"type\":\"sticker\",\"sticker\":{\"id\":\"2\"}")));
        double before = statuses("delivered");

        for (int i = 0; i < 3; i++) {
            assertThat(post("/hooks/whatsapp", body, "X-Hub-Signature-256", signature(Service.APP_SECRET, body)).status()).isEqualTo(200);
        }

        assertThat(from("+628000000500")).hasSize(4);
        assertThat(statuses("delivered")).isEqualTo(before + 3);
        JsonNode fetched = fetched(Inbox.idOf(Channel.WHATSAPP, place));
        assertThat(fetched.get("position").get("lat").asDouble()).isZero();
        assertThat(fetched.get("position").get("lon").asDouble()).isEqualTo(100.0203);
        assertThat(told(Inbox.idOf(Channel.WHATSAPP, place)).get("kind").asString()).isEqualTo("LOCATION");
        assertThat(told(Inbox.idOf(Channel.WHATSAPP, photo)).get("kind").asString()).isEqualTo("PHOTO");
        assertThat(told(Inbox.idOf(Channel.WHATSAPP, sticker)).get("kind").asString()).isEqualTo("OTHER");
        assertThat(eventsOf(Inbox.idOf(Channel.WHATSAPP, text))).hasSize(1);
    }

    @Test
    void a_signature_that_is_not_metas_over_these_bytes_opens_nothing() throws Exception {
        String body = whatsapp("\"messages\":[" + wa(wamid(), "628000000501", "\"type\":\"text\",\"text\":{\"body\":\"palsu\"}") + "]");
        String good = signature(Service.APP_SECRET, body);
        List<String> attacks = List.of("", "sha256=", good.substring(7), good + "00", good.substring(0, 70), signature("another-secret-of-somebody", body),
                signature("", body), signature(Service.APP_SECRET, body + " "), good.replace("sha256", "sha1"), "sha256=" + "0".repeat(64), "none");

        for (String attack : attacks) {
            assertThat(post("/hooks/whatsapp", body, "X-Hub-Signature-256", attack).status()).as(attack).isEqualTo(401);
        }
        assertThat(post("/hooks/whatsapp", body, "X-Hub-Signature", good.replace("sha256", "sha1")).status()).isEqualTo(401);
        assertThat(post("/hooks/whatsapp", body.replace("palsu", "palsv"), "X-Hub-Signature-256", good).status()).isEqualTo(401);
        assertThat(from("+628000000501")).isEmpty();
        // the guard itself is what refused them
        assertThat(post("/hooks/whatsapp", body, "X-Hub-Signature-256", good).status()).isEqualTo(200);
        assertThat(from("+628000000501")).hasSize(1);
    }

    @Test
    void signed_nonsense_is_refused_and_signed_news_of_something_else_is_not() throws Exception {
        for (String body : List.of("", "[]", "{", "null")) {
            assertThat(post("/hooks/whatsapp", body, "X-Hub-Signature-256", signature(Service.APP_SECRET, body)).status()).as(body).isEqualTo(400);
        }
        String news = "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"field\":\"account_update\",\"value\":{\"event\":\"x\"}}]}]}";
        assertThat(post("/hooks/whatsapp", news, "X-Hub-Signature-256", signature(Service.APP_SECRET, news)).status()).isEqualTo(200);
    }

    // --- Telegram

    @Test
    void what_telegram_delivers_with_its_secret_is_kept_once() {
        String update = telegram(9001, 11, 8000000600L, "\"text\":\"LAPOR gempa\"");
        assertThat(bot(update).status()).isEqualTo(200);
        assertThat(bot(update).status()).isEqualTo(200);
        // the same message under another number of the queue
        assertThat(bot(telegram(9002, 11, 8000000600L, "\"text\":\"LAPOR gempa\"")).status()).isEqualTo(200);
        assertThat(bot(telegram(9003, 12, 8000000600L, "\"location\":{\"latitude\":-0.06,\"longitude\":100.02}")).status()).isEqualTo(200);
        assertThat(bot("{\"update_id\":9004,\"my_chat_member\":{}}").status()).isEqualTo(200);

        assertThat(from("8000000600")).hasSize(2);
        assertThat(fetched(Inbox.idOf(Channel.TELEGRAM, "8000000600:12")).get("position").get("lat").asDouble()).isEqualTo(-0.06);
        assertThat(told(Inbox.idOf(Channel.TELEGRAM, "8000000600:11")).get("channel").asString()).isEqualTo("TELEGRAM");
        assertThat(post("/hooks/telegram", update, "X-Telegram-Bot-Api-Secret-Token", "wrong").status()).isEqualTo(401);
        assertThat(post("/hooks/telegram", update, "X-Other", Service.BOT_SECRET).status()).isEqualTo(401);
        assertThat(bot("{}").status()).isEqualTo(400);
    }

    // --- all of them

    @Test
    void a_thousand_deliveries_in_any_order_and_at_once_make_exactly_the_distinct_messages() throws Exception {
        Random random = new Random(20220225);
        Map<String, String> distinct = new HashMap<>();
        List<Delivery> deliveries = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String name = i + "-" + Ids.fresh();
            String inbound;
            Delivery delivery;
            switch (i % 3) {
                case 0 -> {
                    inbound = Inbox.idOf(Channel.SMS, "kannel:" + name);
                    String query = "from=08000000700&text=pesan+" + i + "&id=" + name;
                    delivery = () -> kannel(query);
                }
                case 1 -> {
                    inbound = Inbox.idOf(Channel.WHATSAPP, name);
                    String body = whatsapp("\"messages\":[" + wa(name, "628000000700", "\"type\":\"text\",\"text\":{\"body\":\"pesan " + i + "\"}") + "]");
                    String signature = signature(Service.APP_SECRET, body);
                    delivery = () -> post("/hooks/whatsapp", body, "X-Hub-Signature-256", signature);
                }
                default -> {
                    inbound = Inbox.idOf(Channel.TELEGRAM, "8000000700:" + i);
                    String body = telegram(1_000_000 + i, i, 8000000700L, "\"text\":\"pesan " + i + "\"");
                    delivery = () -> bot(body);
                }
            }
            distinct.put(inbound, "pesan " + i);
            deliveries.add(delivery);
        }
        while (deliveries.size() < 1_000) {
            deliveries.add(deliveries.get(random.nextInt(150)));
        }
        Collections.shuffle(deliveries, random);

        List<Future<Http.Answer>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            deliveries.forEach(delivery -> answers.add(threads.submit(delivery::bring)));
        }
        for (Future<Http.Answer> answer : answers) {
            assertThat(answer.get().status()).isEqualTo(200);
        }

        Map<String, Message> kept = new HashMap<>();
        service.messages.findAll(distinct.keySet()).forEach((id, v) -> kept.put(id, v.state()));
        assertThat(kept.keySet()).isEqualTo(distinct.keySet());
        assertThat(kept).allSatisfy((id, m) -> assertThat(m.text()).isEqualTo(distinct.get(id)));
        assertThat(from("+628000000700")).hasSize(100);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Map<String, Long> told = new HashMap<>();
            Topics.everythingIn("sigap.inbound").forEach(e -> told.merge(Topics.header(e, "ce_id"), 1L, Long::sum));
            assertThat(distinct.keySet()).allSatisfy(id -> assertThat(told).containsKey(id + "-1").doesNotContainKey(id + "-2"));
        });
    }

    @Test
    void while_the_store_is_away_nothing_is_taken_and_the_next_delivery_is() {
        String id = Ids.fresh();
        String query = "from=08000000800&text=a&id=" + id;
        SharedInfrastructure.get().store().stop();
        try {
            Http.Answer answer = kannel(query);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotNull();
            // the gateway may send these words on
            assertThat(answer.body()).contains("\"instance\":\"/hooks\"").doesNotContain(Service.SMS_SECRET);
        } finally {
            SharedInfrastructure.get().store().start();
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(kannel(query).status()).isEqualTo(200));
        assertThat(from("+628000000800")).hasSize(1);
        assertThat(told(Inbox.idOf(Channel.SMS, "kannel:" + id))).isNotNull();
    }

    @Test
    void only_the_service_with_the_scope_fetches_a_message() {
        String id = Ids.fresh();
        kannel("from=08000000900&text=rahasia&id=" + id);
        String path = "/api/v1/inbound/" + Inbox.idOf(Channel.SMS, "kannel:" + id);

        assertThat(service.http.get(path, null).status()).isEqualTo(401);
        for (String role : List.of("ADMIN", "DUTY_OFFICER", "COORDINATOR")) {
            assertThat(service.http.get(path, service.http.token(role))).satisfies(a -> assertThat(a.status()).isEqualTo(403))
                    .satisfies(a -> assertThat(a.body()).doesNotContain("rahasia"));
        }
        String other = SharedInfrastructure.get().issuer().token(c -> c.subject("resource-dispatch").claim("scope", "contacts.read"));
        assertThat(service.http.get(path, other).status()).isEqualTo(403);
        assertThat(service.http.get(path, reader()).status()).isEqualTo(200);
        assertThat(service.http.get("/api/v1/inbound/" + Ids.fresh(), reader()).status()).isEqualTo(404);
        assertThat(service.http.get("/api/v1/inbound/$ne", reader()).status()).isEqualTo(404);
        assertThat(service.http.get("/hooks/other", null).status()).isEqualTo(404);
        assertThat(service.http.post("/hooks/sms/kannel", "{}", null).status()).isEqualTo(405);
    }

    @Test
    void the_code_of_a_waiting_alert_takes_it_and_is_no_report() {
        String incident = Ids.fresh();
        service.opened(World.REAL, incident, "KRITIS", Instant.now());
        String alert = AlertIds.of(World.REAL, Reason.INCIDENT_URGENT, incident);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(service.real.about(alert)).isNotEmpty());
        String letter = service.real.about(alert).getFirst().text();
        assertThat(letter).contains("Tanpa internet: kirim pesan OK ", "+62 800 0000 0100");
        String code = letter.replaceAll("(?s).*kirim pesan OK (\\w{6}) .*", "$1");
        String first = Ids.fresh();
        String second = Ids.fresh();

        assertThat(kannel("from=08000000901&id=" + first + "&text=ok+" + code.toLowerCase(java.util.Locale.ROOT)).status()).isEqualTo(200);

        service.awaitTypes(alert, "raised", "attempted", "acknowledged");
        assertThat(service.bodies(alert, "acknowledged").getFirst().get("by").asString()).isEqualTo(service.coordinator);
        String inbound = Inbox.idOf(Channel.SMS, "kannel:" + first);
        assertThat(service.http.get("/api/v1/inbound/" + inbound, reader()).status()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() ->
                assertThat(service.messages.find(inbound).orElseThrow().state().state()).isEqualTo(Message.State.ANSWERED));
        // nobody waits for it any more: whoever writes it now wants something else
        assertThat(kannel("from=08000000901&id=" + second + "&text=ok+" + code).status()).isEqualTo(200);
        assertThat(told(Inbox.idOf(Channel.SMS, "kannel:" + second))).isNotNull();
        assertThat(eventsOf(inbound)).isEmpty();
    }
}
