package id.sigap.incident.sitrep;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.model.Quantity;
import id.sigap.incident.sitrep.application.AsCsv;
import id.sigap.incident.sitrep.application.AsHtml;
import id.sigap.incident.sitrep.application.AsPdf;
import id.sigap.incident.sitrep.application.AsText;
import id.sigap.incident.sitrep.model.Block;
import id.sigap.incident.sitrep.model.Sitrep;
import id.sigap.incident.sitrep.model.SmallCells;
import id.sigap.incident.sitrep.model.Zone;

import static org.assertj.core.api.Assertions.assertThat;

/** One report in four forms, whatever people wrote into it. */
class SitrepFormsTest {

    static final Sitrep PLAIN = sitrep("LAPORAN SITUASI PASAMAN", "Mengungsi", "±5.000 jiwa", "nihil");
    static final Sitrep HOSTILE = sitrep("<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "=HYPERLINK(\"http://jahat.example\")",
            "é± 🙂 \u4e16 kata" + "panjang".repeat(60));

    @Test
    void text_is_what_whatsapp_shows() {
        assertThat(AsText.write(PLAIN)).isEqualTo("""
                *LAPORAN SITUASI PASAMAN*

                *KEJADIAN BENCANA*
                Mengungsi: ±5.000 jiwa
                Sumber:
                - ±5.000 jiwa
                - nihil
                """);
    }

    @Test
    void html_is_a_page_in_indonesian_and_everything_in_it_is_escaped() {
        assertThat(AsHtml.write(PLAIN)).startsWith("<!DOCTYPE html>\n<html lang=\"id\">").contains("<h1>LAPORAN SITUASI PASAMAN</h1>",
                "<h3>Mengungsi</h3>\n<p>±5.000 jiwa</p>", "<li>nihil</li>");
        assertThat(AsHtml.write(HOSTILE)).doesNotContain("<script", "<img").contains("&lt;script&gt;", "&quot;&#39;&gt;&lt;img");
    }

    @Test
    void a_cell_is_never_a_formula_and_quotation_marks_are_doubled() {
        String csv = AsCsv.write(HOSTILE);
        assertThat(csv).startsWith("\uFEFF\"angka\",\"nilai\"\r\n");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://jahat.example\"\")\"", "\"'+628000000123\"", "\"'-1\"", "\"'@x\"", "\"±5\"");
        assertThat(csv).doesNotContain("\"=", "\"+", "\"-", "\"@");
    }

    @Test
    void a_pdf_can_be_searched_and_holds_any_words() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(AsPdf.write(PLAIN))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("LAPORAN SITUASI PASAMAN", "Mengungsi: ±5.000 jiwa", "- nihil");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id-ID");
        }
        try (PDDocument pdf = Loader.loadPDF(AsPdf.write(HOSTILE))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<script>alert(1)</script>", "é± ? ?");
        }
        assertThat(AsPdf.write(PLAIN)).as("the same report, the same file").isEqualTo(AsPdf.write(PLAIN));
    }

    @Test
    void a_long_report_has_several_sheets_and_loses_no_line() throws IOException {
        List<String> lines = java.util.stream.IntStream.range(0, 300).mapToObj(i -> "baris nomor " + i + ".").toList();
        Sitrep longOne = new Sitrep("PANJANG", List.of(new Block.Title("PANJANG"), new Block.Item("Upaya", lines)), List.of(), List.of());
        try (PDDocument pdf = Loader.loadPDF(AsPdf.write(longOne))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(lines).allMatch(text::contains);
        }
    }

    @ParameterizedTest
    @CsvSource({"13.08, WIB", "36.03, WIB", "62.01, WIB", "51.02, WITA", "63.71, WITA", "65.01, WITA", "73.71, WITA", "81.01, WIT", "96.01, WIT"})
    void a_region_has_its_own_clock(String region, Zone zone) {
        assertThat(Zone.of(region)).isEqualTo(zone);
    }

    @Test
    void a_daily_window_ends_at_seven_by_that_clock() {
        assertThat(Zone.WIB.lastDaily(Instant.parse("2022-02-25T00:00:00Z"))).isEqualTo("2022-02-25T00:00:00Z");
        assertThat(Zone.WIB.lastDaily(Instant.parse("2022-02-24T23:59:59Z"))).isEqualTo("2022-02-24T00:00:00Z");
        assertThat(Zone.WIT.dailyOn(LocalDate.of(2022, 2, 25))).isEqualTo("2022-02-24T22:00:00Z");
        assertThat(Zone.WITA.full(Instant.parse("2022-02-28T17:05:00Z"))).isEqualTo("Selasa, 1 Maret 2022 pukul 01.05 WITA");
    }

    @Test
    void small_numbers_of_small_places_are_hidden_and_cannot_be_reckoned() {
        assertThat(SmallCells.hide(Quantity.exact(4))).isEqualTo("<5");
        assertThat(SmallCells.hide(Quantity.exact(5))).isEqualTo("5");
        assertThat(SmallCells.hide(Quantity.NIL)).isEqualTo("nihil");
        assertThat(SmallCells.hide(Quantity.UNKNOWN)).isEqualTo("belum terdata");
        assertThat(SmallCells.hide(List.of(Quantity.exact(2), Quantity.exact(40), Quantity.exact(9), Quantity.NIL)))
                .as("9 goes as well, or 2 is the total less the others").containsExactly("<5", "40", "tidak dirinci", "nihil");
        assertThat(SmallCells.hide(List.of(Quantity.exact(2), Quantity.exact(3), Quantity.exact(9)))).containsExactly("<5", "<5", "9");
    }

    private static Sitrep sitrep(String title, String label, String first, String second) {
        List<Block> blocks = List.of(new Block.Title(title), new Block.Heading("KEJADIAN BENCANA"), Block.Item.of(label, first),
                new Block.Item("Sumber", List.of(first, second)));
        List<List<String>> table = List.of(List.of("angka", "nilai"), List.of(first, second), List.of("+628000000123", "-1"), List.of("@x", "±5"));
        return new Sitrep(title, blocks, table, List.of());
    }
}
