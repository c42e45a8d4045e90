package id.sigap.incident.report.model;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.Severity;
import id.sigap.incident.model.SocialKind;

/**
 * What was made of it: codes and figures only.
 *
 * @param kind the local word for it where that says more than the hazard, e.g. galodo
 * @param point where it happened, rounded; null when the sender stands elsewhere
 * @param facet kind of situation, null for the usual one
 * @param trail no hazard is named, but the words let it follow an incident that is open: in the wake of what
 * @param candidates what the words can mean when that is more than one place, the likeliest first; null in older documents
 * @param social it is no disaster but a person in need
 */
public record Understood(
        @Nullable Hazard hazard, @Nullable String kind, @Nullable String region, @Nullable Point point, @Nullable String facet, Counts counts,
        List<String> needs, Severity severity, Set<Flag> flags, @Nullable String trail,
        @Nullable List<PlaceCandidate> candidates, @Nullable SocialKind social) {

    public Understood {
        needs = List.copyOf(needs);
        candidates = candidates == null || candidates.isEmpty() ? null : List.copyOf(candidates);
        flags = flags.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(java.util.EnumSet.copyOf(flags));
    }

    /** Why a person has to look; empty when linking can go on. */
    public List<Flag> reasons() {
        return flags.stream().filter(Flag::needsDesk).toList();
    }

    /** The place is known and something is the matter there; only what caused it is not said. */
    boolean mayFollow() {
        return trail != null && reasons().equals(List.of(Flag.UNKNOWN_HAZARD));
    }

    Understood unmerged() {
        Set<Flag> more = java.util.EnumSet.of(Flag.UNMERGED);
        more.addAll(flags);
        return new Understood(hazard, kind, region, point, facet, counts, needs, severity, more, trail, candidates, social);
    }

    Understood placed(Hazard hazard, String region, @Nullable Point point) {
        return new Understood(hazard, kind, region, point, facet, counts, needs, severity, flags, trail, candidates, null);
    }

    /** No disaster: nothing of it may link, follow or count. */
    Understood social(SocialKind as, String region) {
        return new Understood(null, null, region, null, null, Counts.NONE, needs, Severity.RENDAH, flags, trail, candidates, as);
    }

    /** Whether it is for the TKSK, and of which kecamatan is known. */
    boolean isSocialCase() {
        return social != null && region != null && RegionCode.level(region) >= 3;
    }
}
