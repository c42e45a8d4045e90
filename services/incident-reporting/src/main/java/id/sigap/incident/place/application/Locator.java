package id.sigap.incident.place.application;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.model.Gazetteer;
import id.sigap.incident.place.model.Mention;
import id.sigap.incident.place.model.Mention.Role;

/** Says where a report is: what the reporter picked counts most, then the place named in the text, then the position. */
public final class Locator {

    /** A position less exact than this (metres) is where the sender stands, not where it happened. */
    public static final double EXACT_ENOUGH_M = 500;

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
     */
    public record Whereabouts(@Nullable String region, boolean pickUnknown, boolean elsewhere) {

        /** Whether it can be told at least to the kecamatan. */
        public boolean isKnown() {
            return region != null && RegionCode.level(region) >= 3;
        }
    }

    /**
     * @param picked code or name the reporter chose
     * @param placeField the place field of a structured message, used alone when it names a place
     * @param position where the sender's device was
     */
    public Whereabouts locate(@Nullable String picked, @Nullable String placeField, String text, @Nullable Point position,
            @Nullable Double accuracyM) {
        Point exact = accuracyM == null || accuracyM <= EXACT_ENOUGH_M ? position : null;
        Optional<String> chosen = picked == null ? Optional.empty() : chosen(picked.strip());
        List<Mention> named = named(placeField, text);
        List<Mention> origins = ofRole(named, Role.ORIGIN);
        boolean displaced = !origins.isEmpty() && speaksOfPeople(text);
        Optional<String> kecamatan = exact == null ? Optional.empty() : gazetteer.nearestKecamatan(exact);
        String region = chosen.or(() -> displaced ? common(origins) : fromText(named, kecamatan)).orElse(null);
        boolean pickUnknown = picked != null && !picked.isBlank() && chosen.isEmpty();
        if (region != null && RegionCode.level(region) >= 3) {
            return new Whereabouts(region, pickUnknown, exact == null || displaced);
        }
        return new Whereabouts(kecamatan.orElse(region), pickUnknown, exact == null);
    }

    private List<Mention> named(@Nullable String placeField, String text) {
        List<Mention> named = placeField == null ? List.of() : gazetteer.find(placeField);
        return (named.isEmpty() ? gazetteer.find(text) : named).stream().filter(m -> m.role() != Role.NOT_THERE).toList();
    }

    /** Whether a code is a place here. */
    public boolean exists(String region) {
        return gazetteer.accepts(region);
    }

    private Optional<String> chosen(String picked) {
        if (RegionCode.isValid(picked)) {
            return gazetteer.accepts(picked) ? Optional.of(picked) : Optional.empty();
        }
        return common(gazetteer.find(picked));
    }

    /** Displaced people belong to the place they come from, wherever they shelter. */
    private static boolean speaksOfPeople(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("pengungsi") || lower.contains("mengungsi") || lower.contains("jiwa");
    }

    /** @param around kecamatan of the position: of several places named, those in it are meant */
    private static Optional<String> fromText(List<Mention> named, Optional<String> around) {
        List<Mention> near = around.isEmpty() ? List.of() : named.stream().filter(m -> RegionCode.covers(around.get(), m.place().region())).toList();
        List<Mention> meant = near.isEmpty() ? named : near;
        List<Mention> there = ofRole(meant, Role.THERE);
        if (!there.isEmpty()) {
            return common(withinThese(there, meant));
        }
        List<Mention> plain = ofRole(meant, Role.NAMED);
        return common(plain.isEmpty() ? meant : plain);
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
        List<String> regions = mentions.stream().map(m -> m.place().region()).distinct().toList();
        List<String> exact = regions.stream().filter(r -> regions.stream().noneMatch(o -> !o.equals(r) && RegionCode.covers(r, o))).toList();
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        String common = exact.getFirst();
        for (String other : exact) {
            while (!RegionCode.covers(common, other) && RegionCode.level(common) > 1) {
                common = RegionCode.upTo(common, RegionCode.level(common) - 1);
            }
        }
        return RegionCode.level(common) < 2 ? Optional.empty() : Optional.of(common);
    }
}
