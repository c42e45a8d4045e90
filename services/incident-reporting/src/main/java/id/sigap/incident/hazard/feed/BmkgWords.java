package id.sigap.incident.hazard.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.hazard.model.Felt;
import id.sigap.incident.model.Point;

/** How BMKG writes times, places and intensities. Everything is text, and the hand that wrote it varies. */
final class BmkgWords {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4),
            Map.entry("mei", 5), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("agu", 8), Map.entry("aug", 8), Map.entry("ags", 8),
            Map.entry("sep", 9), Map.entry("okt", 10), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("nop", 11), Map.entry("des", 12), Map.entry("dec", 12));
    private static final Map<String, Integer> ZONES = Map.of("WIB", 7, "WITA", 8, "WIT", 9, "UTC", 0, "GMT", 0);

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[- ]+([A-Za-z]{3,9})[- ]+([0-9]{4})");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})[:.]([0-9]{2})\\s*([A-Za-z]{3,4})");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,4}([.,][0-9]{1,6})?");
    private static final Pattern HALF = Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,6})?)\\s*(LU|LS|BT|BB)", Pattern.CASE_INSENSITIVE);

    private static final String ROMAN = "(XII|XI|X|IX|VIII|VII|VI|V|IV|III|II|I)";
    private static final Pattern FELT = Pattern.compile(ROMAN + "(?:\\s*(?:-|–|s/d)\\s*" + ROMAN + ")?(?:\\s*MMI)?(?:\\s+(?:di\\s+)?(.*))?");
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final int MOST_PLACES = 60;
    private static final int LONGEST_PLACE = 60;

    private BmkgWords() {}

    /** The ISO time counts; where it is missing or broken, day and clock with WIB, WITA or WIT. */
    static Instant time(String iso, String day, String clock) {
        try {
            return OffsetDateTime.parse(iso).toInstant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            return time(day, clock);
        }
    }

    private static Instant time(String day, String clock) {
        Matcher d = DAY.matcher(day);
        Matcher c = CLOCK.matcher(clock);
        if (!d.matches() || !c.matches()) {
            throw new IllegalArgumentException("no time");
        }
        Integer month = MONTHS.get(d.group(2).toLowerCase(Locale.ROOT).substring(0, 3));
        Integer hours = ZONES.get(c.group(4).toUpperCase(Locale.ROOT));
        if (month == null || hours == null) {
            throw new IllegalArgumentException("no time");
        }
        return LocalDate.of(Integer.parseInt(d.group(3)), month, Integer.parseInt(d.group(1)))
                .atTime(LocalTime.of(Integer.parseInt(c.group(1)), Integer.parseInt(c.group(2)), Integer.parseInt(c.group(3))))
                .toInstant(ZoneOffset.ofHours(hours));
    }

    /** "lat,lon", with decimal commas "lat,dec,lon,dec"; where that cannot be read, Lintang (LU north, LS south) and Bujur (BT, BB). */
    static Point point(String coordinates, String latitude, String longitude) {
        String[] parts = coordinates.split("\\s*[,;]\\s*");
        try {
            if (parts.length == 2) {
                return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            }
            if (parts.length == 4) {
                return new Point(Double.parseDouble(parts[0] + "." + parts[1]), Double.parseDouble(parts[2] + "." + parts[3]));
            }
        } catch (IllegalArgumentException e) {
            // the other two say it, too
        }
        return new Point(half(latitude, "LU", "LS"), half(longitude, "BT", "BB"));
    }

    private static double half(String text, String positive, String negative) {
        Matcher m = HALF.matcher(text);
        if (m.matches()) {
            double degrees = Double.parseDouble(m.group(1).replace(',', '.'));
            String side = m.group(2).toUpperCase(Locale.ROOT);
            if (side.equals(positive)) {
                return degrees;
            }
            if (side.equals(negative)) {
                return 0.0 - degrees;
            }
        }
        throw new IllegalArgumentException("no coordinate");
    }

    /** "6,2", "10km", "30 Km": the number in front; null when there is none. */
    static @Nullable Double number(String text) {
        Matcher m = NUMBER.matcher(text);
        return m.lookingAt() ? Double.valueOf(m.group().replace(',', '.')) : null;
    }

    /** "IV Manna, III-IV Kepahiang, II - III Padang dan Solok": a place without a numeral has the one before it. */
    static List<Felt> felt(String text) {
        List<Felt> felt = new ArrayList<>();
        int mmi = 0;
        for (String part : text.split("[,;\\n]|\\bdan\\b", MOST_PLACES)) {
            String place = part.strip();
            Matcher m = FELT.matcher(place);
            if (m.matches()) {
                int from = NUMERALS.indexOf(m.group(1)) + 1;
                int to = m.group(2) == null ? from : NUMERALS.indexOf(m.group(2)) + 1;
                mmi = Math.max(from, to);
                place = m.group(3) == null ? "" : m.group(3).strip();
            }
            if (mmi > 0 && !place.isEmpty() && !place.equals("-") && place.length() <= LONGEST_PLACE) {
                felt.add(new Felt(mmi, place, null));
            }
        }
        return felt;
    }
}
