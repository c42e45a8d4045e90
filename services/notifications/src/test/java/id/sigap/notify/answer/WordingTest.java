package id.sigap.notify.answer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.sigap.notify.answer.model.Turn;
import id.sigap.notify.answer.model.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    @ParameterizedTest
    @EnumSource(Turn.class)
    void every_answer_is_one_sms_of_plain_letters_and_names_the_report(Turn turn) {
        String text = Wording.of(turn, "H3WP9C7KQ");

        assertThat(text).startsWith("SIGAP: ").contains("H3WP9C7KQ").hasSizeLessThanOrEqualTo(160).matches("[ -Z_a-z]+");
        assertThat(Wording.of(turn, null)).contains("laporan Anda").hasSizeLessThanOrEqualTo(160).doesNotContain("null");
    }
}
