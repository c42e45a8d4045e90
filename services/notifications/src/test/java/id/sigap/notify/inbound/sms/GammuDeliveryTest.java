package id.sigap.notify.inbound.sms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GammuDeliveryTest {

    static final GammuDelivery GAMMU = new GammuDelivery(new JsonMapper(), ZoneId.of("Asia/Jakarta"));
    static final String ROW = """
            {"UpdatedInDB":"2022-02-25 08:47:10","ReceivingDateTime":"2022-02-25 08:47:02","Text":"004C00410050004F0052","SenderNumber":"+628000000123",
             "Coding":"Default_No_Compression","UDH":"","SMSCNumber":"+62800","Class":-1,"TextDecoded":"LAPOR","ID":1,"Processed":"false","Status":-1}""";

    static java.util.List<Incoming> json(String body) {
        return GAMMU.read(body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    static Incoming form(String body) {
        return GAMMU.read(body.getBytes(StandardCharsets.ISO_8859_1), "application/x-www-form-urlencoded").getFirst();
    }

    @Test
    void a_row_is_read_alone_wrapped_in_a_list_and_as_a_form() {
        Incoming one = json(ROW).getFirst();

        assertThat(one.sender()).isEqualTo("+628000000123");
        assertThat(one.text()).isEqualTo("LAPOR");
        assertThat(one.sentAt()).isEqualTo(Instant.parse("2022-02-25T01:47:02Z"));
        assertThat(json("{\"inbox\":" + ROW + "}")).containsExactly(one);
        assertThat(json("[" + ROW + "," + ROW.replace("\"ID\":1", "\"ID\":2") + "]")).hasSize(2).first().isEqualTo(one);
        assertThat(form("SenderNumber=%2B628000000123&TextDecoded=LAPOR&ReceivingDateTime=2022-02-25+08:47:02&ID=1&UDH=&Coding=Default_No_Compression"))
                .isEqualTo(one);
    }

    @Test
    void the_number_of_a_row_alone_names_no_message() {
        String one = json(ROW).getFirst().providerId();
        // a gateway set up anew counts from 1 again
        assertThat(json(ROW.replace("08:47:02", "09:11:40")).getFirst().providerId()).isNotEqualTo(one);
        assertThat(json(ROW.replace("0123", "0124")).getFirst().providerId()).isNotEqualTo(one);
        assertThat(json(ROW.replace("LAPOR", "lapor")).getFirst().providerId()).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"004C00410050004F0052, Default_No_Compression, LAPOR", "20AC, Unicode_No_Compression, €", "4C41, '', 4C41", "LAPOR, Default, LAPOR", "'', x, ''"})
    void without_decoded_words_the_raw_ones_are_decoded(String text, String coding, String words) {
        String row = "{\"SenderNumber\":\"0800\",\"ID\":5,\"Text\":\"" + text + "\"" + (coding.isEmpty() ? "" : ",\"Coding\":\"" + coding + "\"") + "}";
        assertThat(json(row).getFirst().text()).isEqualTo(words);
    }

    @Test
    void a_form_says_its_charset() {
        assertThat(GAMMU.read("SenderNumber=0800&ID=1&TextDecoded=%E9".getBytes(StandardCharsets.US_ASCII),
                "application/x-www-form-urlencoded; charset=ISO-8859-1").getFirst().text()).isEqualTo("é");
        assertThat(form("SenderNumber=0800&ID=1&TextDecoded=%F0%9F%86%98").text()).isEqualTo("🆘");
    }

    @ParameterizedTest
    @CsvSource({"0500032A0301, 42, 3, 1", "06080401000302, 256, 3, 2", "0B0504158200000003FF0302, 255, 3, 2"})
    void parts_are_known_by_their_header(String udh, int reference, int total, int number) {
        assertThat(json(ROW.replace("\"UDH\":\"\"", "\"UDH\":\"" + udh + "\"")).getFirst().segment()).isEqualTo(new Segment(reference, total, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"05", "050003", "0500032A0300", "0500032A0304", "0500032A0101", "0500032A0001", "FF00032A0301FF", "zz", "0", "0003002A0301"})
    void a_header_that_says_nothing_usable_makes_no_part(String udh) {
        assertThat(json(ROW.replace("\"UDH\":\"\"", "\"UDH\":\"" + udh + "\"")).getFirst().segment()).isIn(null, new Segment(42, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "1", "\"a\"", "[1]", "[[]]", "{}", "{\"inbox\":null}", "{\"SenderNumber\":\"1\"}",
        "{\"SenderNumber\":\"1\",\"TextDecoded\":\"a\"}", "{\"SenderNumber\":{\"a\":1},\"TextDecoded\":\"a\",\"ID\":1}", "{\"SenderNumber\":\"\",\"TextDecoded\":\"a\",\"ID\":1}"})
    void what_is_no_row_is_refused(String body) {
        assertThatThrownBy(() -> json(body)).isInstanceOf(Malformed.class);
    }

    @Test
    void one_row_that_cannot_be_read_refuses_all_and_says_which() {
        assertThatThrownBy(() -> json("[" + ROW + ",{\"ID\":2}]")).isInstanceOfSatisfying(Malformed.class,
                e -> assertThat(e.field()).isEqualTo("[1].SenderNumber"));
    }
}
