package id.sigap.notify.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.notify.address.model.PhoneNumber;
import id.sigap.notify.inbound.application.InboundProperties;
import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Message;
import id.sigap.notify.inbound.model.PlainText;
import id.sigap.notify.inbound.sms.GammuDelivery;
import id.sigap.notify.inbound.sms.KannelDelivery;
import id.sigap.notify.inbound.sms.Malformed;
import id.sigap.notify.inbound.telegram.TelegramDelivery;
import id.sigap.notify.inbound.whatsapp.WhatsappDelivery;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every parser with broken, hostile and random input: it says what is wrong, or gives messages that can be kept. The seed is fixed, so a
 * failure comes again.
 */
class ParserFuzzTest {

    static final int TRIES = 4_000;
    static final JsonMapper JSON = new JsonMapper();
    static final InboundProperties.Kannel NAMES = new InboundProperties.Kannel("from", "text", "time", "id", "charset", "coding", "udh");
    static final GammuDelivery GAMMU = new GammuDelivery(JSON, ZoneId.of("Asia/Jakarta"));
    static final List<String> PIECES = List.of("", "0", "-1", "1e999", "null", "true", "\0", "\ud83c", "🆘", "%", "%%", "%00", "%zz", "+", "&", "=", "&&", "[", "{", "}",
            "\"", "\\u0000", "\\ud800", "\r\n", "'", "$where", "..", "9".repeat(400), "x".repeat(70_000), "2022-02-25 08:47:02", "+999999999-12-31T23:59:59", "99999999999",
            "05000300FF01", "FFFFFFFF", "UTF-16", "unknown", "-0.0", "180.0000001", "\u202e", "<script>", "\u001b[2J");

    final Random random = new Random(20220225);

    @Test
    void queries() {
        String good = "from=%2B628000000123&text=TOLONG+longsor&time=1645752900&id=9b1f&charset=UTF-8&coding=0&udh=%05%00%03%2A%03%01";
        forAll(good, broken -> kept(KannelDelivery.read(broken, NAMES)));
    }

    @Test
    void forms() {
        String good = "SenderNumber=0800&TextDecoded=a&Text=0061&ReceivingDateTime=2022-02-25+08:47:02&ID=1&UDH=0500032A0301&Coding=Default";
        forAll(good, broken -> GAMMU.read(broken.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded; charset=" + piece()).forEach(this::kept));
    }

    @Test
    void rows() {
        String good = "[{\"SenderNumber\":\"0800\",\"TextDecoded\":\"a\",\"Text\":\"0061\",\"ReceivingDateTime\":\"2022-02-25 08:47:02\",\"ID\":1,\"UDH\":\"0500032A0301\"}]";
        forAll(good, broken -> GAMMU.read(broken.getBytes(StandardCharsets.UTF_8), "application/json").forEach(this::kept));
    }

    @Test
    void whatsapp() {
        String good = "{\"entry\":[{\"changes\":[{\"value\":{\"messages\":[{\"from\":\"628000000123\",\"id\":\"wamid.A\",\"timestamp\":\"1645752900\",\"type\":\"location\","
                + "\"location\":{\"latitude\":0.06,\"longitude\":100.02,\"name\":\"a\"},\"text\":{\"body\":\"b\"}}],\"statuses\":[{\"status\":\"sent\"}]}}]}]}";
        forAll(good, broken -> WhatsappDelivery.of(JSON.readTree(broken)).messages().forEach(this::kept));
    }

    @Test
    void telegram() {
        String good = "{\"update_id\":1,\"message\":{\"message_id\":2,\"from\":{\"id\":3,\"is_bot\":false},\"chat\":{\"id\":3},\"date\":1645752900,\"text\":\"a\","
                + "\"photo\":[{}],\"location\":{\"latitude\":0,\"longitude\":100},\"venue\":{\"title\":\"b\"}}}";
        forAll(good, broken -> TelegramDelivery.message(JSON.readTree(broken)).ifPresent(this::kept));
    }

    @Test
    void numbers_come_out_the_same_when_they_go_in_again() {
        for (int i = 0; i < TRIES; i++) {
            String once = PhoneNumber.of(broken("+62 800-0000-0123"));
            assertThat(PhoneNumber.of(once)).isEqualTo(once);
            assertThat(once.length()).isLessThanOrEqualTo(64);
        }
    }

    /** Half of it is a good one with something broken, half is put together of pieces. */
    private void forAll(String good, Consumer<String> parser) {
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            String input = i % 2 == 0 ? broken(good) : piece() + piece() + piece() + piece();
            try {
                parser.accept(input);
                read++;
            } catch (Malformed e) {
                assertThat(e.field()).isNotEmpty();
                assertThat(e.said()).isNotEmpty();
            } catch (JacksonException e) {
                // answered with 400 by whoever reads the tree
                assertThat(input).isNotEqualTo(good);
            }
        }
        // a parser that refused everything would pass, too
        assertThat(read).isGreaterThan(TRIES / 20);
        parser.accept(good);
    }

    private void kept(Incoming in) {
        Instant now = Instant.parse("2022-02-25T01:47:11.004Z");
        Message message = Message.handedOn(in, now);
        assertThat(message.text()).isEqualTo(PlainText.of(message.text()));
        assertThat(message.sender()).isNotBlank().hasSizeLessThanOrEqualTo(64).doesNotContain("\0");
        assertThat(message.sentAt()).isBetween(Instant.parse("2000-01-01T00:00:00Z"), now.plusSeconds(86_400));
        assertThat(message.observedAt()).isBeforeOrEqualTo(message.receivedAt());
        assertThat(in.providerId()).isNotBlank().hasSizeLessThanOrEqualTo(256);
        if (in.position() != null) {
            assertThat(Math.abs(in.position().lat())).isLessThanOrEqualTo(90);
            assertThat(Math.abs(in.position().lon())).isLessThanOrEqualTo(180);
        }
        if (in.segment() != null) {
            assertThat(in.segment().number()).isBetween(1, in.segment().total());
        }
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private String broken(String good) {
        int from = random.nextInt(good.length());
        int to = from + random.nextInt(Math.min(12, good.length() - from) + 1);
        return switch (random.nextInt(4)) {
            case 0 -> good.substring(0, from) + piece() + good.substring(to);
            case 1 -> good.substring(0, from) + good.substring(to);
            case 2 -> good.substring(0, from);
            default -> good.substring(0, from) + good.substring(from, to).repeat(1 + random.nextInt(3)) + good.substring(to);
        };
    }
}
