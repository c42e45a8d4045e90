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
import java.util.stream.Collectors;

import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.model.Names.Named;

/** The places of the area this installation serves, and what people call them. */
public final class Gazetteer {

    /** Further than this from every known kecamatan point, a position says nothing. */
    private static final double FARTHEST_M = 20_000;

    private static final int LONGEST_OUTSIDE = 3;

    private final String home;
    private final Names names;
    private final Map<String, Place> byRegion = new HashMap<>();
    private final Set<String> divided;
    private final Set<String> outside;

    /** How the file says what people write for names. */
    public record Writing(Map<String, List<String>> spellings, List<String> noPlaces, List<String> outside) {}

    /**
     * @param home kabupaten whose places are meant when a name says no more
     * @param areas administrative areas, then spots
     */
    public Gazetteer(String home, Collection<Place> areas, Writing writing) {
        this.home = home;
        areas.forEach(place -> byRegion.putIfAbsent(place.region(), place));
        divided = areas.stream().filter(p -> RegionCode.level(p.region()) > 2).map(p -> RegionCode.kabupaten(p.region())).collect(Collectors.toSet());
        // nobody is helped by a report that is somewhere in the province
        names = new Names(areas.stream().filter(p -> RegionCode.level(p.region()) > 1).toList(), writing.spellings(), writing.noPlaces());
        outside = new HashSet<>(writing.outside());
    }

    /** Whether the code is a known area, or lies where this gazetteer knows nothing and so cannot object. */
    public boolean accepts(String region) {
        return RegionCode.isValid(region) && (byRegion.containsKey(region) || !divided.contains(RegionCode.kabupaten(region)));
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

    /** Every kabupaten whose parts are known, sorted. */
    public List<String> kabupaten() {
        return divided.stream().sorted().toList();
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
    public List<Mention> find(String text, Surroundings around) {
        List<String> words = Names.words(text);
        List<Named> named = names.in(words);
        Ranking ranking = new Ranking(home, around, named, words);
        List<Mention> mentions = new ArrayList<>();
        for (Named name : named) {
            List<Ranked> options = ranking.of(name);
            if (!options.isEmpty()) {
                mentions.add(new Mention(options, name.at(), name.until(), Roles.of(words, name.at())));
            }
        }
        boolean anySure = mentions.stream().anyMatch(m -> !m.options().getFirst().why().contains(Why.ORDINARY_WORD));
        return anySure ? mentions.stream().filter(m -> !m.options().getFirst().why().contains(Why.ORDINARY_WORD)).toList() : mentions;
    }

    /** Every word of a name, however it is spelled, and every two that follow each other in the name of an area ("alahan mati"). */
    public Set<String> words() {
        Set<String> all = new HashSet<>(names.all());
        byRegion.values().stream().flatMap(p -> p.names().stream()).map(names::usualWords).forEach(words -> {
            for (int i = 0; i + 1 < words.size(); i++) {
                all.add(words.get(i) + " " + words.get(i + 1));
            }
        });
        return all;
    }

    /** Whether the text names a place far away ("gempa di Cianjur"). */
    public boolean speaksOfElsewhere(String text) {
        List<String> words = Names.words(text);
        for (int at = 1; at < words.size(); at++) {
            for (int length = Math.min(LONGEST_OUTSIDE, words.size() - at); length > 0 && Roles.saysThere(words, at); length--) {
                if (outside.contains(String.join(" ", words.subList(at, at + length)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name with those of the areas around it: "Malampah, Tigo Nagari, Pasaman". */
    public String path(String region) {
        List<String> path = new ArrayList<>();
        for (int level = RegionCode.level(region); level >= 2; level--) {
            Place place = byRegion.get(RegionCode.upTo(region, level));
            if (place != null) {
                path.add(place.names().getFirst());
            }
        }
        return path.isEmpty() ? region : String.join(", ", path);
    }
}
