package id.sigap.incident.model;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Dotted Kemendagri codes: 13 province, 13.08 kabupaten, 13.08.13 kecamatan, 13.08.13.2001 nagari. Never BPS codes. */
public final class RegionCode {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][0-9]{4})?)?)?");

    private RegionCode() {}

    public static boolean isValid(String code) {
        return SHAPE.matcher(code).matches();
    }

    /** 1 province, 2 kabupaten, 3 kecamatan, 4 nagari. */
    public static int level(String code) {
        return (int) code.chars().filter(c -> c == '.').count() + 1;
    }

    /** The code cut to a level, or itself when it is not that deep. */
    public static String upTo(String code, int level) {
        int end = -1;
        for (int dots = 0; dots < level; dots++) {
            end = code.indexOf('.', end + 1);
            if (end < 0) {
                return code;
            }
        }
        return code.substring(0, end);
    }

    public static String kabupaten(String code) {
        return upTo(code, 2);
    }

    public static String kecamatan(String code) {
        return upTo(code, 3);
    }

    /** The smallest area that holds all of these, or none when they have not even the province in common. */
    public static @Nullable String around(List<String> codes) {
        for (int level = 4; level >= 1; level--) {
            int depth = level;
            List<String> cut = codes.stream().map(code -> upTo(code, depth)).distinct().toList();
            if (cut.size() == 1) {
                return cut.getFirst();
            }
        }
        return null;
    }

    /** Whether {@code inner} is {@code outer} or lies below it, on whole segments. */
    public static boolean covers(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + ".");
    }
}
