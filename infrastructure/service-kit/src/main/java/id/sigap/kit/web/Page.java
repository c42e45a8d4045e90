package id.sigap.kit.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the next page, absent at the end
 */
public record Page<V>(List<V> items, @Nullable String next) {

    public static final int LARGEST = 200;

    /** The page size to use for what was asked. */
    public static int size(@Nullable Integer limit) {
        if (limit == null) {
            return 50;
        }
        if (limit < 1 || limit > LARGEST) {
            throw Problem.invalid("limit", "1 sampai " + LARGEST);
        }
        return limit;
    }
}
