package id.sigap.incident.kejadian;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.Samples;
import id.sigap.incident.kejadian.model.Causes;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Refused;

import static id.sigap.incident.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KejadianTest {

    static final String OLDER = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
    private final Kejadian quake =
            Kejadian.declare("Gempa uji", Hazard.GEMPA_BUMI, NOON, List.of("13.08"), "p", NOON).kejadian();
    private final Causes causes = Samples.causes();

    @Test
    void joining_is_a_pointer_that_can_be_taken_back() {
        Kejadian joined = quake.join(OLDER, "p", NOON).kejadian();
        assertThat(joined.joinedInto()).isEqualTo(OLDER);
        assertThat(joined.join(OLDER, "p", NOON)).as("again").isNull();
        assertThatThrownBy(() -> joined.join("other", "p", NOON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> joined.split("x", "Bagian", List.of(), "p", NOON)).isInstanceOf(Refused.class);
        assertThat(joined.unjoin("p", NOON).kejadian()).isEqualTo(quake);
        assertThat(quake.unjoin("p", NOON)).isNull();
    }

    @Test
    void splitting_makes_a_new_one_and_leaves_the_old_as_it_was() {
        Kejadian.Step part = quake.split(OLDER, "Gempa susulan", List.of("i1", "i2"), "q", NOON.plusSeconds(60));
        assertThat(part.kejadian().splitFrom()).isEqualTo(OLDER);
        assertThat(part.kejadian().moved()).containsExactly("i1", "i2");
        assertThat(part.kejadian().hazard()).isEqualTo(Hazard.GEMPA_BUMI);
        assertThat(part.event()).isEqualTo(new Kejadian.Event.SplitOff());
    }

    @ParameterizedTest
    @CsvSource({
        "GEMPA_BUMI, GEMPA_BUMI, 1, true", "GEMPA_BUMI, TANAH_LONGSOR, 71, true", "GEMPA_BUMI, TANAH_LONGSOR, 73, false",
        "GEMPA_BUMI, BANJIR_BANDANG, 5, true", "GEMPA_BUMI, KEBAKARAN, 1, false", "GEMPA_BUMI, KECELAKAAN, 1, false",
        "GEMPA_BUMI, KONFLIK_SATWA, 1, false", "CUACA_EKSTREM, BANJIR, 3, true", "CUACA_EKSTREM, GEMPA_BUMI, 3, false",
        "BANJIR, BANJIR_BANDANG, 10, true", "KEBAKARAN, KEBAKARAN, 0, false",
    })
    void a_disaster_causes_what_the_policy_says(Hazard kejadian, Hazard incident, int hoursLater, boolean caused) {
        assertThat(causes.caused(kejadian, NOON, incident, NOON.plus(Duration.ofHours(hoursLater)), 1)).isEqualTo(caused);
    }

    @Test
    void fires_collisions_and_tigers_belong_to_no_disaster_by_rule() {
        assertThat(List.of(Hazard.KEBAKARAN, Hazard.KECELAKAAN, Hazard.KONFLIK_SATWA)).noneMatch(causes::mayBelong);
    }

    @Test
    void an_incident_seen_a_little_before_the_declared_start_still_belongs() {
        assertThat(causes.caused(Hazard.GEMPA_BUMI, NOON, Hazard.GEMPA_BUMI, NOON.minus(Duration.ofMinutes(20)), 1)).isTrue();
        assertThat(causes.caused(Hazard.GEMPA_BUMI, NOON, Hazard.GEMPA_BUMI, NOON.minus(Duration.ofMinutes(40)), 1)).isFalse();
    }

    @Test
    void an_exercises_speed_divides_the_hours() {
        assertThat(causes.caused(Hazard.GEMPA_BUMI, NOON, Hazard.GEMPA_BUMI, NOON.plus(Duration.ofMinutes(71)), 60)).isTrue();
        assertThat(causes.caused(Hazard.GEMPA_BUMI, NOON, Hazard.GEMPA_BUMI, NOON.plus(Duration.ofMinutes(73)), 60)).isFalse();
    }
}
