package id.sigap.incident.sitrep.application;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.figures.application.FigureSheet;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.sitrep.model.Zone;

/** How numbers and people's words are written in a report. */
final class Phrases {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+");

    private Phrases() {}

    /** One line: no control characters, no turned writing direction, no runs of blanks. */
    static String line(String words) {
        return NO_TEXT.matcher(words).replaceAll(" ").strip();
    }

    /** What is in it, shortened to one line; null when there is nothing. */
    static @Nullable String lineOrNull(@Nullable String words, int longest) {
        if (words == null) {
            return null;
        }
        String line = line(words);
        if (line.length() > longest) {
            int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
            line = line.substring(0, end) + "…";
        }
        return line.isEmpty() ? null : line;
    }

    static String hazard(Hazard hazard) {
        String words = hazard.code().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String amount(Quantity q, String unit) {
        return q.known() && q.n() != null ? q.text() + " " + unit : q.text();
    }

    /** "Meninggal: 14 jiwa (Komandan Tanggap Darurat, per 7/3/2022 12.00)" */
    static String figure(FigureSheet.Row row, Zone zone, String amount) {
        FigureSheet.Cell chosen = row.chosen();
        if (chosen == null) {
            return row.figure().label() + ": belum terdata";
        }
        StringBuilder text = new StringBuilder(row.figure().label()).append(": ").append(amount).append(" (")
                .append(line(chosen.source().text())).append(", per ").append(zone.brief(chosen.asOf())).append(')');
        if (chosen.incomplete()) {
            text.append("; tidak lengkap");
            if (chosen.expected() > 1) {
                text.append(", ").append(chosen.known()).append(" dari ").append(chosen.expected()).append(" bagian");
            }
        }
        if (row.conflict()) {
            text.append("; sumber berbeda");
        }
        return text.toString();
    }

    /** Every source of a figure that is not agreed on. */
    static List<String> conflict(FigureSheet.Row row, Zone zone) {
        List<String> lines = new ArrayList<>();
        for (FigureSheet.Cell cell : row.cells()) {
            if (cell.current()) {
                lines.add(row.figure().label() + " (" + row.figure().unit() + "): " + cell.value().text() + " menurut "
                        + line(cell.source().text()) + ", per " + zone.brief(cell.asOf()) + (cell.chosen() ? "; dipakai: " + row.rule() : ""));
            }
        }
        return lines;
    }
}
