package id.sigap.incident.report.application;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SameWordsTest {

    private static final String ORIGINAL = "Ganggo Hilia: masjid retak sedang, 7 rumah RR. Korban nihil.";

    @ParameterizedTest
    @ValueSource(strings = {"dari sepupu: Ganggo Hilia: masjid retak sedang, 7 rumah RR. Korban nihil.",
        "Fwd: Fwd: Ganggo Hilia: masjid retak sedang 7 rumah RR korban nihil", "masjid retak sedang, 7 rumah RR. Korban nihil. (dari grup)"})
    void a_text_that_is_passed_on_has_the_same_fingerprint(String passedOn) {
        assertThat(SameWords.fingerprint(passedOn)).isNotEmpty().isEqualTo(SameWords.fingerprint(ORIGINAL));
    }

    @Test
    void other_words_have_another_one_and_few_words_have_none() {
        assertThat(SameWords.fingerprint("masjid di ganggo hilia retak, tidak ada korban")).isNotEqualTo(SameWords.fingerprint(ORIGINAL));
        assertThat(SameWords.fingerprint("dari grup: gempa")).isEmpty();
        assertThat(SameWords.fingerprint(":".repeat(1_000))).isEmpty();
    }
}
