package id.sigap.dispatch.place;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RegionsTest {

    final Regions regions = Regions.bundled();

    @ParameterizedTest
    @CsvSource({"0,100,0,101,111195", "0.081,100.114,0.081,100.114,0", "-0.064,100.226,0.15,100.141,25604", "0.5,179.9,0.5,-179.9,22238"})
    void distance_is_along_the_great_circle(double lat, double lng, double lat2, double lng2, double metres) {
        assertThat(new Point(lat, lng).metresTo(new Point(lat2, lng2))).isCloseTo(metres, within(5.0));
    }

    @Test
    void a_point_is_on_earth() {
        assertThatThrownBy(() -> new Point(90.001, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Point(0, 0).metresTo(new Point(0, 180))).isCloseTo(Math.PI * 6_371_008.8, within(1.0));
    }

    @Test
    void what_has_no_point_lies_at_the_centre_of_the_smallest_known_region() {
        Point own = new Point(0.081, 100.114);

        assertThat(regions.pointOf(own, "13.08.13")).isEqualTo(own);
        assertThat(regions.pointOf(null, "13.08.13.2001")).isEqualTo(regions.pointOf(null, "13.08.13")).isNotNull();
        assertThat(regions.pointOf(null, "13.08.99")).isEqualTo(regions.pointOf(null, "13.08"));
        assertThat(regions.pointOf(null, "13")).as("a province is too large to go to").isNull();
        assertThat(regions.pointOf(null, "91.01.01")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"13.08,2022-02-25T16:59:59Z,2022-02-25", "13.08,2022-02-25T17:00:00Z,2022-02-26", "51.03,2022-02-25T16:00:00Z,2022-02-26",
            "91.01,2022-02-25T15:00:00Z,2022-02-26", "91.01,2022-02-25T14:59:59Z,2022-02-25"})
    void days_begin_at_midnight_where_it_is(String region, Instant at, LocalDate day) {
        assertThat(Regions.dayIn(region, at)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"id,13.08,true", "13.08,13.08.13.2001,true", "13.08,13.08,true", "13.08,13.081,false", "13.08.13,13.08,false"})
    void a_region_covers_itself_and_what_lies_below_it(String scope, String region, boolean covers) {
        assertThat(Regions.covers(scope, region)).isEqualTo(covers);
    }
}
