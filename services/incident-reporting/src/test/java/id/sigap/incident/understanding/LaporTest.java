package id.sigap.incident.understanding;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.incident.Samples;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.report.model.Flag;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.understanding.application.Lapor;

import static org.assertj.core.api.Assertions.assertThat;

/** LAPOR#jenis#nagari#korban#butuh, as it is really written. */
class LaporTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "LAPOR#gempa#kajai#2 md#tenda | gempa | kajai",
        "lapor # gempa # ladang panjang # 2 md # tenda | gempa | ladang panjang",
        "Lapor*gempa*kajai*2 md*tenda | gempa | kajai",
        "LAPOR#gempa*kajai#2 md | gempa | kajai",
        "LAPOR/banjir/rao/nihil/perahu | banjir | rao",
        "LAPOR / banjir / rao / nihil | banjir | rao",
        "lapor gempa, kajai, 2md, tenda | gempa | kajai",
        "LAPOR,gempa,kajai,1 meninggal 4 luka,ambulan | gempa | kajai",
        "LAPOR#gempa | gempa | -",
        "LAPOR##kajai#2 md | - | kajai",
        "LAPOR### tolong | - | -",
        "Fwd: LAPOR#gempa#kajai#1 meninggal | gempa | kajai",
        "lapor gempa di kajai tgl 26/2 jam 5 | - | -",
        "laporan gempa#kajai | - | -",
        "gempa di kajai | - | -",
        "pelapor#budi#kajai | - | -",
    })
    void fields_are_found_whatever_stands_between_them(String text, String hazard, String place) {
        Lapor lapor = Lapor.of(text);
        assertThat(lapor.hazard()).isEqualTo(hazard);
        assertThat(lapor.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAPOR#gempa#kajai#2md 3lb 10kk#tenda", "lapor*gempa*kajai*2MD,3LB,10KK*tenda", "LAPOR/gempa/kajai/md2 lb3 kk10/tenda",
            "lapor gempa kajai 2md 3lb 10kk butuh tenda", "LAPOR,gempa,kajai,2md,3lb,10kk,tenda", "LAPOR # GEMPA # KAJAI # 2 md, 3 lb, 10 kk # TENDA"})
    void what_was_meant_is_understood(String text) {
        Report report = Samples.received(text).report();
        var u = report.understood();
        assertThat(u.hazard()).isEqualTo(Hazard.GEMPA_BUMI);
        assertThat(u.region()).startsWith("13.12");
        assertThat(u.counts().dead()).isEqualTo(2);
        assertThat(u.counts().injuredSevere()).isEqualTo(3);
        assertThat(u.counts().displacedHouseholds()).isEqualTo(10);
        assertThat(u.needs()).contains("tenda");
        assertThat(report.state()).isEqualTo(Report.State.RECEIVED);
        assertThat(report.said().text()).as("as it came").isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAPOR", "LAPOR#", "lapor####", "LAPOR#xyz#antah barantah#ok", "LAPOR tolong"})
    void what_is_not_understood_waits_at_the_desk_with_its_own_words(String text) {
        Report report = Samples.received(text).report();
        assertThat(report.state()).isEqualTo(Report.State.QUEUED);
        assertThat(report.understood().flags()).contains(Flag.UNKNOWN_HAZARD, Flag.NO_PLACE);
        assertThat(report.said().text()).isEqualTo(text);
    }

    @Test
    void a_no_in_one_field_says_nothing_about_the_next() {
        var u = Samples.received("LAPOR#gempa#malampah#tidak ada korban#butuh tenda").report().understood();
        assertThat(u.counts().dead()).isZero();
        assertThat(u.needs()).containsExactly("tenda");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "longsor di panti KODE K7QM2XRT9 | K7QM2XRT9 | longsor di panti",
        "kode: k7q-m2x-rt9 longsor | K7QM2XRT9 | longsor",
        "kode k7q m2x rt9 | K7QM2XRT9 | ''",
        "KODE=K7QM2XRT9. longsor | K7QM2XRT9 | . longsor",
        "kode pengungsi bertambah | - | kode pengungsi bertambah",
        "dekode K7QM2XRT9 | - | dekode K7QM2XRT9",
        "kode K7QM2XRT | - | kode K7QM2XRT",
        "kode K7QM2XRT99 | - | kode K7QM2XRT99",
    })
    void a_code_is_a_mark_and_no_words(String text, String code, String words) {
        Lapor lapor = Lapor.of(text);
        assertThat(lapor.code()).isEqualTo(code);
        assertThat(lapor.words()).isEqualTo(words);
    }

    @Test
    void a_position_is_a_mark_and_never_a_figure() {
        assertThat(Lapor.of("rumah rusak @0.0039,100.07220 KODE K7QM2XRT9").point()).isEqualTo(new Point(0.0039, 100.0722));
        assertThat(Lapor.of("lokasi https://maps.google.com/?q=-0.01921,100.15834").point()).isEqualTo(new Point(-0.01921, 100.15834));
        assertThat(Lapor.of("https://www.google.com/maps/search/?api=1&query=0%2C100.24").point()).isEqualTo(new Point(0, 100.24));
        assertThat(Lapor.of("@91.5,100").point()).isNull();
        assertThat(Lapor.of("surat ke posko@contoh.example").point()).isNull();
        assertThat(Samples.received("gempa di Malampah, rumah rusak @0.0039,100.07220 KODE K7QM2XRT9").report().understood().counts().houses())
                .as("100 is no number of houses").isNull();
    }

    /** Any text is read without harm, quickly, and read again it says the same. */
    @Test
    void hostile_and_random_texts_are_read_without_harm() {
        Random random = new Random(20220225);
        String[] parts = {"LAPOR", "lapor", "#", "*", "/", ",", " ", "\n", "gempa", "kajai", "2md", "kk10", "KODE ", "K7QM2XRT9", "@", "0.1,100.2", "-", "9999999999",
                "https://maps.google.com/?q=", "\u200e", "\uD83D\uDE31", "\uD83D", "\u0000", "é", "(", "[", "\\", "$1", "%s", "طوارئ"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            Lapor lapor = Lapor.of(text.toString());
            assertThat(lapor.words()).isNotNull();
            assertThat(lapor.code() == null || lapor.code().matches("[0-9A-Z]{9}")).isTrue();
            assertThat(Lapor.of(text.toString())).isEqualTo(lapor);
        }
        for (String text : new String[] {"LAPOR" + "#".repeat(16_000), "kode ".repeat(4_000), "kode 1 2 3 4 ".repeat(1_000), "@1,".repeat(5_000),
                "lapor,".repeat(3_000), "http://" + "a".repeat(15_000) + "?q=", "9".repeat(16_000), "1md".repeat(5_000)}) {
            assertThat(Lapor.of(text)).isNotNull();
            assertThat(Samples.received(text)).isNotNull();
        }
    }
}
