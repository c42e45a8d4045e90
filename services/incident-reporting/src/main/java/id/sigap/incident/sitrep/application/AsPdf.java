package id.sigap.incident.sitrep.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import id.sigap.incident.sitrep.model.Block;
import id.sigap.incident.sitrep.model.Sitrep;

/** A report as PDF for printing: real text, so that it can be searched, in a font that is in the file. */
public final class AsPdf {

    /** Comes with PDFBox, SIL Open Font License. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private AsPdf() {}

    public static byte[] write(Sitrep sitrep) {
        try (PDDocument pdf = new PDDocument(); InputStream ttf = PDDocument.class.getResourceAsStream(FONT)) {
            // the same report gives the same file: no time of making, no random id
            pdf.setDocumentId(0L);
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(sitrep.title());
            pdf.setDocumentInformation(about);
            pdf.getDocumentCatalog().setLanguage("id-ID");
            PDType0Font font = PDType0Font.load(pdf, Objects.requireNonNull(ttf, FONT));
            try (PdfSheets sheets = new PdfSheets(pdf, font)) {
                for (Block block : sitrep.blocks()) {
                    write(sheets, block);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PdfSheets sheets, Block block) throws IOException {
        switch (block) {
            case Block.Title t -> sheets.paragraph(t.text(), 15, 0, 6);
            case Block.Heading h -> sheets.paragraph(h.text(), 12, 0, 8);
            case Block.Item i when i.lines().size() == 1 -> sheets.paragraph(i.label() + ": " + i.lines().getFirst(), 9.5f, 0, 2);
            case Block.Item i -> {
                sheets.paragraph(i.label() + ":", 9.5f, 0, 2);
                for (String line : i.lines()) {
                    sheets.paragraph("- " + line, 9.5f, 10, 0);
                }
            }
        }
    }
}
