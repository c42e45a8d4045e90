package id.sigap.registry.member.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A dated office. The right to sign comes from it and never from a role; one person may hold several at a time (in May 2024 the head of
 * the Dinas Sosial was acting head of BPBD as well).
 *
 * @param ref names this assignment, so that the same request never assigns twice
 * @param region dotted code it counts for, and everything below it; {@code id} is the country
 * @param from first day in office, ISO 8601
 * @param until last day in office; absent: open end
 */
public record Office(String ref, OfficeName office, String region, String from, @Nullable String until, List<Signature> signs) {

    public Office {
        signs = List.copyOf(signs);
        if (until != null && LocalDate.parse(until).isBefore(LocalDate.parse(from))) {
            throw new IllegalArgumentException("an office ends after it begins");
        }
    }

    /** Whether both are the same office, in the same place, on at least one same day. */
    boolean overlaps(Office other) {
        return office == other.office && region.equals(other.region) && beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Office other) {
        return other.until == null || !LocalDate.parse(from).isAfter(LocalDate.parse(other.until));
    }

    Office endingOn(LocalDate day) {
        return new Office(ref, office, region, from, day.toString(), signs);
    }
}
