package id.sigap.incident.incident.web;

import java.time.Clock;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.report.application.Evidence;
import id.sigap.kit.document.Versioned;

/** Shows incidents as they are now: confidence fades while nobody writes. */
@Component
class IncidentViews {

    private final Worlds worlds;
    private final Clock clock;

    IncidentViews(Worlds worlds, Clock clock) {
        this.worlds = worlds;
        this.clock = clock;
    }

    IncidentView of(Versioned<Incident> v) {
        Incident i = v.state();
        double confidence = i.confidence().at(clock.instant(), worlds.speed(v.world()));
        return new IncidentView(v.id(), i.hazard().code(), i.region(), i.point() == null ? null : i.point().lat(),
                i.point() == null ? null : i.point().lng(), i.severity().name(), i.state().name(), i.openedAt(), i.firstReportId(),
                i.verifiedBy(), i.verifiedAt(), i.closedBy(), i.closedAt(), i.reason(), i.mergedInto(), i.eventId(),
                i.confidence().sources().size(), Math.round(confidence * 1_000) / 1_000.0, i.confidence().proposedAt(), i.maybe());
    }

    IncidentView.Whole whole(Versioned<Incident> v, Evidence.Pieces pieces) {
        return new IncidentView.Whole(of(v), pieces.counts(), pieces.reports());
    }

    ResponseEntity<IncidentView> answer(Versioned<Incident> v) {
        return ResponseEntity.ok().eTag("\"" + v.version() + "\"").body(of(v));
    }
}
