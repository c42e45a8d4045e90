package id.sigap.incident.linking.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

/**
 * A report as far as linking needs to know it.
 *
 * @param hazard null when unknown: then it can only follow something that is open
 * @param trail in the wake of what it comes, when the hazard is unknown or only guessed
 * @param point where it happened, null when not known
 * @param at when it was seen
 */
public record Sighting(
        String reportId, @Nullable Hazard hazard, @Nullable String facet, @Nullable String trail, String region, @Nullable Point point, Instant at) {}
