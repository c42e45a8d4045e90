package id.sigap.simulator.load;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Invented reports for load: placed somewhere in Kabupaten Pasaman, so that they do not all wait at the desk. */
public final class LoadReport {

    private record Place(String region, String name, double lat, double lng) {}

    private static final List<Place> PLACES = List.of(
            new Place("13.08.04", "bonjol", -0.01, 100.22),
            new Place("13.08.05", "lubuk sikaping", 0.13, 100.17),
            new Place("13.08.07", "panti", 0.35, 100.07),
            new Place("13.08.12", "duo koto", 0.36, 99.93),
            new Place("13.08.13", "tigo nagari", 0.02, 100.06),
            new Place("13.08.14", "rao", 0.55, 100.01));
    private static final List<String> HAPPENINGS = List.of(
            "gempa rumah roboh di %s, butuh tenda",
            "banjir di %s, air masuk rumah",
            "longsor menutup jalan di %s",
            "kebakaran rumah di %s");
    private static final List<String> HAZARDS = List.of("gempa_bumi", "banjir", "tanah_longsor", "kebakaran");

    private LoadReport() {}

    /** The fields of one, as the public API takes them. */
    public static Map<String, Object> random(SplittableRandom random) {
        var place = PLACES.get(random.nextInt(PLACES.size()));
        int kind = random.nextInt(HAPPENINGS.size());
        return Map.of(
                "channel", "APP",
                "text", HAPPENINGS.get(kind).formatted(place.name()) + " (uji beban)",
                "hazard", HAZARDS.get(kind),
                "region", place.region(),
                "lat", place.lat() + random.nextDouble(-0.03, 0.03),
                "lng", place.lng() + random.nextDouble(-0.03, 0.03),
                "accuracyM", 20);
    }
}
