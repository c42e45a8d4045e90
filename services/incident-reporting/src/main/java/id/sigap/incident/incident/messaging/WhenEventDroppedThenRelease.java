package id.sigap.incident.incident.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.incident.application.IncidentFacts;
import id.sigap.incident.incident.model.Incident;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/** What a rule had put under a suspected kejadian stands by itself again when a person says that there was none. */
@Component
public final class WhenEventDroppedThenRelease implements Reaction<Incident> {

    private final Documents<Incident> incidents;

    public WhenEventDroppedThenRelease(Documents<Incident> incidents) {
        this.incidents = incidents;
    }

    /** Who dropped it, and when. */
    public record Dropped(Instant observedAt, String by) {

        public Dropped {
            java.util.Objects.requireNonNull(observedAt);
            java.util.Objects.requireNonNull(by);
        }
    }

    @Override
    public Documents<Incident> documents() {
        return incidents;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.event.dropped.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        event.body(Dropped.class);
        List<String> under = new ArrayList<>();
        incidents.forEach(Filters.and(Filters.eq("world", event.world().id()), Filters.eq("s.eventId", event.subject())), v -> under.add(v.id()));
        return under;
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Incident> apply(@Nullable Incident incident, Heard event) {
        Dropped dropped = event.body(Dropped.class);
        Incident.Step step = incident == null ? null : incident.leave(event.subject(), dropped.by(), dropped.observedAt());
        return step == null ? null : IncidentFacts.change(step);
    }
}
