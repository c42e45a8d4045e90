package id.sigap.incident.incident.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.incident.application.IncidentFacts;
import id.sigap.incident.incident.model.Incident;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;

/** The incidents a split names go with the new kejadian. */
@Component
public final class WhenEventSplitThenMove implements Reaction<Incident> {

    private final Documents<Incident> incidents;

    public WhenEventSplitThenMove(Documents<Incident> incidents) {
        this.incidents = incidents;
    }

    /** What moves, from where, and who said so. */
    public record Split(Instant observedAt, String from, List<String> incidentIds, String by) {

        public Split {
            java.util.Objects.requireNonNull(observedAt);
            if (!Ids.isUuid(from) || !incidentIds.stream().allMatch(Ids::isUuid)) {
                throw new Poison("from or incidentIds are no ids");
            }
        }
    }

    @Override
    public Documents<Incident> documents() {
        return incidents;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.event.split.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        return event.body(Split.class).incidentIds();
    }

    @Override
    public @Nullable Change<Incident> apply(@Nullable Incident incident, Heard event) {
        Split split = event.body(Split.class);
        Incident.Step step = incident == null ? null : incident.follow(split.from(), event.subject(), split.by(), split.observedAt());
        return step == null ? null : IncidentFacts.change(step);
    }
}
