package id.sigap.dispatch.posko.model;

import org.jspecify.annotations.Nullable;

/**
 * One number of a count: <em>belum terdata</em>, <em>nihil</em>, counted, or about so many. None of the four is ever turned into another.
 *
 * @param n there for EXACT and APPROXIMATE only, at least 1
 */
public record Quantity(Is is, @Nullable Integer n) {

    public enum Is { UNKNOWN, NIL, EXACT, APPROXIMATE }

    /** No posko holds more people. */
    public static final int MOST = 1_000_000;

    public Quantity {
        boolean counted = is == Is.EXACT || is == Is.APPROXIMATE;
        if (counted ? n == null || n < 1 || n > MOST : n != null) {
            throw new IllegalArgumentException(is + " with " + n);
        }
    }
}
