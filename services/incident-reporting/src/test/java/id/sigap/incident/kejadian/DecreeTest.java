package id.sigap.incident.kejadian;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.sigap.incident.kejadian.model.Decree;
import id.sigap.incident.kejadian.model.Decree.Status;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Refused;

import static id.sigap.incident.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Pasaman Barat 2022: tanggap darurat for two weeks, then transition. */
class DecreeTest {

    private static final Instant END = NOON.plus(Duration.ofDays(14));
    private final Kejadian quake = Kejadian.declare("Gempa uji", Hazard.GEMPA_BUMI, NOON, List.of("13.08"), "p", NOON).kejadian();

    @Test
    void a_status_holds_from_its_first_to_before_its_last_moment() {
        List<Decree> decrees = quake.decree(tanggap("a", NOON, END, null)).kejadian().underCommand().decrees();
        assertThat(Decree.inForce(decrees, NOON.minusMillis(1))).isEmpty();
        assertThat(Decree.inForce(decrees, NOON)).isPresent();
        assertThat(Decree.inForce(decrees, END.minusMillis(1))).isPresent();
        assertThat(Decree.inForce(decrees, END)).isEmpty();
    }

    @Test
    void an_extension_goes_on_where_the_old_one_ends_and_a_transition_follows_a_response() {
        Kejadian first = quake.decree(tanggap("a", NOON, END, null)).kejadian();
        Kejadian longer = first.decree(tanggap("b", END, END.plusSeconds(60), "a")).kejadian();
        assertThat(Decree.inForce(longer.underCommand().decrees(), END)).hasValueSatisfying(d -> assertThat(d.extended()).isEqualTo("a"));
        assertThatThrownBy(() -> first.decree(tanggap("b", END.plusSeconds(1), END.plusSeconds(60), "a"))).isInstanceOf(Refused.class);
        Decree transition = decree("c", Status.TRANSISI, END, END.plus(Duration.ofDays(90)), null);
        assertThat(first.decree(transition).kejadian().underCommand().decrees()).hasSize(2);
        assertThatThrownBy(() -> quake.decree(transition)).as("after what?").isInstanceOf(Refused.class);
        assertThatThrownBy(() -> first.revoke("a", "p", NOON).kejadian().decree(transition)).as("after a revoked one").isInstanceOf(Refused.class);
    }

    @Test
    void only_what_comes_slowly_is_waited_for() {
        assertThatThrownBy(() -> quake.decree(decree("a", Status.SIAGA, NOON, END, null))).isInstanceOf(Refused.class);
        Kejadian flood = Kejadian.declare("Banjir uji", Hazard.BANJIR, NOON, List.of("13.08"), "p", NOON).kejadian();
        assertThat(flood.decree(decree("a", Status.SIAGA, NOON, END, null))).isNotNull();
    }

    @Test
    void a_mistake_is_revoked_and_stays_on_record_and_nothing_is_written_twice() {
        Kejadian decreed = quake.decree(tanggap("a", NOON, END, null)).kejadian();
        assertThat(decreed.decree(tanggap("a", NOON, END, null))).as("the same key again").isNull();
        assertThatThrownBy(() -> quake.decree(tanggap("x", END, NOON, null))).isInstanceOf(Refused.class);
        Kejadian revoked = decreed.revoke("a", "q", NOON).kejadian();
        assertThat(revoked.underCommand().decrees()).singleElement().satisfies(d -> assertThat(d.revokedBy()).isEqualTo("q"));
        assertThat(Decree.inForce(revoked.underCommand().decrees(), NOON)).isEmpty();
        assertThat(revoked.revoke("a", "q", NOON)).isNull();
        assertThatThrownBy(() -> revoked.revoke("zzz", "q", NOON)).isInstanceOf(Refused.class);
    }

    private static Decree tanggap(String id, Instant from, Instant until, String extended) {
        return decree(id, Status.TANGGAP, from, until, extended);
    }

    private static Decree decree(String id, Status status, Instant from, Instant until, String extended) {
        return new Decree(id, status, "188.45/99", "Bupati", from, until, extended, "p", NOON, null);
    }
}
