package id.sigap.incident.report.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which incident a report belongs to, and why.
 *
 * @param via the incident it fitted; differs from {@code incidentId} while that one is merged away
 * @param opens the report opened it
 * @param minutesApart from the incident's first sighting
 * @param score 0 to 1
 * @param maybe the incident it nearly joined, when it opened one of its own
 */
public record Link(
        String incidentId, String via, boolean opens, String rule, @Nullable Double distanceM, @Nullable Double minutesApart, double score,
        Instant at, @Nullable Maybe maybe) {

    /** Another incident that may be the same. */
    public record Maybe(String incidentId, String rule, double score) {}
}
