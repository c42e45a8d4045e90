package id.sigap.incident.place.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.model.Gazetteer;
import id.sigap.incident.place.model.Mention;
import id.sigap.incident.place.model.Mention.Role;
import id.sigap.incident.place.model.Ranked;
import id.sigap.incident.place.model.Surroundings;

/**
 * Says where a report is: what the reporter picked counts most, then the place named in the text, then the position. Where a name can
 * mean several places and nothing tells which, a person picks one of the candidates.
 */
public final class Locator {

    /** A position less exact than this (metres) is where the sender stands, not where it happened. */
    public static final double EXACT_ENOUGH_M = 500;

    private static final int MOST_CANDIDATES = 5;

    private final Gazetteer gazetteer;

    public Locator(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Where something is.
     *
     * @param region null when it cannot be told; a whole kabupaten is good enough to find a desk, not to act
     * @param pickUnknown a region was picked that does not exist
     * @param elsewhere the sender stands elsewhere (a shelter, another town): the position is not the place
     * @param candidates what the words can mean, the likeliest first, when that is more than one place
     */
    public record Whereabouts(@Nullable String region, boolean pickUnknown, boolean elsewhere, List<Candidate> candidates) {

        public Whereabouts {
            candidates = List.copyOf(candidates);
        }

        /** Whether it can be told at least to the kecamatan. */
        public boolean isKnown() {
            return region != null && RegionCode.level(region) >= 3;
        }
    }

    /** The same for a sender of whom no region is known. */
    public Whereabouts locate(@Nullable String picked, @Nullable String placeField, String text, @Nullable Point position,
            @Nullable Double accuracyM) {
        return locate(picked, placeField, text, position, accuracyM, List.of());
    }

    /**
     * @param picked code or name the reporter chose
     * @param placeField the place field of a structured message, used alone when it names a place
     * @param position where the sender's device was
     * @param senderRegions the sender's own regions
     */
    public Whereabouts locate(@Nullable String picked, @Nullable String placeField, String text, @Nullable Point position,
            @Nullable Double accuracyM, List<String> senderRegions) {
        Point exact = accuracyM == null || accuracyM <= EXACT_ENOUGH_M ? position : null;
        Optional<String> around = exact == null ? Optional.empty() : gazetteer.nearestKecamatan(exact);
        Surroundings surroundings = new Surroundings(senderRegions, around.orElse(null));
        Optional<String> chosen = picked == null ? Optional.empty() : chosen(picked.strip(), surroundings);
        boolean pickUnknown = picked != null && !picked.isBlank() && chosen.isEmpty();
        List<Mention> named = named(placeField, text, surroundings);
        List<Mention> origins = ofRole(named, Role.ORIGIN);
        boolean displaced = !origins.isEmpty() && speaksOfPeople(text);
        List<Mention> meant = displaced ? origins : meant(named, around);
        Optional<String> told = chosen.or(() -> common(meant));
        if (chosen.isEmpty() && named.stream().noneMatch(m -> m.role() == Role.THERE) && gazetteer.speaksOfElsewhere(text)) {
            return new Whereabouts(null, pickUnknown, true, candidates(meant, null));
        }
        if (told.isPresent() && RegionCode.level(told.get()) >= 3) {
            return new Whereabouts(told.get(), pickUnknown, exact == null || displaced, chosen.isPresent() ? List.of() : candidates(meant, told.get()));
        }
        boolean positionTells = meant.isEmpty() || told.isPresent() && around.filter(k -> RegionCode.covers(told.get(), k)).isPresent();
        String region = positionTells ? around.or(() -> told).orElse(null) : told.orElse(null);
        return new Whereabouts(region, pickUnknown, exact == null, candidates(meant, null));
    }

    private List<Mention> named(@Nullable String placeField, String text, Surroundings surroundings) {
        List<Mention> named = placeField == null ? List.of() : gazetteer.find("di " + placeField, surroundings);
        return (named.isEmpty() ? gazetteer.find(text, surroundings) : named).stream().filter(m -> m.role() != Role.NOT_THERE).toList();
    }

    /** Every word of a place's name, and every two of an area's that follow each other: who reads messages must not take it for a typing mistake. */
    public Set<String> words() {
        return gazetteer.words();
    }

    /** Every kabupaten whose places are known here. */
    public List<String> kabupaten() {
        return gazetteer.kabupaten();
    }

    /** Whether the text names a place far away. */
    public boolean speaksOfElsewhere(String text) {
        return gazetteer.speaksOfElsewhere(text);
    }

    /** Whether a code is a place here. */
    public boolean exists(String region) {
        return gazetteer.accepts(region);
    }

    private Optional<String> chosen(String picked, Surroundings surroundings) {
        if (RegionCode.isValid(picked)) {
            return gazetteer.accepts(picked) ? Optional.of(picked) : Optional.empty();
        }
        return common(gazetteer.find(picked, surroundings));
    }

    /** Displaced people belong to the place they come from, wherever they shelter. */
    private static boolean speaksOfPeople(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("ngungsi") || lower.contains("jiwa") || lower.contains("korban");
    }

    /** @param around kecamatan of the position: of several places named, those in it are meant */
    private static List<Mention> meant(List<Mention> named, Optional<String> around) {
        List<Mention> near = around.isEmpty() ? List.of() : named.stream().filter(m -> RegionCode.covers(around.get(), m.place().region())).toList();
        List<Mention> meant = near.isEmpty() ? named : near;
        List<Mention> there = ofRole(meant, Role.THERE);
        if (!there.isEmpty()) {
            return withinThese(there, meant);
        }
        List<Mention> plain = ofRole(meant, Role.NAMED);
        return plain.isEmpty() ? meant : plain;
    }

    /** "di Kajai, Talamau": what is named inside the place it is at makes it more exact, nothing else does. */
    private static List<Mention> withinThese(List<Mention> there, List<Mention> all) {
        return all.stream().filter(m -> m.role() == Role.THERE || (m.role() == Role.NAMED
                && there.stream().anyMatch(t -> RegionCode.covers(t.place().region(), m.place().region())))).toList();
    }

    private static List<Mention> ofRole(List<Mention> mentions, Role role) {
        return mentions.stream().filter(m -> m.role() == role).toList();
    }

    /** The most exact region all of them fit into; nothing when that would be a whole province. */
    private static Optional<String> common(List<Mention> mentions) {
        List<String> regions = mentions.stream().flatMap(m -> m.isSure() ? Stream.of(m.place().region()) : m.likely()).distinct().toList();
        List<String> exact = regions.stream().filter(r -> regions.stream().noneMatch(o -> !o.equals(r) && RegionCode.covers(r, o))).toList();
        // "Talu Pasaman": people name the wrong kabupaten more often than the wrong nagari
        List<String> deep = exact.stream().filter(r -> RegionCode.level(r) > 2).toList();
        List<String> these = deep.isEmpty() ? exact : deep;
        if (these.isEmpty()) {
            return Optional.empty();
        }
        String common = these.getFirst();
        for (String other : these) {
            while (!RegionCode.covers(common, other) && RegionCode.level(common) > 1) {
                common = RegionCode.upTo(common, RegionCode.level(common) - 1);
            }
        }
        return RegionCode.level(common) < 2 ? Optional.empty() : Optional.of(common);
    }

    /** @param decided what is taken to be meant; it comes first */
    private List<Candidate> candidates(List<Mention> meant, @Nullable String decided) {
        Map<String, Ranked> best = new LinkedHashMap<>();
        for (Mention m : meant) {
            if (decided != null && !m.place().region().equals(decided)) {
                continue;
            }
            for (Ranked option : m.options()) {
                best.merge(option.place().region(), option, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        if (best.size() < 2 && (decided != null || best.isEmpty())) {
            return List.of();
        }
        return best.values().stream()
                .sorted(Comparator.comparing((Ranked r) -> !r.place().region().equals(decided)).thenComparing(Ranked::score, Comparator.reverseOrder()))
                .limit(MOST_CANDIDATES)
                .map(r -> new Candidate(r.place().region(), gazetteer.path(r.place().region()), r.score(), r.why().stream().map(Enum::name).toList()))
                .toList();
    }
}
