package id.sigap.incident.incident.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.incident.application.IncidentFacts;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.incident.model.SeverityPolicy;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/** What was counted on the spot can make an incident more urgent than its reports did, and so can who the people are. */
@Component
public final class WhenAssessmentReleasedThenWeigh implements Reaction<Incident> {

    private final Documents<Incident> incidents;
    private final SeverityPolicy policy;

    public WhenAssessmentReleasedThenWeigh(Documents<Incident> incidents, SeverityPolicy policy) {
        this.incidents = incidents;
        this.policy = policy;
    }

    /** @param incidentId null when it was sent for a whole kejadian */
    public record Released(Instant observedAt, @Nullable String incidentId, Map<String, Quantity> figures) {

        public Released {
            Objects.requireNonNull(observedAt);
            figures = Map.copyOf(figures);
        }
    }

    @Override
    public Documents<Incident> documents() {
        return incidents;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.assessment.released.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        String incident = event.body(Released.class).incidentId();
        return incident == null ? List.of() : List.of(incident);
    }

    /** A level that is reached is not raised again, so hearing it twice changes nothing. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Incident> apply(@Nullable Incident incident, Heard event) {
        if (incident == null) {
            return null;
        }
        Released released = event.body(Released.class);
        Incident.Step step = incident.weigh(event.subject(), policy.judge(Figure.known(released.figures())), released.observedAt());
        return step == null ? null : IncidentFacts.change(step);
    }
}
