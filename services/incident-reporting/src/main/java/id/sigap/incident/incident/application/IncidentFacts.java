package id.sigap.incident.incident.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.incident.model.Arrivals;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.incident.model.IncidentEvent;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.Severity;
import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;

/** What others hear of an incident. */
public final class IncidentFacts {

    private IncidentFacts() {}

    record Opened(Instant observedAt, String hazard, String region, @Nullable Point point, Severity severity, String firstReportId,
            Incident.@Nullable Maybe maybe) {}

    record Proposed(Instant observedAt, int sources) {}

    record ToldApart(Instant observedAt, String from, String by) {}

    record SeverityChanged(Instant observedAt, Severity severity, String reportId) {}

    enum Because { FIGURES, VULNERABLE_SHARE }

    record Weighed(Instant observedAt, Severity severity, String assessmentId, Because because) {}

    record Verified(Instant observedAt, String by, String hazard, String region, @Nullable Point point, Severity severity) {}

    record Rejected(Instant observedAt, String by, String reason) {}

    record Moved(Instant observedAt, String by) {}

    record Grouped(Instant observedAt, String eventId, @Nullable String by) {}

    record Pointed(Instant observedAt, String into, String by) {}

    record Unmerged(Instant observedAt, String into, String by, Arrivals arrivals, String hazard) {}

    public static Change<Incident> change(Incident.Step step) {
        return new Change<>(step.incident(), step.events().stream().map(event -> fact(step.incident(), event)).toList());
    }

    private static Fact fact(Incident i, IncidentEvent event) {
        return switch (event) {
            case IncidentEvent.Opened o -> of("opened", i,
                    new Opened(i.openedAt(), i.hazard().code(), i.region(), i.point(), i.severity(), i.firstReportId(), i.maybe()));
            case IncidentEvent.Proposed p -> of("proposed", i, new Proposed(p.at(), p.sources()));
            case IncidentEvent.ToldApart t -> of("told-apart", i, new ToldApart(t.at(), t.from(), t.by()));
            case IncidentEvent.Handled h -> of("handled", i, new Moved(h.at(), h.by()));
            case IncidentEvent.Recovering r -> of("recovering", i, new Moved(r.at(), r.by()));
            case IncidentEvent.SeverityChanged s -> of("severity-changed", i, new SeverityChanged(s.at(), s.severity(), s.reportId()));
            case IncidentEvent.Weighed w -> of("severity-changed", i, new Weighed(w.at(), w.severity(), w.assessmentId(),
                    w.vulnerable() ? Because.VULNERABLE_SHARE : Because.FIGURES));
            case IncidentEvent.Verified v -> of("verified", i,
                    new Verified(v.at(), v.by(), i.hazard().code(), i.region(), i.point(), i.severity()));
            case IncidentEvent.Rejected r -> of("rejected", i, new Rejected(r.at(), r.by(), r.reason()));
            case IncidentEvent.Closed c -> of("closed", i, new Moved(c.at(), c.by()));
            case IncidentEvent.Grouped g -> of("grouped", i, new Grouped(g.at(), g.eventId(), g.by()));
            case IncidentEvent.Ungrouped u -> of("ungrouped", i, new Grouped(u.at(), u.eventId(), u.by()));
            case IncidentEvent.Merged m -> of("merged", i, new Pointed(m.at(), m.into(), m.by()));
            case IncidentEvent.Unmerged u -> of("unmerged", i, new Unmerged(u.at(), u.into(), u.by(), u.arrivals(), i.hazard().code()));
        };
    }

    private static Fact of(String what, Incident incident, Object body) {
        return Fact.of("id.sigap.incident." + what + ".v1", incident.region(), body);
    }
}
