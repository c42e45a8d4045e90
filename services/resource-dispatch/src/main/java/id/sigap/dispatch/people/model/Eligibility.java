package id.sigap.dispatch.people.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.place.Point;
import id.sigap.dispatch.place.Regions;

/**
 * All that decides whether somebody may be asked, as the registry told it last.
 *
 * @param active sworn in and on duty: not a candidate, not on leave, not retired
 * @param available the person's own switch
 * @param region dotted Kemendagri code of the place of duty
 */
public record Eligibility(boolean active, boolean available, String region, @Nullable Point point, List<Certificate> certificates) {

    public Eligibility {
        certificates = List.copyOf(certificates);
    }

    /** Why this person may not be asked for this competence at this time; null when they may. */
    public @Nullable Refusal refusal(String competence, Instant at) {
        if (!active) {
            return Refusal.NOT_ACTIVE;
        }
        if (!available) {
            return Refusal.NOT_AVAILABLE;
        }
        List<Certificate> held = certificates.stream().filter(c -> c.code().equals(competence)).toList();
        if (held.isEmpty()) {
            return Refusal.NOT_QUALIFIED;
        }
        LocalDate day = Regions.dayIn(region, at);
        return held.stream().anyMatch(c -> c.validOn(day)) ? null : Refusal.CERTIFICATE_EXPIRED;
    }
}
