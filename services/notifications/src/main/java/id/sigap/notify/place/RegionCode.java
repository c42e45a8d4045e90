package id.sigap.notify.place;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dotted Kemendagri codes: what lies in what, and which clock hangs there. */
public final class RegionCode {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final Set<String> CENTRAL = Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");

    private RegionCode() {}

    /** Whether a region is, or lies in, another, compared by whole segments; {@code id} is the country. */
    public static boolean covers(String scope, String region) {
        return scope.equals("id") || region.equals(scope) || region.startsWith(scope + ".");
    }

    /** The region and all above it, smallest first, the country last. */
    public static List<String> upwards(String region) {
        List<String> codes = new ArrayList<>();
        for (String code = region; ; code = code.substring(0, code.lastIndexOf('.'))) {
            codes.add(code);
            if (!code.contains(".")) {
                break;
            }
        }
        codes.add("id");
        return codes;
    }

    public static ZoneId zone(String region) {
        String province = region.length() < 2 ? region : region.substring(0, 2);
        return province.startsWith("8") || province.startsWith("9") ? WIT : CENTRAL.contains(province) ? WITA : WIB;
    }

    /** What people there call their zone. */
    public static String zoneName(String region) {
        ZoneId zone = zone(region);
        return zone.equals(WIT) ? "WIT" : zone.equals(WITA) ? "WITA" : "WIB";
    }

    /** The calendar day there; offices run by days. */
    public static LocalDate dayIn(String region, Instant at) {
        return LocalDate.ofInstant(at, zone(region));
    }
}
