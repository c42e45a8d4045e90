package id.sigap.incident.place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.Samples;
import id.sigap.incident.model.Point;
import id.sigap.incident.place.application.Locator;

import static org.assertj.core.api.Assertions.assertThat;

class LocatorTest {

    private final Locator locator = new Locator(Samples.gazetteer());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "rumah roboh di Malampah | 13.08.13.2001",
        "LADANG PANJANG BARAT tiang miring | 13.08.13.2005",
        "di Kajai, Talamau rumah retak | 13.12.04.2001",
        "kec pasaman simpang ampek | 13.12.03",
        "duo koto retak2 | 13.08.12",
        "II Koto retak | 13.08.12",
        "III Nagari butuh tenda | 13.08.13",
        "simpati aman | 13.08.16",
        "simpang pasar ramai | -",
        "nagari simpang retak | 13.08.16.2002",
        "koto kaciak bonjol longsor | 13.08.04.2002",
        "jalan arah Talu di Sundata tertutup | 13.08.05.2006",
        "jangan Malampah saja, Alahan Mati juga rusak | 13.08.16.2001",
        "jalan dari Ladang Panjang ke Malampah putus | 13.08.13",
        "ada pengungsi 500 jiwa di Palembayan dari Malampah | 13.08.13.2001",
        "rumah di Talu dan di Sundata rusak | -",
        "aia gadang lewat ladang panjang | 13.08.13.2002",
        "tolong kami di sini | -",
    })
    void the_place_is_the_one_the_words_say(String text, String region) {
        assertThat(locator.locate(null, null, text, null, null).region()).isEqualTo(region);
    }

    @Test
    void what_the_reporter_picked_counts_most() {
        assertThat(locator.locate("13.08.05.2006", null, "di Malampah", null, null).region()).isEqualTo("13.08.05.2006");
        assertThat(locator.locate("Sundata", null, "di Malampah", null, null).region()).isEqualTo("13.08.05.2006");
    }

    @Test
    void a_pick_that_does_not_exist_is_said_and_the_words_help() {
        Locator.Whereabouts where = locator.locate("13.08.99", null, "di Malampah", null, null);
        assertThat(where.pickUnknown()).isTrue();
        assertThat(where.region()).isEqualTo("13.08.13.2001");
        assertThat(locator.locate("antah berantah", null, "", null, null).pickUnknown()).isTrue();
        assertThat(locator.locate("1' OR '1'='1", null, "", null, null).pickUnknown()).isTrue();
    }

    @Test
    void a_code_outside_the_gazetteers_area_cannot_be_denied() {
        assertThat(locator.locate("31.71.01", null, "", null, null).region()).isEqualTo("31.71.01");
        assertThat(locator.exists("13.08.13.2001")).isTrue();
        assertThat(locator.exists("13.08.13.9999")).isFalse();
        assertThat(locator.exists("13.8")).isFalse();
    }

    @Test
    void without_words_the_nearest_kecamatan_is_taken_from_a_good_position() {
        assertThat(locator.locate(null, null, "tolong", new Point(0.0, 100.07), 24.0).region()).isEqualTo("13.08.13");
        assertThat(locator.locate(null, null, "tolong", new Point(0.0, 100.07), 900.0).region()).isNull();
        assertThat(locator.locate(null, null, "tolong", new Point(-6.2, 106.8), 5.0).region()).isNull();
    }

    @Test
    void of_several_places_named_the_one_around_the_position_is_meant() {
        Point alahanMati = new Point(-0.048, 100.1578);
        assertThat(locator.locate(null, null, "Alahan Mati seperti Malampah", alahanMati, 8.0).region()).isEqualTo("13.08.16.2001");
    }

    @Test
    void the_position_of_a_shelter_is_not_the_place() {
        Locator.Whereabouts where = locator.locate(null, null, "pengungsi dari Malampah 40 jiwa", new Point(-0.139, 100.058), 10.0);
        assertThat(where.region()).isEqualTo("13.08.13.2001");
        assertThat(where.elsewhere()).isTrue();
    }

    @Test
    void the_structured_place_field_counts_alone() {
        assertThat(locator.locate(null, "ladang panjang", "LAPOR#gempa#ladang panjang#dari malampah#", null, null).region())
                .isEqualTo("13.08.13.2002");
    }
}
