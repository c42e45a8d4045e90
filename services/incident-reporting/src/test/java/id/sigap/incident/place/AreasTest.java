package id.sigap.incident.place;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.Samples;
import id.sigap.incident.model.Point;
import id.sigap.incident.place.application.Areas;

import static org.assertj.core.api.Assertions.assertThat;

class AreasTest {

    private final Areas areas = new Areas(Samples.gazetteer());

    @ParameterizedTest
    @CsvSource({
        "Pasaman, 13.08", "PASAMAN BARAT, 13.12", "Kab. Pasaman, 13.08", "Kabupaten Agam, 13.06", "Lubuk Sikaping, 13.08.05", "Kec. Rao, 13.08.14", "Kota Pasaman, ",
        "Kec. Pasaman, 13.12.03", "Bukittinggi, ", "'', ", "Kota, ",
    })
    void agencies_names_are_found_the_widest_first(String name, String region) {
        assertThat(areas.named(name).orElse(null)).isEqualTo(region);
    }

    @Test
    void offices_around_a_point_and_in_a_ring_on_the_equator() {
        assertThat(areas.kecamatanWithin(new Point(0.0, 100.1), 12_000)).contains("13.08.13", "13.08.16");
        assertThat(areas.kecamatanWithin(new Point(-5, 100.1), 12_000)).isEmpty();
        List<Point> ring = List.of(new Point(-0.01, 100.0), new Point(0.02, 100.0), new Point(0.02, 100.1), new Point(-0.01, 100.1), new Point(-0.01, 100.0));
        assertThat(areas.kecamatanInside(ring)).containsExactly("13.08.13");
        assertThat(areas.name("13.12")).isEqualTo("Pasaman Barat");
        assertThat(areas.name("99.99")).isEqualTo("99.99");
    }
}
