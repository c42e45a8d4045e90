package id.sigap.incident.understanding;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.Samples;
import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.understanding.application.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/** What people write and what it means; the sentences are ours, not the scenario's. */
class UnderstandingTest {

    private final Reader reader = new Reader(Samples.lexicon());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Gempa kuat, rumah banyak yang retak | GEMPA_BUMI",
        "gampo gadang, dindiang rubuah | GEMPA_BUMI",
        "Habis gempa bukit di atas kampung longsor | TANAH_LONGSOR",
        "galodo datang dari hulu, tolong | BANJIR_BANDANG",
        "LAPOR#banjir#panti#2 rumah tatimbun tanah#sar | TANAH_LONGSOR",
        "air masuk rumah setinggi lutut, banjir | BANJIR",
        "Kebakaran di pasar, api gadang | KEBAKARAN",
        "angin kencang, pohon tumbang | CUACA_EKSTREM",
        "puting beliung barusan lewat | ANGIN_PUTING_BELIUNG",
        "truk tabrakan dengan angkot | KECELAKAAN",
        "harimau terlihat dekat kandang | KONFLIK_SATWA",
        "kakek hilang sejak pagi, terakhir terlihat di ladang | ORANG_HILANG",
        "kabel putus dan tiang listrik miring | LAINNYA",
        "hutan terbakar di bukit barisan | KEBAKARAN_HUTAN",
        "kami butuh air bersih | -",
    })
    void a_word_names_a_hazard_and_the_more_telling_one_wins(String text, String hazard) {
        assertThat(reader.read(text).hazard()).isEqualTo(hazard == null ? null : Hazard.valueOf(hazard));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ada yang merasakan goyang barusan? | true",
        "terima kasih banyak tim relawan | true",
        "terima kasih, tapi tenda masih kurang, mohon tambahan | false",
        "kapan posko dibuka? | true",
        "kapan bantuan datang? 3 orang masih terjebak | false",
        "promo kuota murah klik sekarang | true",
        "AWAS TSUNAMI sebarkan ke semua grup | true",
        "katanya bendungan jebol, apakah benar? | true",
        "gempa terasa kuat, rumah kami runtuh | false",
        "wkwkwk gempa lagi dong | true",
    })
    void what_reports_nothing_is_told_from_a_call_for_help(String text, boolean noReport) {
        assertThat(reader.read(text).noReport()).isEqualTo(noReport);
    }

    @Test
    void figures_belong_to_the_word_beside_them() {
        assertThat(counts("2 MD, luka minimal 11, sekitar 400 jiwa mengungsi"))
                .isEqualTo(with(2, null, null, null, 11, 400, null, null, null, null, null, null, null));
        assertThat(counts("RB 9, RS 17, RR 40. Luka ringan 4")).isEqualTo(with(null, null, null, 4, null, null, null, null, null, 9, 17, 40, null));
        assertThat(counts("9 RB, 14 RS, 31 RR")).isEqualTo(with(null, null, null, null, null, null, null, null, null, 9, 14, 31, null));
        assertThat(counts("hasil hitung 1.150 jiwa (274 KK)")).isEqualTo(with(null, null, null, null, null, 1150, 274, null, null, null, null, null, null));
        assertThat(counts("duo urang terjepit")).isEqualTo(with(null, null, null, null, null, null, null, 2, null, null, null, null, null));
        assertThat(counts("terisolasi 210 KK")).isEqualTo(with(null, null, null, null, null, null, null, null, 210, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // text | dead | missing | injured | displaced people | households | heavily damaged houses | houses
        "hilang bukan 3 tapi 2 orang | - | 2 | - | - | - | - | -",
        "pengungsi bertambah dari 40 jadi 75 orang | - | - | - | 75 | - | - | -",
        "meninggal bertambah satu orang menjadi 7 | 7 | - | - | - | - | - | -",
        "RB 23 seharusnya 33 | - | - | - | - | - | 33 | -",
        "satu tewas lagi, total tiga tewas | 3 | - | - | - | - | - | -",
        "4 orang hanyut, 1 ditemukan meninggal, 3 belum ditemukan | 1 | 3 | - | - | - | - | -",
        "korban jiwa, luka: nihil | 0 | - | 0 | - | - | - | -",
        "tidak ada yang meninggal, hilang maupun luka | 0 | 0 | 0 | - | - | - | -",
        "tidak ada yang meninggal cuma 2 orang luka | 0 | - | 2 | - | - | - | -",
        "5 keluarga sudah diungsikan | - | - | - | - | 5 | - | -",
        "pengungsi 7 kk (28 orang) | - | - | - | 28 | 7 | - | -",
        "60 org / 15 kk mengungsi | - | - | - | 60 | 15 | - | -",
        "1 orang a.n. Buyung hanyut | - | 1 | - | - | - | - | -",
        "KK : 18 Jiwa : 75 pengungsi | - | - | - | 75 | 18 | - | -",
        "18 rumah terendam, 18 KK mengungsi | - | - | - | - | 18 | - | 18",
        "12rb jiwa mengungsi | - | - | - | 12000 | - | - | -",
        "rumah roboh 4 rumah retak 10 | - | - | - | - | - | 4 | 10",
        "rumah rusak, 12 di antaranya roboh | - | - | - | - | - | 12 | -",
        "longsor mengancam 12 rumah | - | - | - | - | - | - | -",
        "7 siswa SMP 2 terluka | - | - | 7 | - | - | - | -",
        "4 ekor kambing mati, 1 orang mati | 1 | - | - | - | - | - | -",
        "listrik mati 34 orang di tenda | - | - | - | 34 | - | - | -",
        "butuh alat berat 2 unit, 4 orang luka | - | - | 4 | - | - | - | -",
        "ibu dan anak meninggal | 2 | - | - | - | - | - | -",
        "tewas atas nama Udin | 1 | - | - | - | - | - | -",
    })
    void what_is_corrected_denied_or_of_something_else_is_no_figure(String text, Integer dead, Integer missing, Integer injured, Integer people,
            Integer households, Integer heavy, Integer houses) {
        assertThat(counts(text)).isEqualTo(with(dead, missing, null, null, injured, people, households, null, null, heavy, null, null, houses));
    }

    @Test
    void lists_are_read_line_by_line_and_label_by_label() {
        assertThat(counts("RB/RS/RR = 6/9/14")).isEqualTo(with(null, null, null, null, null, null, null, null, null, 6, 9, 14, null));
        assertThat(counts("LAPORAN\n1. Meninggal: 4 orang\n2) Luka berat: 2 orang\n3\ufe0f\u20e3 Luka ringan 11"))
                .isEqualTo(with(4, null, 2, 11, null, null, null, null, null, null, null, null, null));
        assertThat(counts("Jiwa: 2 luka. Rumah: 3 RB, 5 RR")).isEqualTo(with(null, null, null, null, 2, null, null, null, null, 3, null, 5, null));
        assertThat(counts("tanggal 6/9/14, 3 luka").injured()).isEqualTo(3);
    }

    @Test
    void nihil_is_zero_and_not_said_is_nothing() {
        assertThat(counts("korban nihil").dead()).isZero();
        assertThat(counts("korban belum terdata").dead()).isNull();
        assertThat(counts("tidak ada korban").dead()).isZero();
    }

    @Test
    void times_dates_and_telephone_numbers_are_no_figures() {
        assertThat(counts("jam 12.30 tanggal 26/2 hubungi 0800 0000 415, MD belum terdata").statesNothing()).isTrue();
        assertThat(counts("10.06 ditemukan, MD 1").dead()).isEqualTo(1);
    }

    @Test
    void needs_are_only_what_is_asked_for() {
        assertThat(reader.read("butuh tenda, selimut dan air bersih").needs()).containsExactly("air", "selimut", "tenda");
        assertThat(reader.read("rumah roboh").needs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "puskesmas penuh, pasien di halaman | FASKES",
        "korban dibawa ke puskesmas | -",
        "longsor, jalan tertutup, mobil tidak bisa lewat | AKSES",
        "longsor menutup jalan, 2 orang tertimbun, MD 1 | -",
    })
    void a_blocked_road_and_a_full_health_post_are_situations_of_their_own(String text, String facet) {
        assertThat(reader.read(text).facet()).isEqualTo(facet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "3 orang terjepit reruntuhan | KRITIS",
        "tidak ada lagi yang terjebak | RENDAH",
        "7 siswa luka | TINGGI",
        "dinding retak | SEDANG",
        "listrik padam | RENDAH",
        "mengungsi 620 jiwa | KRITIS",
    })
    void severity_follows_words_and_figures(String text, String severity) {
        Reader.Reading read = reader.read(text);
        assertThat(reader.severity(read, null, read.counts()).name()).isEqualTo(severity);
    }

    @Test
    void the_structured_message_names_its_place_field() {
        assertThat(reader.read("LAPOR#gempa#ladang panjang#2 terjepit#alat berat").place()).isEqualTo("ladang panjang");
        assertThat(reader.read("lapor gempa di ladang panjang").place()).isNull();
        assertThat(reader.read("LAPOR#gempa").place()).isNull();
    }

    @Test
    void hostile_texts_are_read_without_harm() {
        for (String text : List.of("", "   ", "####", "LAPOR####", "\uD83D\uDE31".repeat(1000), "9".repeat(4000), "1 ".repeat(2000),
                "{\"$ne\":null}", "MD ".repeat(1300), "(".repeat(4000), "é́".repeat(1000))) {
            assertThat(reader.read(text)).isNotNull();
        }
    }

    private Counts counts(String text) {
        return reader.read(text).counts();
    }

    private static Counts with(Integer dead, Integer missing, Integer severe, Integer light, Integer injured, Integer people, Integer households,
            Integer trapped, Integer isolated, Integer heavy, Integer medium, Integer slight, Integer houses) {
        return new Counts(dead, missing, severe, light, injured, people, households, trapped, isolated, heavy, medium, slight, houses);
    }
}
