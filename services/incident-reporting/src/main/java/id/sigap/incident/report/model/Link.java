package id.sigap.incident.report.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which incident a report belongs to, and why.
 *
 * @param opens the report opened it
 * @param minutesApart from the incident's first sighting
 * @param score 0 to 1
 */
public record Link(
        String incidentId, boolean opens, String rule, @Nullable Double distanceM, @Nullable Double minutesApart, double score,
        Instant at) {}
