package id.sigap.incident.report.application;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.report.model.Flag;
import id.sigap.incident.report.model.Said;

/**
 * Somebody reports something.
 *
 * @param hazard word of the hazard as chosen; need not exist
 * @param region code or name of the place as chosen; need not exist
 * @param observedAt the sender's clock as it came; need not be a time
 * @param known flags known before anything was read
 */
public record ReportIncident(
        Said said, @Nullable String hazard, @Nullable String region, @Nullable String observedAt, Counts counts, Set<Flag> known) {

    public ReportIncident(Said said, @Nullable String hazard, @Nullable String region, @Nullable String observedAt, Counts counts) {
        this(said, hazard, region, observedAt, counts, Set.of());
    }
}
