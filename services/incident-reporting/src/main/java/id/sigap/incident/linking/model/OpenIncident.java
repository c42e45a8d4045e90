package id.sigap.incident.linking.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

/**
 * A line on the board, kept short.
 *
 * @param incidentId derived from the report that opened it
 * @param facet kind of situation, null for the usual one
 * @param point rounded, null when not known
 * @param since when what it tells of was seen first
 */
public record OpenIncident(
        String incidentId, Hazard hazard, @Nullable String facet, String region, @Nullable Point point, Instant since) {}
