package id.sigap.notify.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.notify.address.model.Address;
import id.sigap.notify.address.model.Channel;
import id.sigap.notify.address.model.PhoneNumber;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "08000000123, +628000000123", "628000000123, +628000000123", "+628000000123, +628000000123", "+62 800-0000-123, +628000000123",
        "00628000000123, +628000000123", "+6208000000123, +628000000123", "6208000000123, +628000000123", "8000000123, +628000000123",
        "' 0800 000 0123 ', +628000000123", "(0751) 000-123, +62751000123", "+16505550123, +16505550123",
        "117, 117", "4444, 4444", "123456, 123456", "DINSOS, DINSOS", "'', ''"
    })
    void every_way_of_writing_a_number_is_one_number(String written, String one) {
        assertThat(PhoneNumber.of(written)).isEqualTo(one);
        assertThat(PhoneNumber.of(PhoneNumber.of(written))).isEqualTo(one);
    }

    @Test
    void whatsapp_begins_with_the_country() {
        assertThat(PhoneNumber.international("628000000123")).isEqualTo("+628000000123");
        assertThat(PhoneNumber.international("8613000000000")).isEqualTo("+8613000000000");
        assertThat(PhoneNumber.international("16505550123")).isEqualTo("+16505550123");
    }

    @Test
    void what_is_no_number_stays_what_it_is_but_short() {
        assertThat(PhoneNumber.of("x".repeat(500))).hasSize(64);
        assertThat(PhoneNumber.of("9".repeat(500))).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({"SMS, +628000000123, true", "SMS, 117, false", "SMS, DINSOS, false", "WHATSAPP, +628000000123, true", "WHATSAPP, unknown, false",
        "TELEGRAM, 8000000123, true", "TELEGRAM, -1008000000123, true", "TELEGRAM, 0, false", "TELEGRAM, 99999999999999999999, false"})
    void only_where_a_message_can_get_is_answered(Channel channel, String value, boolean answerable) {
        assertThat(new Address(channel, value).answerable()).isEqualTo(answerable);
        assertThat(new Address(channel, value).toString()).doesNotContain(value);
    }
}
