package id.sigap.notify.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.notify.mail.model.Letter;
import id.sigap.notify.place.PlaceNames;

import static org.assertj.core.api.Assertions.assertThat;

class LetterTest {

    private static Letter letter(boolean exercise, String reason, String hazard) {
        return Letter.about(new Letter.Occasion(exercise, "Upik Contoh", reason, "KRITIS", hazard, new PlaceNames().of("13.08.13.2001"), "08.49 WIB",
                "http://sigap.example/?world=real#1", ""));
    }

    @Test
    void it_says_what_where_how_severe_and_what_to_do() {
        Letter letter = letter(false, "INCIDENT_URGENT", "gempa_bumi");

        assertThat(letter.subject()).isEqualTo("[KRITIS] Insiden mendesak: Gempa bumi, Kecamatan Tigo Nagari, Kabupaten Pasaman (13.08.13.2001)");
        assertThat(letter.text()).contains("Yth. Upik Contoh", "Gempa bumi", "Kecamatan Tigo Nagari", "KRITIS", "pastikan kebenarannya",
                "http://sigap.example/?world=real#1", "08.49 WIB").doesNotContain("LATIHAN");
    }

    @ParameterizedTest
    @CsvSource({"INCIDENT_URGENT", "APPROVAL_NEEDED", "NOBODY_ELIGIBLE"})
    void in_an_exercise_every_letter_begins_with_latihan(String reason) {
        Letter letter = letter(true, reason, "banjir");

        assertThat(letter.subject()).startsWith("LATIHAN: ");
        assertThat(letter.text()).startsWith("LATIHAN. Ini bukan kejadian nyata.");
    }

    @Test
    void where_telephones_are_heard_it_says_how_to_answer_with_one() {
        String text = Letter.about(new Letter.Occasion(false, "Upik Contoh", "INCIDENT_URGENT", "KRITIS", "banjir", "Rao", "08.49 WIB", "http://sigap.example/",
                "kirim pesan OK H7K2MP ke +62 800 0000 0100")).text();

        assertThat(text).contains("Tanpa internet: kirim pesan OK H7K2MP ke +62 800 0000 0100\n");
        assertThat(letter(false, "INCIDENT_URGENT", "banjir").text()).doesNotContain("Tanpa internet");
    }

    @Test
    void a_hazard_or_place_without_a_name_is_still_told() {
        assertThat(letter(false, "INCIDENT_URGENT", "likuefaksi_tanah").subject()).contains("Likuefaksi tanah");
        assertThat(letter(false, "NOBODY_ELIGIBLE", "").subject()).contains("Kejadian,");
        assertThat(new PlaceNames().of("99.01")).isEqualTo("wilayah 99.01");
        assertThat(new PlaceNames().of(null)).isEqualTo("belum diketahui");
    }
}
