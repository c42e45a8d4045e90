package id.sigap.command.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A wrong setting stops the start, not the first person who needs it. */
class EdgePropertiesTest {

    @Test
    void a_number_is_kept_as_it_is_dialled() {
        assertThat(new EdgeProperties("secret", false, "+62 800-0000 199", "").smsNumber()).isEqualTo("+628000000199");
        assertThat(new EdgeProperties("secret", false, "", "").smsNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"posko", "12", "+", "0800;body=x", "08000000000000000199"})
    void what_no_telephone_can_dial_stops_the_start(String number) {
        assertThatThrownBy(() -> new EdgeProperties("secret", false, number, "")).hasMessageContaining("SIGAP_INBOUND_NUMBER");
    }

    @Test
    void without_its_secret_there_is_no_edge() {
        assertThatThrownBy(() -> new EdgeProperties(" ", false, "", "")).hasMessageContaining("SIGAP_BFF_CLIENT_SECRET");
    }
}
