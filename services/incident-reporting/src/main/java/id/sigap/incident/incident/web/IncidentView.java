package id.sigap.incident.incident.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.model.Counts;
import id.sigap.incident.report.application.Evidence;
import id.sigap.kit.document.Versioned;

/** An incident as lists show it. */
record IncidentView(
        String id, String hazard, String region, @Nullable Double lat, @Nullable Double lng, String severity, String state,
        Instant openedAt, String firstReportId, @Nullable String verifiedBy, @Nullable Instant verifiedAt, @Nullable String closedBy,
        @Nullable Instant closedAt, @Nullable String reason, @Nullable String mergedInto, @Nullable String eventId) {

    /**
     * An incident with its evidence.
     *
     * @param counts per figure what was stated last; nobody's total
     */
    record Whole(@JsonUnwrapped IncidentView incident, Counts counts, List<Evidence.Piece> reports) {

        static Whole of(Versioned<Incident> v, Evidence.Pieces pieces) {
            return new Whole(IncidentView.of(v), pieces.counts(), pieces.reports());
        }
    }

    static IncidentView of(Versioned<Incident> v) {
        Incident i = v.state();
        return new IncidentView(v.id(), i.hazard().code(), i.region(), i.point() == null ? null : i.point().lat(),
                i.point() == null ? null : i.point().lng(), i.severity().name(), i.state().name(), i.openedAt(), i.firstReportId(),
                i.verifiedBy(), i.verifiedAt(), i.closedBy(), i.closedAt(), i.reason(), i.mergedInto(), i.eventId());
    }

    static ResponseEntity<IncidentView> answer(Versioned<Incident> v) {
        return ResponseEntity.ok().eTag("\"" + v.version() + "\"").body(of(v));
    }
}
