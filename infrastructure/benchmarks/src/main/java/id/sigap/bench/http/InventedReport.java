package id.sigap.bench.http;

import java.util.List;
import java.util.SplittableRandom;

/** Invented reports of four kinds from all over Kabupaten Pasaman, about 250 bytes each. */
public final class InventedReport {

    private record Place(String region, String name, double lat, double lng) {}

    private static final List<Place> PLACES = List.of(
            new Place("13.08.04", "bonjol", -0.01, 100.22), new Place("13.08.05", "lubuk sikaping", 0.13, 100.17),
            new Place("13.08.07", "panti", 0.35, 100.07), new Place("13.08.12", "duo koto", 0.36, 99.93),
            new Place("13.08.13", "tigo nagari", 0.02, 100.06), new Place("13.08.14", "rao", 0.55, 100.01));
    private static final List<String> HAZARDS = List.of("gempa_bumi", "banjir", "tanah_longsor", "kebakaran");
    private static final List<String> WORDS = List.of("gempa kuat, rumah roboh di %s", "banjir di %s, air masuk rumah",
            "longsor menutup jalan di %s", "kebakaran rumah di %s");

    private InventedReport() {}

    public static String random(SplittableRandom random) {
        Place place = PLACES.get(random.nextInt(PLACES.size()));
        int kind = random.nextInt(HAZARDS.size());
        return "{\"channel\":\"APP\",\"text\":\"" + WORDS.get(kind).formatted(place.name()) + ", laporan uji " + random.nextInt(1_000_000)
                + "\",\"hazard\":\"" + HAZARDS.get(kind) + "\",\"region\":\"" + place.region()
                + "\",\"lat\":" + round(place.lat() + random.nextDouble(-0.03, 0.03))
                + ",\"lng\":" + round(place.lng() + random.nextDouble(-0.03, 0.03)) + ",\"accuracyM\":20}";
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
