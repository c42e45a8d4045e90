package id.sigap.incident.sitrep.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Paragraphs on A4 sheets, one below the other: lines are broken between words, pages between lines. */
final class PdfSheets implements AutoCloseable {

    private static final float MARGIN = 48;
    private static final float LEADING = 1.3f;

    private final PDDocument pdf;
    private final PDType0Font font;
    private final Map<Integer, Boolean> glyphs = new HashMap<>();
    private @Nullable PDPageContentStream page;
    private float y;

    PdfSheets(PDDocument pdf, PDType0Font font) {
        this.pdf = pdf;
        this.font = font;
    }

    /** @param before space above it */
    void paragraph(String text, float size, float indent, float before) throws IOException {
        y -= before;
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
        for (String line : broken(drawable(text), size, width)) {
            PDPageContentStream sheet = room(size * LEADING);
            sheet.beginText();
            sheet.setFont(font, size);
            sheet.newLineAtOffset(MARGIN + indent, y);
            sheet.showText(line);
            sheet.endText();
        }
    }

    private PDPageContentStream room(float height) throws IOException {
        y -= height;
        if (page == null || y < MARGIN) {
            if (page != null) {
                page.close();
            }
            PDPage sheet = new PDPage(PDRectangle.A4);
            pdf.addPage(sheet);
            page = new PDPageContentStream(pdf, sheet);
            y = PDRectangle.A4.getHeight() - MARGIN - height;
        }
        return page;
    }

    private List<String> broken(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            for (String piece : pieces(word, size, width)) {
                if (!line.isEmpty() && width(line + " " + piece, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word longer than the line is cut. */
    private List<String> pieces(String word, float size, float width) throws IOException {
        if (width(word, size) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            String next = Character.toString(word.codePointAt(i));
            if (!piece.isEmpty() && width(piece + next, size) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** What the font has no sign for becomes a question mark instead of no report at all. */
    private String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints().forEach(c -> drawable.append(glyphs.computeIfAbsent(c, this::hasGlyph) ? Character.toString(c) : "?"));
        return drawable.toString();
    }

    private boolean hasGlyph(int codePoint) {
        try {
            return font.encode(Character.toString(codePoint)).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }
}
