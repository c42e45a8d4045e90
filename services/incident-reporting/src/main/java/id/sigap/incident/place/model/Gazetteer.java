package id.sigap.incident.place.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;

/**
 * The places of the area this installation serves. It finds them in what people write: the longest name wins ("Ladang Panjang
 * Barat" is not "Ladang Panjang"), and of places with one name the one that fits the rest of the text, then the one at home.
 */
public final class Gazetteer {

    /** Further than this from every known kecamatan point, a position says nothing. */
    private static final double FARTHEST_M = 20_000;

    private static final int LONGEST_NAME = 5;

    private final String home;
    private final Map<List<String>, List<Place>> byName = new HashMap<>();
    private final Map<String, Place> byRegion = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    /**
     * @param home kabupaten whose places are meant when a name says no more
     * @param areas administrative areas, then spots
     */
    public Gazetteer(String home, Collection<Place> areas) {
        this.home = home;
        for (Place place : areas) {
            byRegion.putIfAbsent(place.region(), place);
            if (RegionCode.level(place.region()) == 1) {
                // nobody is helped by a report that is somewhere in the province
                continue;
            }
            place.names().forEach(name -> firstWords.add(Words.of(name).getFirst()));
            place.names().forEach(name -> byName.computeIfAbsent(Words.of(name), n -> new ArrayList<>()).add(place));
        }
    }

    /** Whether the code is a known area, or lies where this gazetteer knows nothing and so cannot object. */
    public boolean accepts(String region) {
        return RegionCode.isValid(region) && (byRegion.containsKey(region)
                || byRegion.keySet().stream().noneMatch(known -> RegionCode.kabupaten(known).equals(RegionCode.kabupaten(region))));
    }

    /** The official name of an area. */
    public Optional<String> name(String region) {
        Place place = byRegion.get(region);
        return place == null ? Optional.empty() : Optional.of(place.names().getFirst());
    }

    /** The codes of the known areas directly in each area, sorted. */
    public Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new HashMap<>();
        byRegion.keySet().stream().sorted().forEach(region -> {
            int level = RegionCode.level(region);
            if (level > 1) {
                parts.computeIfAbsent(RegionCode.upTo(region, level - 1), r -> new ArrayList<>()).add(region);
            }
        });
        return parts;
    }

    /** Every area known, without the spots in them. */
    public Collection<Place> areas() {
        return List.copyOf(byRegion.values());
    }

    /** The kecamatan whose point is nearest, unless all are too far to tell. */
    public Optional<String> nearestKecamatan(Point position) {
        record Near(String region, double metres) {}
        return byRegion.values().stream().filter(p -> p.point() != null && RegionCode.level(p.region()) == 3)
                .map(p -> new Near(p.region(), position.metresTo(Objects.requireNonNull(p.point()))))
                .min(Comparator.comparingDouble(Near::metres)).filter(n -> n.metres() <= FARTHEST_M).map(Near::region);
    }

    /** Every place named in the text, in order. */
    public List<Mention> find(String text) {
        List<String> words = Words.of(text);
        List<Named> named = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Named here = longestAt(words, i);
            if (here == null) {
                i++;
            } else {
                named.add(here);
                i = here.until();
            }
        }
        return named.stream().map(n -> resolve(n, named, words)).flatMap(Optional::stream).toList();
    }

    /** A name in the text, and every place that is called so. */
    private record Named(List<Place> places, int at, int until) {}

    private @Nullable Named longestAt(List<String> words, int at) {
        if (!firstWords.contains(words.get(at))) {
            return null;
        }
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            List<Place> places = byName.get(words.subList(at, at + length));
            if (places != null) {
                return new Named(places, at, at + length);
            }
        }
        return null;
    }

    private Optional<Mention> resolve(Named name, List<Named> all, List<String> words) {
        return name.places().stream()
                .filter(p -> !p.weak() || Roles.announced(words, name.at()) || neighbours(p, name, all) > 0)
                .max(Comparator.comparingInt((Place p) -> neighbours(p, name, all))
                        .thenComparing(p -> RegionCode.covers(home, p.region()))
                        // Panti is a kecamatan and a nagari in it: the name alone means the wider one
                        .thenComparing(p -> -RegionCode.level(p.region())))
                .map(p -> new Mention(p, name.at(), name.until(), Roles.of(words, name.at())));
    }

    /** How many other names in the text lie in the same kecamatan. */
    private static int neighbours(Place place, Named name, List<Named> all) {
        if (RegionCode.level(place.region()) < 3) {
            return 0;
        }
        String kecamatan = RegionCode.kecamatan(place.region());
        return (int) all.stream().filter(o -> o != name)
                .filter(o -> o.places().stream().anyMatch(p -> !p.weak() && RegionCode.covers(kecamatan, p.region()))).count();
    }
}
