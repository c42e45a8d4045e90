package id.sigap.incident.kejadian.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Why a rule thinks that there is a kejadian, and what a person made of it.
 *
 * @param sequenceId the sequence of quakes it stands for
 * @param shocks those of its quakes that were strong enough, foreshock, main shock and aftershocks alike
 * @param left quakes a person took out of the sequence: late news of them from before are not theirs any more
 * @param reason why it was dropped, as a code
 */
public record Suspicion(
        Standing standing, String sequenceId, List<Shock> shocks, List<String> left, @Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable String reason) {

    private static final int MOST_SHOCKS = 64;

    /** SUSPECTED is shown as "dugaan" until a person decides. */
    public enum Standing { SUSPECTED, CONFIRMED, DROPPED }

    public Suspicion {
        shocks = List.copyOf(shocks);
        left = List.copyOf(left);
    }

    /**
     * A strong quake as its hazard tells it.
     *
     * @param version of the hazard: an older one never replaces a newer one
     * @param regions where people are asked
     * @param withdrawn its sources took it back
     */
    public record Shock(String hazardId, int version, Instant at, @Nullable Double magnitude, @Nullable Integer mmi, List<String> regions,
            boolean withdrawn) {

        public Shock {
            regions = List.copyOf(regions);
        }
    }

    static Suspicion of(String sequenceId, Shock first) {
        return new Suspicion(Standing.SUSPECTED, sequenceId, List.of(first), List.of(), null, null, null);
    }

    @Nullable Shock known(String hazardId) {
        return shocks.stream().filter(s -> s.hazardId().equals(hazardId)).findFirst().orElse(null);
    }

    /** The shock the kejadian is named after: of those that were not taken back the one felt most. */
    public Shock main() {
        List<Shock> live = shocks.stream().filter(s -> !s.withdrawn()).toList();
        return (live.isEmpty() ? shocks : live).stream().max(Comparator.comparingInt((Shock s) -> s.mmi() == null ? 0 : s.mmi())
                .thenComparingDouble(s -> s.magnitude() == null ? 0 : s.magnitude()).thenComparing(Shock::at, Comparator.reverseOrder())).orElseThrow();
    }

    public boolean withdrawn() {
        return shocks.stream().allMatch(Shock::withdrawn);
    }

    List<String> regions() {
        return shocks.stream().flatMap(s -> s.regions().stream()).distinct().sorted().toList();
    }

    /** With this shock in the place of what was known of it; null when there is no room for a new one. */
    @Nullable Suspicion with(Shock shock) {
        List<Shock> rest = shocks.stream().filter(s -> !s.hazardId().equals(shock.hazardId())).toList();
        return rest.size() >= MOST_SHOCKS ? null : with(Stream.concat(rest.stream(), Stream.of(shock)).toList(), left);
    }

    /** Without a shock; null when it was not here or is the only one. */
    @Nullable Suspicion without(String hazardId) {
        List<Shock> rest = shocks.stream().filter(s -> !s.hazardId().equals(hazardId)).toList();
        return rest.isEmpty() || rest.size() == shocks.size() ? null : with(rest, Stream.concat(left.stream(), Stream.of(hazardId)).toList());
    }

    Suspicion again() {
        return new Suspicion(Standing.SUSPECTED, sequenceId, shocks, left, null, null, null);
    }

    Suspicion decided(Standing what, String by, Instant at, @Nullable String code) {
        return new Suspicion(what, sequenceId, shocks, left, by, at, code);
    }

    boolean wasDecidedBy(String person, @Nullable String code) {
        return person.equals(decidedBy) && Objects.equals(code, reason);
    }

    private Suspicion with(List<Shock> those, List<String> gone) {
        return new Suspicion(standing, sequenceId, those, gone, decidedBy, decidedAt, reason);
    }
}
