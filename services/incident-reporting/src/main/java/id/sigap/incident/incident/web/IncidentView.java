package id.sigap.incident.incident.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.model.Counts;
import id.sigap.incident.report.application.Evidence;

/**
 * An incident as lists show it.
 *
 * @param sources independent ones, at most three: more change nothing
 * @param confidence 0 to 1, by its sources and how long nothing was heard; says nothing once a person has verified it
 * @param proposedAt when there were enough sources for a person to look
 * @param maybe another incident that may be the same one
 */
record IncidentView(
        String id, String hazard, String region, @Nullable Double lat, @Nullable Double lng, String severity, String state,
        Instant openedAt, String firstReportId, @Nullable String verifiedBy, @Nullable Instant verifiedAt, @Nullable String closedBy,
        @Nullable Instant closedAt, @Nullable String reason, @Nullable String mergedInto, @Nullable String eventId,
        int sources, double confidence, @Nullable Instant proposedAt, Incident.@Nullable Maybe maybe) {

    /**
     * An incident with its evidence.
     *
     * @param counts per figure what was stated last; nobody's total
     */
    record Whole(@JsonUnwrapped IncidentView incident, Counts counts, List<Evidence.Piece> reports) {}
}
