package id.sigap.notify.inbound.telegram;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Kind;
import id.sigap.notify.inbound.model.Position;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramDeliveryTest {

    static final JsonMapper JSON = new JsonMapper();

    static JsonNode update(String kind, String members) {
        return JSON.readTree("""
                {"update_id":9001,"%s":{"message_id":11,"from":{"id":8000000123,"is_bot":false,"first_name":"Contoh"},
                 "chat":{"id":8000000123,"type":"private"},"date":1645752900,%s}}""".formatted(kind, members));
    }

    static Incoming message(String members) {
        return TelegramDelivery.message(update("message", members)).orElseThrow();
    }

    @Test
    void words_places_and_pictures_are_read() {
        Incoming in = message("\"text\":\"LAPOR gempa\"");
        assertThat(in.sender()).isEqualTo("8000000123");
        assertThat(in.replyTo()).isEqualTo("8000000123");
        assertThat(in.providerId()).isEqualTo("8000000123:11");
        assertThat(in.text()).isEqualTo("LAPOR gempa");
        assertThat(in.sentAt()).isEqualTo(Instant.parse("2022-02-25T01:35:00Z"));
        assertThat(message("\"location\":{\"latitude\":0.0,\"longitude\":100.02,\"horizontal_accuracy\":30.0}").position()).isEqualTo(new Position(0, 100.02));
        assertThat(message("\"venue\":{\"title\":\"SDN 1\",\"address\":\"Malampah\",\"location\":{\"latitude\":-0.5,\"longitude\":100}},"
                + "\"location\":{\"latitude\":-0.5,\"longitude\":100}")).satisfies(venue -> assertThat(venue.text()).isEqualTo("SDN 1\nMalampah"))
                .satisfies(venue -> assertThat(venue.kind()).isEqualTo(Kind.LOCATION));
        assertThat(message("\"photo\":[{\"file_id\":\"A\"}],\"caption\":\"jembatan putus\"")).satisfies(photo -> assertThat(photo.kind()).isEqualTo(Kind.PHOTO))
                .satisfies(photo -> assertThat(photo.text()).isEqualTo("jembatan putus"));
        assertThat(message("\"voice\":{\"file_id\":\"A\"}").kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void somebody_in_a_group_is_known_by_themselves_and_answered_in_the_group() {
        Incoming in = TelegramDelivery.message(JSON.readTree("""
                {"update_id":1,"message":{"message_id":5,"from":{"id":8000000124},"chat":{"id":-1008000000123,"type":"supergroup"},"date":1,"text":"banjir"}}"""))
                .orElseThrow();
        assertThat(in.sender()).isEqualTo("8000000124");
        assertThat(in.replyTo()).isEqualTo("-1008000000123");
        assertThat(in.providerId()).isEqualTo("-1008000000123:5");
    }

    @Test
    void an_edited_message_is_another_one_but_a_moving_position_is_not() {
        assertThat(TelegramDelivery.message(update("edited_message", "\"edit_date\":1645752999,\"text\":\"LAPOR longsor\"")).orElseThrow())
                .satisfies(in -> assertThat(in.providerId()).isEqualTo("8000000123:11:1645752999"))
                .satisfies(in -> assertThat(in.sentAt()).isEqualTo(Instant.ofEpochSecond(1645752999)));
        assertThat(TelegramDelivery.message(update("edited_message", "\"edit_date\":1,\"location\":{\"latitude\":0,\"longitude\":100,\"live_period\":60}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"update_id\":1}", "{\"update_id\":1,\"message\":7}", "{\"update_id\":1,\"message\":{\"text\":\"x\"}}", "{\"update_id\":1,\"my_chat_member\":{\"chat\":{\"id\":1}}}",
        "{\"update_id\":1,\"channel_post\":{\"message_id\":1,\"chat\":{\"id\":-100},\"text\":\"x\"}}",
        "{\"update_id\":1,\"message\":{\"message_id\":1,\"from\":{\"id\":2,\"is_bot\":true},\"chat\":{\"id\":2},\"text\":\"x\"}}",
        "{\"update_id\":1,\"message\":{\"message_id\":1,\"from\":{\"id\":2},\"chat\":{\"id\":2},\"text\":\"/start\"}}",
        "{\"update_id\":1,\"message\":{\"message_id\":1,\"chat\":{\"id\":99999999999999999999999999},\"text\":\"x\"}}",
        "{\"update_id\":1,\"message\":{\"message_id\":\"1\",\"chat\":{\"id\":\"2\"},\"text\":\"x\"}}"})
    void what_is_no_message_of_a_person_is_passed_over(String json) {
        assertThat(TelegramDelivery.isUpdate(JSON.readTree(json))).isTrue();
        assertThat(TelegramDelivery.message(JSON.readTree(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"update_id\":\"1\"}", "{\"update_id\":1.5}", "{\"update_id\":null}"})
    void without_its_number_it_is_no_update(String json) {
        assertThat(TelegramDelivery.isUpdate(JSON.readTree(json))).isFalse();
    }
}
