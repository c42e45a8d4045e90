package id.sigap.registry.member.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.kit.web.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextsTest {

    @ParameterizedTest
    @CsvSource({"0800 0000 0001, +6280000000001", "62-800-0000-0001, +6280000000001", "+62 800 0000 0001, +6280000000001"})
    void however_a_number_is_written_it_is_one_number(String written, String kept) {
        assertThat(Texts.phone("phone", written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "+1 202 555 0100", "0800 0000 0001; drop", "08000000000000000"})
    void what_is_no_number_is_refused(String written) {
        assertThatThrownBy(() -> Texts.phone("phone", written)).isInstanceOf(Problem.class).hasMessageContaining("phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "13.08", "13.08.13", "13.08.13.2001"})
    void a_region_is_a_dotted_code(String code) {
        assertThat(Texts.region("region", code)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1308", "13.8", "13.08.13.201", "id", ".*", "13.08|.*", "", "13.08\n"})
    void anything_else_is_not(String code) {
        assertThatThrownBy(() -> Texts.region("region", code)).isInstanceOf(Problem.class).hasMessageContaining("region");
    }

    @Test
    void an_office_may_count_for_the_country() {
        assertThat(Texts.scope("region", "id")).isEqualTo("id");
        assertThatThrownBy(() -> Texts.scope("region", "idx")).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@", "a b@contoh.example", "a@contoh.example\nBcc: b@contoh.example", "<a@contoh.example>"})
    void an_address_that_could_carry_another_is_refused(String address) {
        assertThatThrownBy(() -> Texts.email("email", address)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "25-02-2022", "", "2022-02-25T00:00:00Z"})
    void a_day_is_a_day_of_the_calendar(String day) {
        assertThatThrownBy(() -> Texts.day("until", day)).isInstanceOf(Problem.class);
    }

    @Test
    void a_line_has_no_control_characters() {
        assertThat(Texts.line("name", "  Uji Satu ", 100)).isEqualTo("Uji Satu");
        assertThatThrownBy(() -> Texts.line("name", "A\u0000B", 100)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Texts.line("name", " ", 100)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Texts.line("name", "A".repeat(101), 100)).isInstanceOf(Problem.class);
    }
}
