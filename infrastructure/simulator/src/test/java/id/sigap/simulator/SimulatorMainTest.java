package id.sigap.simulator;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SimulatorMainTest {

    @Test
    void without_options_it_plays_pasaman_on_this_machine() {
        var config = config("--accounts", "a.json");

        assertThat(config.edge()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(config.issuer()).isEqualTo(URI.create("http://localhost:8090"));
        assertThat(config.scenario()).isEqualTo("pasaman-2022");
        assertThat(config.speed()).isEqualTo(60);
        assertThat(config.seed()).isEqualTo(7);
        assertThat(config.watchOnly()).isFalse();
        assertThat(config.exercise()).isNull();
        assertThat(config.report()).isNull();
    }

    @Test
    void every_option_reaches_the_config() {
        var config = config("--accounts", "a.json", "--edge", "http://e:1", "--issuer", "http://i:2", "--scenario", "s",
                "--speed", "0", "--seed", "9", "--exercise", "x", "--watch-only", "--report", "r.json");

        assertThat(config.edge()).hasHost("e");
        assertThat(config.issuer()).hasHost("i");
        assertThat(config.scenario()).isEqualTo("s");
        assertThat(config.speed()).isZero();
        assertThat(config.seed()).isEqualTo(9);
        assertThat(config.exercise()).isEqualTo("x");
        assertThat(config.watchOnly()).isTrue();
        assertThat(config.report()).hasFileName("r.json");
    }

    @Test
    void what_is_wrong_is_said_in_one_sentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> config()).withMessage("--accounts is needed");
        assertThatIllegalArgumentException().isThrownBy(() -> config("--fast")).withMessage("unknown option --fast");
        assertThatIllegalArgumentException().isThrownBy(() -> config("--speed")).withMessage("--speed needs a value");
        assertThatIllegalArgumentException().isThrownBy(() -> config("--accounts", "a", "--speed", "quick"))
                .withMessage("--speed needs a number, not quick");
    }

    private static SimulatorConfig config(String... args) {
        return SimulatorMain.config(args);
    }
}
