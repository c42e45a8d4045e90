package id.sigap.notify.inbound.model;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

    @Test
    void words_stay_as_they_were_written() {
        assertThat(PlainText.of("  Galodo di  Kajai 🆘\r\nRT 3\ttolong ")).isEqualTo("  Galodo di  Kajai 🆘\nRT 3\ttolong ");
    }

    @Test
    void what_controls_or_cannot_be_stored_is_gone() {
        assertThat(PlainText.of("a\0b\u001b[31mc\u0085d\u007fe")).isEqualTo("ab[31mcde");
        assertThat(PlainText.of("x\ud83cy\udd98")).isEqualTo("x\ufffdy\ufffd");
    }

    @Test
    void more_than_any_channel_allows_is_cut_and_never_in_the_middle_of_a_letter() {
        String cut = PlainText.of("a" + "🆘".repeat(PlainText.LONGEST));
        assertThat(cut.length()).isLessThanOrEqualTo(PlainText.LONGEST);
        assertThat(cut).doesNotContain("\ufffd").endsWith("🆘");
    }
}
