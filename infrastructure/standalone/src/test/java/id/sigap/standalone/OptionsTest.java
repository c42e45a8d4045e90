package id.sigap.standalone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OptionsTest {

    @Test
    void without_options_it_plays_the_exercise_on_8080_sixty_times_faster_than_life() {
        Options options = Options.parse();

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.edge()).isEqualTo("http://localhost:8080");
        assertThat(options.issuer()).isEqualTo("http://localhost:8090");
        assertThat(options.speed()).isEqualTo(60);
        assertThat(options.exercise()).isTrue();
        assertThat(options.data().toString()).endsWith("data");
    }

    @Test
    void everything_can_be_set_with_or_without_an_equals_sign() {
        Options options = Options.parse("--port=9000", "--host", "posko.lan", "--data", "/tmp/x", "--speed=0", "--no-exercise", "--watch-only");

        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.edge()).isEqualTo("http://posko.lan:9000");
        assertThat(options.speed()).isZero();
        assertThat(options.exercise()).isFalse();
        assertThat(options.watchOnly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=80", "--port=abc", "--port=65530", "--speed=-1", "--speed=quick", "--prot=8080", "8080", "--port"})
    void what_is_not_understood_is_said_in_a_sentence(String wrong) {
        assertThatThrownBy(() -> Options.parse(wrong)).isInstanceOf(IllegalArgumentException.class).hasMessageMatching("(?s).*(wants|understand).*");
    }
}
