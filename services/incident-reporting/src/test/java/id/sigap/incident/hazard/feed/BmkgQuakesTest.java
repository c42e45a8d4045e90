package id.sigap.incident.hazard.feed;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.incident.hazard.HazardSamples;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.Felt;
import id.sigap.incident.hazard.model.Reading;
import id.sigap.incident.model.Point;

import static id.sigap.incident.hazard.HazardSamples.MAIN;
import static id.sigap.incident.hazard.HazardSamples.autogempa;
import static id.sigap.incident.hazard.HazardSamples.bmkgList;
import static id.sigap.incident.hazard.HazardSamples.bmkgRow;
import static id.sigap.incident.hazard.HazardSamples.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class BmkgQuakesTest {

    private static Reading only(String json) throws Unreadable {
        Rows rows = BmkgQuakes.read(Feed.BMKG_AUTOGEMPA, bytes(json));
        assertThat(rows.bad()).isZero();
        assertThat(rows.readings()).hasSize(1);
        return rows.readings().getFirst();
    }

    private static Reading with(String more) throws Unreadable {
        return only(autogempa(bmkgRow(MAIN, 0.14, 99.94, "6.1", more)));
    }

    @Test
    void an_object_and_an_array_are_read_alike() throws Unreadable {
        String row = bmkgRow(MAIN, 0.15, 99.98, "6.2", "");
        assertThat(only(autogempa(row))).isEqualTo(only(bmkgList(row)));
        Reading r = only(autogempa(row));
        assertThat(r.at()).isEqualTo(MAIN);
        assertThat(r.point()).isEqualTo(new Point(0.15, 99.98));
        assertThat(r.strength().magnitude()).isEqualTo(6.2);
        assertThat(r.strength().depthKm()).isEqualTo(10.0);
        assertThat(r.key()).isEqualTo("bmkg:2022-02-25T01:39:29Z@0.15,99.98");
    }

    @ParameterizedTest
    @CsvSource({
        "15 Mei 2026, 07:53:15 WIB, 2026-05-15T00:53:15Z", "06 Agu 2026, 10:59:47 WITA, 2026-08-06T02:59:47Z", "1 Okt 2026, 00:00:00 WIT, 2026-09-30T15:00:00Z",
        "12 Des 2025, 12:15:30 WIB, 2025-12-12T05:15:30Z", "25-Feb-22, 08:39:29 WIB, ", "25-Feb-2022, 08:39:29 WIB, 2022-02-25T01:39:29Z",
        "31 Feb 2026, 08:00:00 WIB, ", "12 Foo 2026, 08:00:00 WIB, ", "12 Jan 2026, 25:00:00 WIB, ", "12 Jan 2026, 08:00:00 XYZ, ",
    })
    void without_an_iso_time_day_and_clock_are_read_as_indonesians_write_them(String day, String clock, Instant expected) throws Unreadable {
        String json = bmkgList("{\"Tanggal\":\"%s\",\"Jam\":\"%s\",\"Coordinates\":\"-1.17,120.06\",\"Magnitude\":\"4.1\"}".formatted(day, clock));
        Rows rows = BmkgQuakes.read(Feed.BMKG_GEMPADIRASAKAN, bytes(json));
        if (expected == null) {
            assertThat(rows.bad()).isEqualTo(1);
        } else {
            assertThat(rows.readings().getFirst().at()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "-1.17,120.06 | 1.17 LS | 120.06 BT | -1.17 | 120.06", "0.00,99.94 | 0.00 LU | 99.94 BT | 0 | 99.94", "-1,17,120,06 | | | -1.17 | 120.06",
        " | 0,14 LU | 99,94 BT | 0.14 | 99.94", "rusak | 4.61 LS | 102.75 BT | -4.61 | 102.75", " | 0.0 LS | 0.5 BB | 0 | -0.5", "91,5 | 0.1 ls | 100 bt | -0.1 | 100",
    })
    void a_point_is_read_however_it_is_written(String pair, String latitude, String longitude, double lat, double lng) throws Unreadable {
        String json = autogempa("{\"DateTime\":\"2022-02-25T01:39:29+00:00\",\"Coordinates\":\"%s\",\"Lintang\":\"%s\",\"Bujur\":\"%s\",\"Magnitude\":\"6,2\"}"
                .formatted(pair == null ? "" : pair, latitude, longitude));
        Reading r = only(json);
        assertThat(r.point()).isEqualTo(new Point(lat, lng));
        assertThat(r.strength().magnitude()).as("decimal comma").isEqualTo(6.2);
    }

    @ParameterizedTest
    @CsvSource({"10 km, 10", "10km, 10", "30 Km, 30", "'12,5 km', 12.5", "'', ", "-, ", "dangkal, "})
    void a_depth_is_a_number_or_not_known(String written, Double km) throws Unreadable {
        String json = autogempa("{\"DateTime\":\"2022-02-25T01:39:29+00:00\",\"Coordinates\":\"0.1,99.9\",\"Magnitude\":\"5\",\"Kedalaman\":\"%s\"}".formatted(written));
        assertThat(only(json).strength().depthKm()).isEqualTo(km);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "VI Pasaman Barat, V Pasaman, III-IV Agam | 6 Pasaman Barat/5 Pasaman/4 Agam", "II - III Cianjur, II Sukabumi | 3 Cianjur/2 Sukabumi",
        "IV Manna, Argamakmur dan Seluma | 4 Manna/4 Argamakmur/4 Seluma", "- |", "III IV Koto | 3 IV Koto", "IV MMI di Padang | 4 Padang", "Padang |",
        "III Sigi; II Palu | 3 Sigi/2 Palu", "IV–V Solok | 5 Solok",
    })
    void what_people_felt_is_read_place_by_place(String written, String expected) throws Unreadable {
        var felt = with(",\"Dirasakan\":\"" + written + "\"").felt();
        assertThat(String.join("/", felt.stream().map((Felt f) -> f.mmi() + " " + f.place()).toList())).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({"Tidak berpotensi tsunami, false", "Berpotensi TSUNAMI untuk diteruskan pada masyarakat, true", "Gempa ini dirasakan untuk diteruskan pada masyarakat, "})
    void potensi_says_whether_a_tsunami_is_possible_or_nothing_about_it(String written, Boolean possible) throws Unreadable {
        Reading r = with(",\"Potensi\":\"" + written + "\"");
        assertThat(r.strength().tsunami()).isEqualTo(possible);
        assertThat(r.words().potential()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "http://contoh.example/x.jpg", "x.mmi.exe", "", "a b.jpg", ".jpg"})
    void a_bad_shakemap_is_left_out_and_the_row_is_kept(String map) throws Unreadable {
        assertThat(with(",\"Shakemap\":\"" + map + "\"").words().shakemap()).isNull();
        assertThat(with(",\"Shakemap\":\"20220225083929.mmi.jpg\"").words().shakemap()).isEqualTo("20220225083929.mmi.jpg");
    }

    @Test
    void one_bad_row_drops_only_itself() throws Unreadable {
        Rows rows = BmkgQuakes.read(Feed.BMKG_GEMPATERKINI, bytes(bmkgList(bmkgRow(MAIN, 0.1, 99.9, "5.2", ""), "{\"Magnitude\":{}}", "7", "null", "{}",
                bmkgRow(MAIN.minusSeconds(600), 0.1, 99.9, "5.2", ""), bmkgRow(MAIN, 0.1, 99.9, "tidak ada", ""), bmkgRow(MAIN, 0.1, 99.9, "99", ""))));
        assertThat(rows.readings()).hasSize(2);
        assertThat(rows.bad()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"Infogempa\":{}}", "{\"Infogempa\":{\"gempa\":\"x\"}}", "<html>masuk dulu</html>", "{\"Infogempa\":"})
    void what_is_no_list_at_all_is_no_answer(String body) {
        assertThatThrownBy(() -> BmkgQuakes.read(Feed.BMKG_AUTOGEMPA, bytes(body))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"autogempa_20260806_sigi.json", "autogempa_20220523_bengkulu.json", "gempadirasakan_shape.json", "gempaterkini_shape.json"})
    void captures_of_the_feed_read_without_a_bad_row(String name) throws Unreadable {
        var capture = HazardSamples.capture("bmkg/" + name);
        assumeThat(capture).isPresent();
        Rows rows = BmkgQuakes.read(Feed.BMKG_AUTOGEMPA, capture.get());
        assertThat(rows.bad()).isZero();
        assertThat(rows.readings()).allSatisfy(r -> assertThat(r.strength().magnitude()).isBetween(4.0, 7.0));
    }
}
