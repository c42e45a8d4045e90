package id.sigap.incident.sitrep.application;

import java.util.List;
import java.util.stream.Collectors;

import id.sigap.incident.sitrep.model.Sitrep;

/**
 * The numbers of a report as CSV (RFC 4180), every cell in quotation marks. A cell a spreadsheet would take for a formula begins with
 * an apostrophe. The byte order mark tells Excel that it is UTF-8.
 */
public final class AsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private AsCsv() {}

    public static String write(Sitrep sitrep) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        for (List<String> row : sitrep.table()) {
            csv.append(row.stream().map(AsCsv::cell).collect(Collectors.joining(","))).append("\r\n");
        }
        return csv.toString();
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
