package id.sigap.notify.inbound.whatsapp;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Kind;
import id.sigap.notify.inbound.model.Position;

import static org.assertj.core.api.Assertions.assertThat;

class WhatsappDeliveryTest {

    static final JsonMapper JSON = new JsonMapper();

    static WhatsappDelivery delivery(String value) {
        return WhatsappDelivery.of(JSON.readTree("""
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp",
                 "metadata":{"display_phone_number":"62800","phone_number_id":"1"},%s}}]}]}""".formatted(value)));
    }

    static Incoming message(String members) {
        return delivery("\"messages\":[{\"from\":\"628000000123\",\"id\":\"wamid.A1\",\"timestamp\":\"1645752900\"," + members + "}]").messages().getFirst();
    }

    @Test
    void words_are_read() {
        Incoming in = message("\"type\":\"text\",\"text\":{\"body\":\"Rumah roboh\"}");
        assertThat(in.sender()).isEqualTo("+628000000123");
        assertThat(in.providerId()).isEqualTo("wamid.A1");
        assertThat(in.text()).isEqualTo("Rumah roboh");
        assertThat(in.kind()).isEqualTo(Kind.TEXT);
        assertThat(in.sentAt()).isEqualTo(Instant.parse("2022-02-25T01:35:00Z"));
        assertThat(message("\"type\":\"button\",\"button\":{\"text\":\"Ya\",\"payload\":\"y\"}").text()).isEqualTo("Ya");
        assertThat(message("\"type\":\"interactive\",\"interactive\":{\"type\":\"button_reply\",\"button_reply\":{\"id\":\"1\",\"title\":\"Siap\"}}").text())
                .isEqualTo("Siap");
    }

    @Test
    void places_are_read_also_on_the_equator_and_what_is_none_is_not() {
        Incoming in = message("\"type\":\"location\",\"location\":{\"latitude\":0,\"longitude\":100.02,\"name\":\"Malampah\",\"address\":\"Nagari Malampah\"}");
        assertThat(in.kind()).isEqualTo(Kind.LOCATION);
        assertThat(in.position()).isEqualTo(new Position(0, 100.02));
        assertThat(in.text()).isEqualTo("Malampah\nNagari Malampah");
        assertThat(message("\"type\":\"location\",\"location\":{\"latitude\":91,\"longitude\":0,\"name\":\"Malampah\"}").position()).isNull();
        assertThat(message("\"type\":\"location\",\"location\":{\"latitude\":91,\"longitude\":0,\"name\":\"Malampah\"}").kind()).isEqualTo(Kind.TEXT);
        assertThat(message("\"type\":\"location\",\"location\":{\"latitude\":\"0\",\"longitude\":1e999}").kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void pictures_are_read_with_their_words_and_the_unknown_is_kept() {
        assertThat(message("\"type\":\"image\",\"image\":{\"id\":\"9\",\"mime_type\":\"image/jpeg\",\"caption\":\"jembatan putus\"}"))
                .satisfies(in -> assertThat(in.kind()).isEqualTo(Kind.PHOTO)).satisfies(in -> assertThat(in.text()).isEqualTo("jembatan putus"));
        assertThat(message("\"type\":\"audio\",\"audio\":{\"id\":\"9\",\"voice\":true}").kind()).isEqualTo(Kind.OTHER);
        assertThat(message("\"type\":\"unsupported\",\"errors\":[{\"code\":131051}]").kind()).isEqualTo(Kind.OTHER);
        assertThat(message("\"type\":7").kind()).isEqualTo(Kind.OTHER);
        assertThat(message("\"text\":{\"body\":\"x\"}").kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void what_became_of_our_messages_is_no_message() {
        WhatsappDelivery delivery = delivery("\"statuses\":[{\"id\":\"wamid.B\",\"status\":\"delivered\"},{\"id\":\"wamid.C\",\"status\":\"failed\"},{}]");
        assertThat(delivery.messages()).isEmpty();
        assertThat(delivery.statuses()).containsExactly("delivered", "failed", "");
    }

    @Test
    void a_message_without_a_name_or_a_sender_is_kept_and_known_again() {
        String nameless = "\"messages\":[{\"type\":\"text\",\"text\":{\"body\":\"x\"}}]";
        Incoming in = delivery(nameless).messages().getFirst();
        assertThat(in.sender()).isEqualTo("unknown");
        assertThat(in.providerId()).startsWith("digest:").isEqualTo(delivery(nameless).messages().getFirst().providerId())
                .isNotEqualTo(delivery(nameless.replace("x", "y")).messages().getFirst().providerId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"entry\":1}", "{\"entry\":[[]]}", "{\"entry\":{\"a\":{\"changes\":{\"b\":{\"value\":{\"messages\":\"x\"}}}}}}",
        "{\"entry\":[{\"changes\":[{\"value\":{\"messages\":[1,null,\"a\",[]]}}]}]}", "{\"entry\":[{\"changes\":[{\"field\":\"account_update\",\"value\":{}}]}]}"})
    void what_holds_no_message_has_none(String json) {
        assertThat(WhatsappDelivery.of(JSON.readTree(json)).messages()).isEmpty();
    }
}
