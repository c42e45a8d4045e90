package id.sigap.incident.model;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordsOfTheServiceTest {

    @Test
    void a_point_leaves_this_service_rounded_and_the_equator_is_a_place() {
        assertThat(new Point(-0.01966, 100.07375).coarse()).isEqualTo(new Point(-0.02, 100.074));
        assertThat(new Point(0.0, 100.0703).coarse()).isEqualTo(new Point(0.0, 100.07));
        assertThat(Double.compare(new Point(-0.0003, 100).coarse().lat(), 0.0)).as("no minus zero").isZero();
        assertThatThrownBy(() -> new Point(90.001, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void distances_are_great_circle_metres() {
        assertThat(new Point(0, 100).metresTo(new Point(0, 101))).isBetween(111_100.0, 111_300.0);
        assertThat(new Point(0.5, 100).metresTo(new Point(0.5, 100))).isZero();
    }

    @Test
    void region_codes_cover_by_whole_segments() {
        assertThat(RegionCode.covers("13.08", "13.08.13.2001")).isTrue();
        assertThat(RegionCode.covers("13.0", "13.08")).isFalse();
        assertThat(RegionCode.upTo("13.08.13.2001", 3)).isEqualTo("13.08.13");
        assertThat(RegionCode.kabupaten("13")).isEqualTo("13");
        assertThat(RegionCode.isValid("13.08.13.2001")).isTrue();
        assertThat(RegionCode.isValid("1308")).isFalse();
        assertThat(RegionCode.isValid("13.08.")).isFalse();
    }

    @Test
    void severity_knows_what_is_worse() {
        assertThat(Severity.KRITIS.worseThan(Severity.TINGGI)).isTrue();
        assertThat(Severity.RENDAH.orWorse(Severity.SEDANG)).isEqualTo(Severity.SEDANG);
    }

    @Test
    void a_count_that_is_stated_stays_and_one_that_is_not_is_filled() {
        Counts nil = new Counts(0, null, null, null, null, null, null, null, null, null, null, null, null);
        Counts other = new Counts(5, 2, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(nil.orElse(other).dead()).isZero();
        assertThat(nil.orElse(other).missing()).isEqualTo(2);
        assertThat(Counts.NONE.statesNothing()).isTrue();
        assertThat(nil.statesNothing()).isFalse();
    }
}
