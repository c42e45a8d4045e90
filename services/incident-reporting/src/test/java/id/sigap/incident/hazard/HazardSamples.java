package id.sigap.incident.hazard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.sigap.incident.Samples;
import id.sigap.incident.hazard.application.HazardPolicy;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.Felt;
import id.sigap.incident.hazard.model.Reading;
import id.sigap.incident.hazard.model.Strength;
import id.sigap.incident.hazard.model.Words;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.place.application.Areas;

/** Invented rows in the shapes of the feeds, and the shipped policy. */
public final class HazardSamples {

    /** The main shock of 25 February 2022. */
    public static final Instant MAIN = Instant.parse("2022-02-25T01:39:29Z");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.of("id", "ID"));
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private HazardSamples() {}

    public static HazardPolicy policy() {
        try {
            return HazardPolicy.read(HazardSamples.class.getResourceAsStream("/incident-reporting/hazards.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Areas areas() {
        return new Areas(Samples.gazetteer());
    }

    public static Reading quake(Feed feed, String key, Instant at, double lat, double lng, Double magnitude, Felt... felt) {
        return new Reading(feed, List.of(key), Hazard.GEMPA_BUMI, at, new Point(lat, lng), new Strength(magnitude, 10.0, null, null, null), Words.NONE,
                List.of(felt), false);
    }

    /** A row as BMKG writes it. */
    public static String bmkgRow(Instant at, double lat, double lng, String magnitude, String more) {
        var wib = at.atZone(ZoneId.of("Asia/Jakarta"));
        return ("{\"Tanggal\":\"%s\",\"Jam\":\"%s WIB\",\"DateTime\":\"%s\",\"Coordinates\":\"%s,%s\",\"Lintang\":\"%s\",\"Bujur\":\"%s BT\","
                + "\"Magnitude\":\"%s\",\"Kedalaman\":\"10 km\",\"Wilayah\":\"Pusat gempa berada di darat\"%s}").formatted(DAY.format(wib), CLOCK.format(wib),
                        at.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")), lat, lng,
                        Math.abs(lat) + (lat < 0 ? " LS" : " LU"), lng, magnitude, more);
    }

    public static String autogempa(String row) {
        return "{\"Infogempa\":{\"gempa\":" + row + "}}";
    }

    public static String bmkgList(String... rows) {
        return "{\"Infogempa\":{\"gempa\":[" + String.join(",", rows) + "]}}";
    }

    /** A feature as USGS writes it. */
    public static String usgs(String id, Instant at, double lat, double lng, String magnitude, String status) {
        return ("{\"type\":\"Feature\",\"properties\":{\"mag\":%s,\"place\":\"20 km N of Nowhere\",\"time\":%d,\"updated\":%d,\"mmi\":null,\"status\":\"%s\","
                + "\"ids\":\",%s,at%s,\",\"sources\":\",us,at,\",\"type\":\"earthquake\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[%s,%s,10.2]},\"id\":\"%s\"}")
                .formatted(magnitude, at.toEpochMilli(), at.toEpochMilli(), status, id, id, lng, lat, id);
    }

    public static String usgsList(String... features) {
        return "{\"type\":\"FeatureCollection\",\"metadata\":{\"count\":1},\"features\":[" + String.join(",", features) + "]}";
    }

    public static String gdacs(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:gdacs=\"http://www.gdacs.org\" xmlns:georss=\"http://www.georss.org/georss\">"
                + "<channel><title>t</title>" + String.join("", items) + "</channel></rss>";
    }

    public static String gdacsItem(String type, String id, String episode, String level, String point, Instant from, String severity) {
        return ("<item><title>t</title><gdacs:fromdate>%s</gdacs:fromdate><georss:point>%s</georss:point><gdacs:eventtype>%s</gdacs:eventtype>"
                + "<gdacs:alertlevel>%s</gdacs:alertlevel><gdacs:eventid>%s</gdacs:eventid><gdacs:episodeid>%s</gdacs:episodeid>%s"
                + "<gdacs:country>Indonesia</gdacs:country></item>").formatted(
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(from.atZone(ZoneOffset.UTC)), point, type, level, id, episode, severity);
    }

    public static String nowcast(String base, String... files) {
        StringBuilder items = new StringBuilder();
        for (String file : files) {
            items.append("<item><title>Hujan Lebat</title><link>").append(base).append('/').append(file).append("</link><guid isPermaLink=\"false\">")
                    .append(file).append("</guid><pubDate>Sat, 12 Sep 2026 01:55:00 +0700</pubDate></item>");
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Peringatan</title>" + items + "</channel></rss>";
    }

    /** A warning as BMKG sends them, with one ring around Tigo Nagari. */
    public static String cap(String identifier, String status, String type, String references, Instant sent, Instant expires) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"><identifier>%s</identifier>"
                + "<sender>cuaca.uji@contoh.example</sender><sent>%s</sent><status>%s</status><msgType>%s</msgType><scope>Public</scope>%s"
                + "<info><language>id</language><category>Met</category><event>Hujan Lebat dan Petir</event><urgency>Immediate</urgency>"
                + "<severity>Moderate</severity><certainty>Observed</certainty><effective>%s</effective><expires>%s</expires>"
                + "<senderName>Uji Coba</senderName><headline>Hujan lebat di Tigo Nagari</headline>"
                + "<area><areaDesc>Tigo Nagari</areaDesc><polygon>-0.05,100.00 0.05,100.00 0.05,100.12 -0.05,100.12 -0.05,100.00</polygon></area></info></alert>")
                .formatted(identifier, capTime(sent), status, type, references.isEmpty() ? "" : "<references>" + references + "</references>",
                        capTime(sent), capTime(expires));
    }

    public static String reference(String identifier, Instant sent) {
        return "cuaca.uji@contoh.example," + identifier + "," + capTime(sent);
    }

    public static String capTime(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").format(at.atOffset(ZoneOffset.ofHours(7)));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A capture of a public feed, where the machine has them. */
    public static Optional<byte[]> capture(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.isRegularFile(file)) {
                try {
                    return Optional.of(Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return Optional.empty();
    }
}
