package id.sigap.incident.hazard.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

/**
 * One row of one feed: what it says of one hazard now.
 *
 * @param keys names the feed has for it, the first one its own; BMKG has none, so there it is made of origin time and point
 * @param at origin time of a quake, begin of anything else
 * @param deleted the source takes it back
 */
public record Reading(
        Feed feed, List<String> keys, Hazard hazard, Instant at, @Nullable Point point, Strength strength, Words words, List<Felt> felt,
        boolean deleted) {

    public Reading {
        keys = List.copyOf(keys);
        felt = List.copyOf(felt);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a reading without a key");
        }
    }

    public String key() {
        return keys.getFirst();
    }

    public boolean isQuake() {
        return hazard == Hazard.GEMPA_BUMI;
    }

    /** The strongest intensity it knows of. */
    public @Nullable Integer mmi() {
        int felthere = felt.stream().mapToInt(Felt::mmi).max().orElse(0);
        int stated = strength.mmi() == null ? 0 : strength.mmi();
        int most = Math.max(felthere, stated);
        return most == 0 ? null : most;
    }

    public Reading with(List<Felt> located) {
        return new Reading(feed, keys, hazard, at, point, strength, words, located, deleted);
    }

    /** Whether both say the same about time, place and size. */
    boolean sameValues(@Nullable Double magnitude, Instant when, @Nullable Point where) {
        return java.util.Objects.equals(strength.magnitude(), magnitude) && at.equals(when) && java.util.Objects.equals(point, where);
    }
}
