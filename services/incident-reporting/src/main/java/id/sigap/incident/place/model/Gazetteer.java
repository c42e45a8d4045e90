package id.sigap.incident.place.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;

/**
 * The places of the area this installation serves. It finds them in what people write: the longest name wins ("Ladang Panjang
 * Barat" is not "Ladang Panjang"), spelling follows Minang and Indonesian alike where an alias says so.
 */
public final class Gazetteer {

    /** Further than this from every known kecamatan point, a position says nothing. */
    private static final double FARTHEST_M = 20_000;

    private static final int LONGEST_NAME = 5;
    private static final Set<String> THERE = Set.of("di", "nagari", "nag", "kenagarian", "jorong", "kampuang", "kampung", "kec", "kecamatan", "lokasi");
    private static final Set<String> ORIGIN = Set.of("dari", "dr", "asal", "dri");
    private static final Set<String> ON_THE_WAY = Set.of("arah", "ke", "ka", "menuju", "lewat", "via", "jurusan", "rs");
    private static final Set<String> ANNOUNCES_AREA = Set.of("nagari", "nag", "kenagarian", "jorong", "kec", "kecamatan");

    private final Map<List<String>, Place> byName = new HashMap<>();
    private final Map<String, Place> byRegion = new HashMap<>();

    /** @param areas administrative areas and spots; a spot never replaces an area of the same code */
    public Gazetteer(Collection<Place> areas) {
        for (Place place : areas) {
            byRegion.putIfAbsent(place.region(), place);
            for (String name : place.names()) {
                List<String> words = Words.of(name);
                Place other = byName.get(words);
                // Panti is a kecamatan and a nagari in it: the name alone means the wider one
                if (other == null || RegionCode.level(place.region()) < RegionCode.level(other.region())) {
                    byName.put(words, place);
                }
            }
        }
    }

    /** Whether the code is a known area, or lies where this gazetteer knows nothing and so cannot object. */
    public boolean accepts(String region) {
        return RegionCode.isValid(region) && (byRegion.containsKey(region)
                || byRegion.keySet().stream().noneMatch(known -> RegionCode.kabupaten(known).equals(RegionCode.kabupaten(region))));
    }

    public Optional<Point> pointOf(String region) {
        return Optional.ofNullable(byRegion.get(region)).map(Place::point);
    }

    /** The kecamatan whose point is nearest, unless all are too far to tell. */
    public Optional<String> nearestKecamatan(Point position) {
        record Near(String region, double metres) {}
        return byRegion.values().stream().filter(p -> p.point() != null && RegionCode.level(p.region()) == 3)
                .map(p -> new Near(p.region(), position.metresTo(java.util.Objects.requireNonNull(p.point()))))
                .min(Comparator.comparingDouble(Near::metres)).filter(n -> n.metres() <= FARTHEST_M).map(Near::region);
    }

    /** Every place named in the text, in order. */
    public List<Mention> find(String text) {
        List<String> words = Words.of(text);
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Mention mention = longestAt(words, i);
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.until();
            }
        }
        return found.stream().filter(m -> !m.place().weak() || vouchedFor(m, words, found)).toList();
    }

    private @org.jspecify.annotations.Nullable Mention longestAt(List<String> words, int at) {
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            Place place = byName.get(words.subList(at, at + length));
            if (place != null) {
                return new Mention(place, at, at + length, role(words, at));
            }
        }
        return null;
    }

    private static Mention.Role role(List<String> words, int at) {
        String before = at == 0 ? "" : words.get(at - 1);
        String beforeThat = at < 2 ? "" : words.get(at - 2);
        if (ON_THE_WAY.contains(before)) {
            return Mention.Role.ON_THE_WAY;
        }
        if (ORIGIN.contains(before) || (before.equals("arah") && ORIGIN.contains(beforeThat))) {
            return Mention.Role.ORIGIN;
        }
        return THERE.contains(before) ? Mention.Role.THERE : Mention.Role.NAMED;
    }

    private static boolean vouchedFor(Mention m, List<String> words, List<Mention> all) {
        String own = RegionCode.kecamatan(m.place().region());
        return (m.at() > 0 && ANNOUNCES_AREA.contains(words.get(m.at() - 1)))
                || all.stream().anyMatch(o -> o != m && !o.place().weak() && RegionCode.covers(own, o.place().region()));
    }
}
