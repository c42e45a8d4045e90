package id.sigap.incident.place.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.model.Gazetteer;
import id.sigap.incident.place.model.Place;
import id.sigap.incident.text.model.PlainText;

/** The areas of this installation by the names agencies use, and by where their offices stand. */
public final class Areas {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Set<String> REGENCY = Set.of("kab", "kabupaten");
    private static final Set<String> CITY = Set.of("kota");
    private static final Set<String> DISTRICT = Set.of("kec", "kecamatan");

    /** Kota have numbers from 71 within their province. */
    private static final int FIRST_CITY = 71;

    private final Map<String, Place> byRegion = new TreeMap<>();
    private final Map<List<String>, List<Place>> byName = new HashMap<>();

    public Areas(Gazetteer gazetteer) {
        for (Place place : gazetteer.areas()) {
            byRegion.put(place.region(), place);
            place.names().stream().map(Areas::words).distinct().forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(place));
        }
    }

    /**
     * The area of this name: "Pasaman" is the kabupaten rather than the kecamatan of that name in Pasaman Barat. Nothing when the name
     * is unknown, or stands for several areas of one level.
     */
    public Optional<String> named(String text) {
        List<String> words = words(text);
        if (words.size() > 1 && REGENCY.contains(words.getFirst())) {
            return widest(words.subList(1, words.size()), region -> RegionCode.level(region) == 2 && !isCity(region));
        }
        if (words.size() > 1 && CITY.contains(words.getFirst())) {
            return widest(words.subList(1, words.size()), region -> RegionCode.level(region) == 2 && isCity(region));
        }
        if (words.size() > 1 && DISTRICT.contains(words.getFirst())) {
            return widest(words.subList(1, words.size()), region -> RegionCode.level(region) == 3);
        }
        return widest(words, region -> true);
    }

    private static List<String> words(String name) {
        return NO_WORD.splitAsStream(PlainText.of(name)).filter(word -> !word.isEmpty()).toList();
    }

    private Optional<String> widest(List<String> name, Predicate<String> fits) {
        List<String> found = byName.getOrDefault(name, List.of()).stream().filter(p -> !p.weak()).map(Place::region).filter(fits)
                .sorted(Comparator.comparing(RegionCode::level)).toList();
        boolean clear = found.size() == 1 || found.size() > 1 && RegionCode.level(found.get(0)) < RegionCode.level(found.get(1));
        return clear ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isCity(String kabupaten) {
        return Integer.parseInt(kabupaten.substring(kabupaten.indexOf('.') + 1)) >= FIRST_CITY;
    }

    /** The official name, or the code where there is none. */
    public String name(String region) {
        Place place = byRegion.get(region);
        return place == null ? region : place.names().getFirst();
    }

    public boolean knows(String region) {
        return byRegion.containsKey(region);
    }

    /** Kecamatan whose office is within so many metres. */
    public List<String> kecamatanWithin(Point centre, double metres) {
        return kecamatan(point -> centre.metresTo(point) <= metres);
    }

    /** Kecamatan whose office lies in the ring. */
    public List<String> kecamatanInside(List<Point> ring) {
        return kecamatan(point -> isInside(point, ring));
    }

    private List<String> kecamatan(Predicate<Point> where) {
        return byRegion.values().stream().filter(p -> RegionCode.level(p.region()) == 3 && p.point() != null)
                .filter(p -> where.test(Objects.requireNonNull(p.point()))).map(Place::region).toList();
    }

    /** Counts how often a line to the east leaves the ring. */
    static boolean isInside(Point p, List<Point> ring) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            Point a = ring.get(i);
            Point b = ring.get(j);
            boolean crosses = a.lat() > p.lat() != b.lat() > p.lat();
            if (crosses && p.lng() < (b.lng() - a.lng()) * (p.lat() - a.lat()) / (b.lat() - a.lat()) + a.lng()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
