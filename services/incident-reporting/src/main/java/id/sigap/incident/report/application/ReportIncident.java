package id.sigap.incident.report.application;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.report.model.Said;

/**
 * Somebody reports something.
 *
 * @param hazard word of the hazard as chosen; need not exist
 * @param region code or name of the place as chosen; need not exist
 * @param observedAt the sender's clock as it came; need not be a time
 */
public record ReportIncident(
        Said said, @Nullable String hazard, @Nullable String region, @Nullable String observedAt, Counts counts) {}
