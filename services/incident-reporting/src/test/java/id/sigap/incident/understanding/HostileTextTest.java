package id.sigap.incident.understanding;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.sigap.incident.Samples;
import id.sigap.incident.report.application.Intake;
import id.sigap.incident.report.model.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent is kept as it came, and nothing throws. */
class HostileTextTest {

    static final Intake INTAKE = Samples.intake();
    static final long SEED = 20_220_225;
    static final List<String> PIECES = List.of("gempa", "banjir ", "3 orang", "1.150 jiwa", "20-30 KK", "\u00b1", "nihil", " di Malampah", "LAPOR#", "#",
            "rumah2", "RB/RS/RR = 6/9/14", "a/b/c/d 1/2", "bukan 3 tapi ", "dari 40 jadi ", "1\u20e3", "\n2. ", "&", "12rb jiwa", " masih ", "keluarga ", "atas nama ", "ka\u0300\u0301\u0302\u0303", "\u202e", "\u200f", "\ud83d\ude31", "\ud83d", "\u0000", "\n", ",", "--", "+62", "0800 0000 ", "12/3", "99999999999",
            "\ufdfa", "\u0661\u0662", "tidak ada ", "duo tigo ", "dua puluh ", "ribu ", "s/d ", "(", "=", ":", "kec ", "nagari ", "\u4e2d\u6587", "1,5 ribu", "'", "%");

    static Stream<String> large() {
        return Stream.of("", " ", "\u0000", "9".repeat(65_536), "gempa ".repeat(11_000), "a".repeat(65_536), "\u0301".repeat(65_536),
                "g\u0301\u0302\u0303\u0304".repeat(13_000), "\ud83d\ude31".repeat(32_000), "\u202e\u200f".repeat(32_000), "MD 1 ".repeat(13_000),
                "rumah 1 md ".repeat(6_000), "panti ".repeat(11_000), "1-2-".repeat(16_000), "1.".repeat(32_000), "#".repeat(65_536), "\ufdfa".repeat(8_000),
                "LAPOR#".repeat(10_000), "dua puluh ".repeat(6_500), "tidak ".repeat(11_000), "x ".repeat(32_000), "'".repeat(65_536), "\ud800".repeat(65_536));
    }

    @ParameterizedTest
    @MethodSource("large")
    void sixty_four_kilobytes_of_anything_are_kept(String text) {
        kept(text);
    }

    @Test
    void random_characters_are_kept() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            while (text.length() < length) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x10ffff) : 32 + random.nextInt(95));
            }
            kept(text.toString());
        }
    }

    @Test
    void pieces_of_reports_in_any_order_are_kept() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(25); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            kept(text.toString());
        }
    }

    private static void kept(String text) {
        Report report = INTAKE.receive(Samples.words(text), Samples.NOON, 1).report();
        assertThat(report.said().text()).isEqualTo(text);
        assertThat(report.state()).isIn(Report.State.RECEIVED, Report.State.QUEUED, Report.State.SOCIAL);
        assertThat(report.understood().counts().anyNegative()).isFalse();
    }
}
