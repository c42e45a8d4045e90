package id.sigap.incident.incident.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.incident.application.IncidentFacts;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.kejadian.application.Grouping;
import id.sigap.incident.model.Hazard;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;

/** Incidents that were there before the desk declared, or a rule suspected, what caused them come under it. */
@Component
public final class WhenEventDeclaredThenGroup implements Reaction<Incident> {

    private final Documents<Incident> incidents;
    private final Grouping grouping;
    private final Clock clock;

    public WhenEventDeclaredThenGroup(Documents<Incident> incidents, Grouping grouping, Clock clock) {
        this.incidents = incidents;
        this.grouping = grouping;
        this.clock = clock;
    }

    /** What grouping needs to know of a kejadian. */
    public record Declared(Instant observedAt, String hazard, Instant startedAt, List<String> regions) {

        public Declared {
            if (regions.isEmpty()) {
                throw new Poison("a kejadian without regions");
            }
            java.util.Objects.requireNonNull(startedAt);
        }

        Hazard kind() {
            return Hazard.of(hazard).orElse(Hazard.LAINNYA);
        }
    }

    @Override
    public Documents<Incident> documents() {
        return incidents;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.event.declared.v1", "id.sigap.event.suspected.v1", "id.sigap.event.revised.v1", "id.sigap.event.confirmed.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        Declared declared = event.body(Declared.class);
        List<String> fitting = new ArrayList<>();
        incidents.forEach(Filters.and(Filters.eq("world", event.world().id()),
                Filters.gte("s.openedAt", grouping.earliest(event.world(), declared.startedAt()))), v -> {
            if (fits(v.state(), declared, event)) {
                fitting.add(v.id());
            }
        });
        return fitting;
    }

    private boolean fits(Incident i, Declared d, Heard event) {
        return i.isOpen() && grouping.covers(event.world(), d.kind(), d.startedAt(), d.regions(), i.hazard(), i.region(), i.openedAt());
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Incident> apply(@Nullable Incident incident, Heard event) {
        if (incident == null) {
            return null;
        }
        Declared declared = event.body(Declared.class);
        Incident.Step step = fits(incident, declared, event) ? incident.groupByRule(event.subject(), declared.startedAt(), clock.instant()) : null;
        return step == null ? null : IncidentFacts.change(step);
    }
}
