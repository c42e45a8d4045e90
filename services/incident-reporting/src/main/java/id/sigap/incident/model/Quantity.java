package id.sigap.incident.model;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One number of a form: <em>belum terdata</em>, <em>nihil</em>, a number, or about a number. Four different things, and none of them
 * is ever turned into another: what nobody counted is not zero, and what was estimated is never shown as counted.
 *
 * @param n there for EXACT and APPROXIMATE only, at least 1
 */
public record Quantity(Is is, @Nullable Integer n) {

    public enum Is { UNKNOWN, NIL, EXACT, APPROXIMATE }

    /** More people than live in the country: nothing is counted so high. */
    public static final int MOST = 300_000_000;

    public static final Quantity UNKNOWN = new Quantity(Is.UNKNOWN, null);
    public static final Quantity NIL = new Quantity(Is.NIL, null);

    public Quantity {
        boolean counted = is == Is.EXACT || is == Is.APPROXIMATE;
        if (counted ? n == null || n < 1 || n > MOST : n != null) {
            throw new IllegalArgumentException(is + " with " + n);
        }
    }

    /** A counted number; a counted zero is nihil. */
    public static Quantity exact(int n) {
        return n == 0 ? NIL : new Quantity(Is.EXACT, n);
    }

    public static Quantity approximate(int n) {
        return new Quantity(Is.APPROXIMATE, n);
    }

    public boolean known() {
        return is != Is.UNKNOWN;
    }

    /** The number to reckon with; 0 for nihil and for what is not known. */
    public int number() {
        return n == null ? 0 : n;
    }

    /**
     * Whether two sources may both be right. What is not known contradicts nothing; estimates may differ a little.
     *
     * @param tolerance how far an estimate may be off, as a part of the larger number
     */
    public boolean agreesWith(Quantity other, double tolerance) {
        if (!known() || !other.known()) {
            return true;
        }
        boolean estimated = is == Is.APPROXIMATE || other.is == Is.APPROXIMATE;
        int apart = Math.abs(number() - other.number());
        return apart == 0 || (estimated && apart <= tolerance * Math.max(number(), other.number()));
    }

    /** As it is written in Indonesian reports: "belum terdata", "nihil", "1.816", "±5.000". */
    public String text() {
        return switch (is) {
            case UNKNOWN -> "belum terdata";
            case NIL -> "nihil";
            case EXACT -> digits();
            case APPROXIMATE -> "±" + digits();
        };
    }

    private String digits() {
        return String.format(Locale.ROOT, "%,d", number()).replace(',', '.');
    }
}
