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
        assertThat(options.edge()).isEqualTo("https://posko.lan:9000");
        assertThat(options.speed()).isZero();
        assertThat(options.exercise()).isFalse();
        assertThat(options.watchOnly()).isTrue();
    }

    @Test
    void every_host_is_an_edge_of_its_own_and_the_issuer_is_behind_the_first() {
        Options options = Options.parse("--host", "Posko.local, 192.168.7.20");

        assertThat(options.edges()).containsExactly("https://posko.local:8080", "https://192.168.7.20:8080", "https://localhost:8080");
        assertThat(options.issuer()).isEqualTo("https://posko.local:8080/issuer");
        assertThat(options.issuerInternal()).isEqualTo("http://localhost:8090/issuer");
        assertThat(options.mailbox()).isEqualTo("https://posko.local:8091");
        assertThat(options.installPage()).isEqualTo("http://posko.local:8086/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void this_machine_by_its_own_name_opens_nothing_to_others(String host) {
        Options options = Options.parse("--host", host);

        assertThat(options.hosts()).isNull();
        assertThat(options.edge()).isEqualTo("http://localhost:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=80", "--port=abc", "--port=65530", "--speed=-1", "--speed=quick", "--prot=8080", "8080", "--port",
            "--host=", "--host=posko local", "--host=0.0.0.0", "--host=posko,", "--host=192.168.1.300", "--host=https://posko.local", "--host=fe80::1", "--host=-a.local"})
    void what_is_not_understood_is_said_in_a_sentence(String wrong) {
        assertThatThrownBy(() -> Options.parse(wrong)).isInstanceOf(IllegalArgumentException.class).hasMessageMatching("(?s).*(wants|understand).*");
    }
}
