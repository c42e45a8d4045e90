package id.sigap.incident.hazard.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.Reading;
import id.sigap.incident.hazard.model.Strength;
import id.sigap.incident.hazard.model.Words;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

/** USGS' GeoJSON summary: points are lon, lat, depth; times are milliseconds; nearly everything may be null. */
final class UsgsQuakes {

    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST = 200;
    private static final int MOST_NAMES = 12;
    private static final int LONGEST_NAME = 40;

    private UsgsQuakes() {}

    static Rows read(byte[] body) throws Unreadable {
        JsonNode features = Json.read(body).path("features");
        if (!features.isArray() || features.size() > MOST_ROWS) {
            throw new Unreadable("no features, or too many");
        }
        List<Reading> readings = new ArrayList<>();
        int bad = 0;
        for (JsonNode feature : features) {
            try {
                String type = Json.text(feature.path("properties"), "type");
                // quarry blasts and the like are in the list, too
                if (type.isEmpty() || type.equals("earthquake")) {
                    readings.add(reading(feature));
                }
            } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
                bad++;
            }
        }
        return new Rows(readings, bad);
    }

    private static Reading reading(JsonNode feature) {
        JsonNode p = feature.path("properties");
        JsonNode at = feature.path("geometry").path("coordinates");
        if (at.size() < 2 || !at.path(0).isNumber() || !at.path(1).isNumber() || !p.path("time").canConvertToLong()) {
            throw new IllegalArgumentException("no point or no time");
        }
        Point point = new Point(at.path(1).asDouble(), at.path(0).asDouble());
        Double mmi = number(p.path("mmi"));
        Strength strength = new Strength(number(p.path("mag")), number(at.path(2)),
                mmi == null || mmi < 1 || mmi > 12 ? null : Integer.valueOf((int) Math.floor(mmi)), null, null);
        String place = Json.text(p, "place");
        return new Reading(Feed.USGS, keys(Json.text(feature, "id"), Json.text(p, "ids")), Hazard.GEMPA_BUMI, Instant.ofEpochMilli(p.path("time").asLong()),
                point, strength, new Words(place.isEmpty() ? null : place.substring(0, Math.min(LONGEST, place.length())), null, null, null), List.of(),
                Json.text(p, "status").equals("deleted"));
    }

    /** {@code ids} is a list in commas with one more at each end; networks call one quake by several names. */
    private static List<String> keys(String id, String ids) {
        Set<String> names = new LinkedHashSet<>();
        if (!id.isEmpty()) {
            names.add(id);
        }
        Arrays.stream(ids.split(",")).map(String::strip).filter(n -> !n.isEmpty()).forEach(names::add);
        List<String> keys = names.stream().filter(n -> n.length() <= LONGEST_NAME).limit(MOST_NAMES).map(n -> "usgs:" + n).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no id");
        }
        return keys;
    }

    private static @Nullable Double number(JsonNode value) {
        return value.isNumber() && Double.isFinite(value.asDouble()) ? Double.valueOf(value.asDouble()) : null;
    }
}
