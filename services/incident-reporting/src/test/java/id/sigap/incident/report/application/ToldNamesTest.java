package id.sigap.incident.report.application;

import org.junit.jupiter.api.Test;

import id.sigap.incident.Samples;
import id.sigap.incident.place.application.Locator;
import id.sigap.incident.understanding.application.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/** Landmarks that no list has. */
class ToldNamesTest {

    private final Locator locator = new Locator(Samples.gazetteer());
    private final ToldNames names = new ToldNames(new Reader(Samples.lexicon(), locator.words()), locator);

    @Test
    void what_is_neither_a_known_word_nor_an_area_is_a_name_when_it_is_said_to_be_a_place() {
        assertThat(names.of("longsor di dusun Kambayau, jalan ke Malampah putus")).containsExactlyInAnyOrder("dusun kambayau", "kambayau");
        assertThat(names.of("bukik di ateh kampuang hulu malampah tarban")).containsExactly("kampung hulu");
        assertThat(names.of("jln putus di pandakian tinggi")).containsExactly("pandakian");
    }

    @Test
    void ordinary_words_are_no_names() {
        assertThat(names.of("warga mengungsi ke masjid dan tidur di lapangan, 3 orang luka dibawa ke puskesmas")).isEmpty();
        assertThat(names.of("")).isEmpty();
        assertThat(names.of("di di di 123 ke #")).isEmpty();
    }

    @Test
    void a_later_text_need_not_say_that_it_is_a_place() {
        assertThat(names.of("pandakian alah bisa lewat motor")).isEmpty();
        assertThat(names.perhaps("pandakian alah bisa lewat motor")).contains("pandakian");
    }
}
