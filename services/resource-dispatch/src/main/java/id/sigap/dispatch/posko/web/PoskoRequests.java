package id.sigap.dispatch.posko.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.place.Point;
import id.sigap.dispatch.posko.model.Headcount;
import id.sigap.dispatch.posko.model.Headcount.Counted;
import id.sigap.dispatch.posko.model.Posko;
import id.sigap.dispatch.posko.model.Quantity;
import id.sigap.kit.Ids;
import id.sigap.kit.web.Problem;

/** What can be sent; every refusal names the field. */
final class PoskoRequests {

    private static final Pattern KABUPATEN_OR_BELOW = Pattern.compile("[0-9]{2}[.][0-9]{2}([.][0-9]{2}([.][0-9]{4})?)?");
    private static final int LONGEST_NAME = 120;

    private PoskoRequests() {}

    /**
     * @param name as it is called there, at most 120 characters
     * @param region dotted Kemendagri code, kabupaten or below; the nagari if it is known
     * @param lat WGS 84 degrees, kept to 3 decimals; together with {@code lng} or not at all
     * @param eventId the kejadian it serves; headcounts of a posko without one count for none
     */
    record Opening(Posko.Kind kind, String name, String region, @Nullable Double lat, @Nullable Double lng, @Nullable String eventId) {

        Opening {
            if (name != null && (name.isBlank() || name.length() > LONGEST_NAME)) {
                throw Problem.invalid("name", "1 sampai " + LONGEST_NAME + " karakter");
            }
            requireRegion("region", region);
            if ((lat == null) != (lng == null)) {
                throw Problem.invalid(lat == null ? "lat" : "lng", "isi keduanya atau tidak sama sekali");
            }
            if (lat != null && !(Math.abs(lat) <= 90)) {
                throw Problem.invalid("lat", "derajat, -90 sampai 90");
            }
            if (lng != null && !(Math.abs(lng) <= 180)) {
                throw Problem.invalid("lng", "derajat, -180 sampai 180");
            }
            if (eventId != null && !Ids.isUuid(eventId)) {
                throw Problem.invalid("eventId", "id kejadian (UUID)");
            }
        }

        @Nullable Point point() {
            return lat == null || lng == null ? null : new Point(rounded(lat), rounded(lng));
        }
    }

    /** @param n there for EXACT and APPROXIMATE only; a counted zero is NIL */
    record Number(Quantity.Is is, @Nullable Integer n) {}

    /**
     * @param countedAt when they were counted, RFC 3339
     * @param home where these people are at home; the posko's own region when absent
     * @param figures displacedInSites, displacedHouseholds, infants, toddlers, pregnant, nursing, elderly, disabled, sick
     */
    record Count(Instant countedAt, @Nullable String home, Map<String, Number> figures) {

        Count {
            requireRegion("home", home);
            if (figures != null && figures.isEmpty()) {
                throw Problem.invalid("figures", "isi paling sedikit satu angka");
            }
        }

        Headcount headcount(Posko posko, String by) {
            return new Headcount(home == null ? posko.region() : home, countedAt.truncatedTo(java.time.temporal.ChronoUnit.MILLIS), quantities(), by);
        }

        private Map<Counted, Quantity> quantities() {
            Map<Counted, Quantity> all = new EnumMap<>(Counted.class);
            figures.forEach((code, number) -> all.put(counted(code), quantity(code, number)));
            return all;
        }

        private static Counted counted(String code) {
            for (Counted counted : Counted.values()) {
                if (counted.code().equals(code)) {
                    return counted;
                }
            }
            throw Problem.invalid("figures." + code, "angka ini tidak dihitung di posko");
        }

        private static Quantity quantity(String code, @Nullable Number number) {
            try {
                return new Quantity(java.util.Objects.requireNonNull(number).is(), number.n());
            } catch (IllegalArgumentException | NullPointerException e) {
                throw Problem.invalid("figures." + code, "is: UNKNOWN atau NIL tanpa n, EXACT atau APPROXIMATE dengan n 1 sampai " + Quantity.MOST);
            }
        }
    }

    private static void requireRegion(String field, @Nullable String region) {
        if (region != null && !KABUPATEN_OR_BELOW.matcher(region).matches()) {
            throw Problem.invalid(field, "kode Kemendagri kabupaten, kecamatan atau nagari, misalnya 13.08.13.2001");
        }
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }
}
