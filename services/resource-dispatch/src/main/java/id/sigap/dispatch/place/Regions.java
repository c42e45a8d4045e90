package id.sigap.dispatch.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What follows from a dotted Kemendagri code: its kabupaten, its centre, its calendar day. */
public final class Regions {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final Set<String> CENTRAL = Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");

    private final Map<String, Point> centres;

    public Regions(Map<String, Point> centres) {
        this.centres = Map.copyOf(centres);
    }

    /** The centres that come with the service. */
    public static Regions bundled() {
        try (InputStream in = Objects.requireNonNull(Regions.class.getResourceAsStream("/resource-dispatch/regions.csv"), "regions.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Point> centres = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(",", -1))
                    .forEach(f -> centres.put(f[0], new Point(Double.parseDouble(f[2]), Double.parseDouble(f[3]))));
            return new Regions(centres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The point if it is known, otherwise the centre of the smallest region around it that has one; null when not even that. */
    public @Nullable Point pointOf(@Nullable Point known, String region) {
        if (known != null) {
            return known;
        }
        // the centre of a province says nothing about a way to go
        for (String code = region; code.contains("."); code = code.substring(0, code.lastIndexOf('.'))) {
            Point centre = centres.get(code);
            if (centre != null) {
                return centre;
            }
        }
        return null;
    }

    /** The first two segments, or what there is of them. */
    public static String kabupaten(String region) {
        String[] segments = region.split("\\.", 3);
        return segments.length < 2 ? region : segments[0] + "." + segments[1];
    }

    /** Whether a region is, or lies in, another; {@code id} is the country. */
    public static boolean covers(String scope, String region) {
        return scope.equals("id") || region.equals(scope) || region.startsWith(scope + ".");
    }

    /** The calendar day there; certificates and offices run by days. */
    public static LocalDate dayIn(String region, Instant at) {
        String province = region.length() < 2 ? region : region.substring(0, 2);
        ZoneId zone = province.startsWith("8") || province.startsWith("9") ? WIT : CENTRAL.contains(province) ? WITA : WIB;
        return LocalDate.ofInstant(at, zone);
    }
}
