package id.sigap.notify;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;

import com.mongodb.client.model.Filters;

import io.micrometer.core.instrument.MeterRegistry;
import tools.jackson.databind.JsonNode;

import id.sigap.contracts.Contracts;
import id.sigap.kit.Ids;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;
import id.sigap.notify.inbound.model.Message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** People who write by SMS, WhatsApp and Telegram, through what their gateways deliver. */
abstract class Writers {

    final Service service = Service.shared();

    interface Delivery {
        Http.Answer bring();
    }

    Http.Answer kannel(String query) {
        return service.http.get("/hooks/sms/kannel/" + Service.SMS_SECRET + "?" + query, null);
    }

    Http.Answer gammu(String type, String body) {
        return service.http.method("POST", "/hooks/sms/gammu", body.getBytes(StandardCharsets.UTF_8), type, null, "X-Sigap-Secret", Service.SMS_SECRET);
    }

    Http.Answer bot(String body) {
        return post("/hooks/telegram", body, "X-Telegram-Bot-Api-Secret-Token", Service.BOT_SECRET);
    }

    Http.Answer post(String path, String body, String header, String value) {
        return service.http.post(path, body, null, header, value);
    }

    static String row(String id, String sender, String text, String time, String udh) {
        return "{\"SenderNumber\":\"%s\",\"TextDecoded\":\"%s\",\"ReceivingDateTime\":\"%s\",\"ID\":%s,\"UDH\":\"%s\",\"Coding\":\"Default_No_Compression\"}"
                .formatted(sender, text, time, id, udh);
    }

    static String wamid() {
        return "wamid." + Ids.fresh();
    }

    static String wa(String id, String from, String members) {
        return "{\"from\":\"%s\",\"id\":\"%s\",\"timestamp\":\"%d\",%s}".formatted(from, id, Instant.now().getEpochSecond(), members);
    }

    static String whatsapp(String value) {
        return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\","
                + value + "}}]}]}";
    }

    static String telegram(int update, int message, long chat, String members) {
        return "{\"update_id\":%d,\"message\":{\"message_id\":%d,\"from\":{\"id\":%d,\"is_bot\":false},\"chat\":{\"id\":%d,\"type\":\"private\"},\"date\":%d,%s}}"
                .formatted(update, message, chat, chat, Instant.now().getEpochSecond(), members);
    }

    static String signature(String secret, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec((secret.isEmpty() ? "\0" : secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    String reader() {
        return SharedInfrastructure.get().issuer().token(c -> c.subject("incident-reporting").claim("scope", "inbound.read"));
    }

    JsonNode fetched(String inbound) {
        Http.Answer answer = service.http.get("/api/v1/inbound/" + inbound, reader());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Contracts.validateHttp("inbound", answer.body().getBytes(StandardCharsets.UTF_8))).isEmpty();
        JsonNode message = Service.json(answer.body());
        assertThat(message.get("id").asString()).isEqualTo(inbound);
        return message;
    }

    JsonNode told(String inbound) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(eventsOf(inbound)).isNotEmpty());
        ConsumerRecord<byte[], byte[]> event = eventsOf(inbound).getFirst();
        assertThat(Contracts.validate(Topics.header(event, "ce_type"), event.value())).isEmpty();
        return Service.json(new String(event.value(), StandardCharsets.UTF_8));
    }

    static List<ConsumerRecord<byte[], byte[]>> eventsOf(String inbound) {
        return Topics.eventsOf("sigap.inbound", inbound);
    }

    List<Message> from(String sender) {
        List<Message> found = new ArrayList<>();
        service.messages.forEach(Filters.eq("s.sender", sender), v -> found.add(v.state()));
        return found;
    }

    List<String> idsFrom(String sender) {
        List<String> found = new ArrayList<>();
        service.messages.collection().find(new Document("s.sender", sender)).forEach(d -> found.add(d.getString("_id")));
        return found;
    }

    double statuses(String status) {
        return service.context.getBean(MeterRegistry.class).counter("sigap.inbound.statuses", "status", status).count();
    }
}
