package id.sigap.incident.model;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Who says a number: an office, never a person. Two copies of one press release that differ are two sources.
 *
 * @param office its name, as it is printed
 * @param via where the copy was read, when not with the office itself
 */
public record Source(Kind kind, String office, @Nullable String via) {

    /** SUM is reckoned here from the parts of a region; nobody may state it. */
    public enum Kind {
        SAR, BPBD, BNPB, DINSOS, KEMENSOS, DINKES, PUPR, KEPALA_DAERAH, TNI_POLRI, CAMAT, NAGARI, TAGANA, TKSK, PKH, POSKO, MEDIA, OTHER, SUM
    }

    public static final Source SUM = new Source(Kind.SUM, "Jumlah bagian", null);

    /** The same source has the same key, however its name was typed. */
    public String key() {
        return kind.name() + "|" + plain(office) + "|" + (via == null ? "" : plain(via));
    }

    /** As it is printed. */
    public String text() {
        return via == null ? office : office + " (lewat " + via + ")";
    }

    static String plain(String name) {
        return name.strip().replaceAll("[\\s|]+", " ").toLowerCase(Locale.ROOT);
    }
}
