package id.sigap.incident.hazard.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.hazard.cap.Xml;
import id.sigap.incident.hazard.cap.Xml.Element;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.Reading;
import id.sigap.incident.hazard.model.Strength;
import id.sigap.incident.hazard.model.Strength.Level;
import id.sigap.incident.hazard.model.Words;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

/** GDACS' RSS: events with a colour. A long event has episodes; they are versions of the event, not events. */
final class GdacsRss {

    private static final Map<String, Hazard> TYPES = Map.of("EQ", Hazard.GEMPA_BUMI, "TS", Hazard.TSUNAMI, "TC", Hazard.CUACA_EKSTREM, "FL", Hazard.BANJIR,
            "VO", Hazard.ERUPSI, "DR", Hazard.KEKERINGAN, "WF", Hazard.KEBAKARAN_HUTAN);
    private static final Pattern DEPTH = Pattern.compile("Depth:\\s*([0-9]{1,3}(?:[.][0-9]{1,3})?)\\s*km", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("[0-9]{1,12}");
    private static final int MOST_ROWS = 2_000;
    private static final int LONGEST = 200;

    private GdacsRss() {}

    static Rows read(byte[] body) throws Unreadable {
        List<Reading> readings = new ArrayList<>();
        int bad = 0;
        for (Element item : items(body, MOST_ROWS)) {
            try {
                readings.add(reading(item));
            } catch (IllegalArgumentException | DateTimeException e) {
                bad++;
            }
        }
        return new Rows(readings, bad);
    }

    /** The items of an RSS channel. */
    static List<Element> items(byte[] body, int most) throws Unreadable {
        Element root;
        try {
            root = Xml.read(body);
        } catch (Xml.Unreadable e) {
            throw new Unreadable("not XML, or XML that is refused");
        }
        List<Element> items = root.child("channel").map(c -> c.children("item")).orElse(List.of());
        if (!root.name().equals("rss") || root.child("channel").isEmpty() || items.size() > most) {
            throw new Unreadable("no RSS channel, or too many items");
        }
        return items;
    }

    private static Reading reading(Element item) {
        String type = item.text("eventtype").orElse("");
        String id = item.text("eventid").orElse("");
        Hazard hazard = TYPES.get(type);
        if (hazard == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no event");
        }
        // iscurrent says that it is over, which is not that it never was
        Instant from = ZonedDateTime.parse(item.text("fromdate").orElse(""), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        Element severity = item.child("severity").orElse(null);
        Double value = severity == null ? null : severity.attribute("value").map(BmkgWords::number).orElse(null);
        Matcher depth = DEPTH.matcher(severity == null ? "" : severity.text());
        boolean quake = hazard == Hazard.GEMPA_BUMI;
        Strength strength = new Strength(quake ? magnitude(value) : null, quake && depth.find() ? Double.valueOf(depth.group(1)) : null, null, null,
                level(item.text("alertlevel").orElse("")));
        String country = item.text("country").orElse(null);
        Words words = new Words(country == null ? null : country.substring(0, Math.min(LONGEST, country.length())), null, null,
                item.text("episodeid").filter(e -> ID.matcher(e).matches()).orElse(null));
        return new Reading(Feed.GDACS, List.of("gdacs:" + type + id), hazard, from, point(item), strength, words, List.of(), false);
    }

    private static @Nullable Double magnitude(@Nullable Double value) {
        return value == null || value <= 0 || value > 10 ? null : value;
    }

    private static @Nullable Level level(String word) {
        try {
            return Level.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Point point(Element item) {
        String[] parts = item.text("point").or(() -> item.child("Point").map(p -> p.text("lat").orElse("") + " " + p.text("long").orElse("")))
                .orElse("").strip().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("no point");
        }
        return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }
}
