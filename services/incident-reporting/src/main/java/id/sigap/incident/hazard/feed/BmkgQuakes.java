package id.sigap.incident.hazard.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.Reading;
import id.sigap.incident.hazard.model.Strength;
import id.sigap.incident.hazard.model.Words;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

/**
 * BMKG's three lists of quakes. {@code autogempa} holds one object where the others hold an array, and none of them has an id: a row
 * is called by its origin time and epicentre, so a corrected row has another name and is matched by time and distance.
 */
final class BmkgQuakes {

    private static final Pattern SHAKEMAP = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}[.](jpg|jpeg|png|gif)");
    private static final int LONGEST = 300;
    private static final int MOST_ROWS = 200;

    private BmkgQuakes() {}

    static Rows read(Feed feed, byte[] body) throws Unreadable {
        JsonNode quakes = Json.read(body).path("Infogempa").path("gempa");
        if (!quakes.isObject() && !quakes.isArray()) {
            throw new Unreadable("no Infogempa.gempa");
        }
        List<Reading> readings = new ArrayList<>();
        int bad = 0;
        for (JsonNode row : quakes.isArray() ? quakes : List.of(quakes)) {
            try {
                if (readings.size() + bad >= MOST_ROWS) {
                    throw new Unreadable("too many rows");
                }
                readings.add(reading(feed, row));
            } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
                bad++;
            }
        }
        return new Rows(readings, bad);
    }

    private static Reading reading(Feed feed, JsonNode row) {
        Instant at = BmkgWords.time(Json.text(row, "DateTime"), Json.text(row, "Tanggal"), Json.text(row, "Jam"));
        String pair = row.has("Coordinates") ? Json.text(row, "Coordinates") : Json.text(row.path("point"), "coordinates");
        Point point = BmkgWords.point(pair, Json.text(row, "Lintang"), Json.text(row, "Bujur"));
        Double magnitude = BmkgWords.number(Json.text(row, "Magnitude"));
        if (magnitude == null || magnitude < 0 || magnitude > 10) {
            throw new IllegalArgumentException("no magnitude");
        }
        Double depth = BmkgWords.number(Json.text(row, "Kedalaman"));
        String potential = text(row, "Potensi");
        Strength strength = new Strength(magnitude, depth == null || depth < 0 || depth > 1_000 ? null : depth, null, tsunami(potential), null);
        String map = Json.text(row, "Shakemap");
        Words words = new Words(text(row, "Wilayah"), potential, SHAKEMAP.matcher(map).matches() ? map : null, null);
        String key = "bmkg:" + at + "@" + String.format(Locale.ROOT, "%.2f,%.2f", point.lat(), point.lng());
        return new Reading(feed, List.of(key), Hazard.GEMPA_BUMI, at, point, strength, words, BmkgWords.felt(Json.text(row, "Dirasakan")), false);
    }

    /** "Berpotensi TSUNAMI untuk diteruskan ..." and "Tidak berpotensi tsunami"; anything else says nothing about it. */
    private static @Nullable Boolean tsunami(@Nullable String potential) {
        if (potential == null || !potential.toLowerCase(Locale.ROOT).contains("tsunami")) {
            return null;
        }
        return !potential.toLowerCase(Locale.ROOT).contains("tidak");
    }

    private static @Nullable String text(JsonNode row, String name) {
        String text = Json.text(row, name);
        return text.isEmpty() || text.equals("-") ? null : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
