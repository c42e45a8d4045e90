package id.sigap.notify.inbound.sms;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.notify.inbound.application.InboundProperties;
import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Kind;
import id.sigap.notify.inbound.model.Segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KannelDeliveryTest {

    static final InboundProperties.Kannel NAMES = new InboundProperties.Kannel("from", "text", "time", "id", "charset", "coding", "udh");

    static Incoming read(String query) {
        return KannelDelivery.read(query, NAMES);
    }

    @Test
    void a_delivery_is_read() {
        Incoming in = read("from=%2B628000000123&text=TOLONG+longsor+di+Malampah%0A3+rumah&time=1645752900&id=9b1f&charset=UTF-8&coding=0");

        assertThat(in.sender()).isEqualTo("+628000000123");
        assertThat(in.text()).isEqualTo("TOLONG longsor di Malampah\n3 rumah");
        assertThat(in.sentAt()).isEqualTo(Instant.parse("2022-02-25T01:35:00Z"));
        assertThat(in.providerId()).isEqualTo("kannel:9b1f");
        assertThat(in.kind()).isEqualTo(Kind.TEXT);
        assertThat(in.segment()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, %C3%A9, é", "ISO-8859-1, %E9, é", "windows-1252, %80, €", "UTF-16BE, %00%E9, é", "UTF-16, %FE%FF%00%E9, é", "UCS-2, %20%AC, €",
        // not what it says, or in no charset we know: still a message
        "UTF-8, %E9, é", "'', %E9, é", "nothing, %C3%A9, é", "ISO-8859-1, %C3%A9, Ã©", "UTF-16BE, a, a"})
    void the_charset_is_what_the_gateway_says_if_it_can_be(String charset, String encoded, String text) {
        assertThat(read("from=08000000123&id=1&charset=" + charset + "&text=" + encoded).text()).isEqualTo(text);
    }

    @Test
    void ucs2_without_a_charset_is_big_endian() {
        assertThat(read("from=08000000123&id=1&coding=2&text=%00T%00o%20%AC").text()).isEqualTo("To€");
    }

    @Test
    void a_time_is_utc_and_one_that_cannot_be_read_is_none() {
        assertThat(read("from=1&id=1&text=a&time=2022-02-25+01:35:00").sentAt()).isEqualTo(Instant.parse("2022-02-25T01:35:00Z"));
        assertThat(read("from=1&id=1&text=a&time=2022-02-25+01:35").sentAt()).isEqualTo(Instant.parse("2022-02-25T01:35:00Z"));
        assertThat(read("from=1&id=1&text=a&time=kemarin").sentAt()).isNull();
    }

    @Test
    void without_an_id_the_same_delivery_is_known_by_sender_time_and_words() {
        String one = read("from=08000000123&text=a&time=1645752900").providerId();
        assertThat(read("from=%2B628000000123&text=a&time=1645752900").providerId()).isEqualTo(one);
        assertThat(read("from=08000000123&text=b&time=1645752900").providerId()).isNotEqualTo(one);
        assertThat(read("from=08000000123&text=a&time=1645752901").providerId()).isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=1&text=a", "text=a&id=1", "from=1&id=1", "from=&text=a&id=1", "", "&&&", "=", "from"})
    void what_names_no_sender_text_or_message_is_refused_and_says_so(String query) {
        assertThatThrownBy(() -> read(query)).isInstanceOf(Malformed.class).hasMessageContaining("get-url");
    }

    @Test
    void parts_are_known_by_their_header_in_bytes_or_hexadecimal() {
        assertThat(read("from=1&id=1&text=a&udh=%05%00%03%2A%03%02").segment()).isEqualTo(new Segment(42, 3, 2));
        assertThat(read("from=1&id=1&text=a&udh=0500032A0302").segment()).isEqualTo(new Segment(42, 3, 2));
        assertThat(read("from=1&id=1&text=a&udh=").segment()).isNull();
    }

    @Test
    void the_operator_names_the_parameters_and_the_first_of_a_name_counts() {
        var names = new InboundProperties.Kannel("p", "a", "T", "I", "C", "c", "u");
        Incoming in = KannelDelivery.read("p=08000000123&a=satu&I=7&a=dua&p=0800", names);
        assertThat(in.text()).isEqualTo("satu");
        assertThat(in.sender()).isEqualTo("+628000000123");
    }
}
