package id.sigap.incident.incident.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.incident.application.IncidentFacts;
import id.sigap.incident.incident.model.Confidence;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.kejadian.application.Grouping;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.Severity;
import id.sigap.incident.report.application.Evidence;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;

/**
 * The first report linked to an incident brings it to life, every other one can only make it more severe. Which of them comes
 * first does not matter, and coming twice does not either.
 */
@Component
public final class WhenReportLinkedThenFollow implements Reaction<Incident> {

    private final Documents<Incident> incidents;
    private final Grouping grouping;
    private final Evidence evidence;
    private final Clock clock;

    public WhenReportLinkedThenFollow(Documents<Incident> incidents, Grouping grouping, Evidence evidence, Clock clock) {
        this.incidents = incidents;
        this.grouping = grouping;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** What an incident needs to know of a link. */
    public record Linked(Instant observedAt, String incidentId, String hazard, String region, @Nullable Point point, Severity severity,
            Incident.@Nullable Maybe maybe) {

        public Linked {
            if (!Ids.isUuid(incidentId) || !RegionCode.isValid(region)) {
                throw new Poison("incidentId or region is not one");
            }
            java.util.Objects.requireNonNull(observedAt);
            java.util.Objects.requireNonNull(severity);
        }
    }

    @Override
    public Documents<Incident> documents() {
        return incidents;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.report.linked.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        return List.of(event.body(Linked.class).incidentId());
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Incident> apply(@Nullable Incident incident, Heard event) {
        Linked linked = event.body(Linked.class);
        if (incident == null) {
            Incident.Step opened = Incident.open(event.subject(), Hazard.of(linked.hazard()).orElse(Hazard.LAINNYA), linked.region(),
                    linked.point(), linked.severity(), linked.observedAt(), linked.maybe());
            Incident.Step believed = opened.then(believe(opened.incident(), linked, event));
            return IncidentFacts.change(believed.then(group(believed.incident(), true, event)));
        }
        Incident.Step heard = both(incident.hear(event.subject(), linked.severity(), linked.observedAt()), incident, i -> believe(i, linked, event));
        // a kejadian declared while the incident was being opened may have missed it: every further report looks again
        Incident.Step step = incident.eventId() == null ? both(heard, incident, i -> group(i, false, event)) : heard;
        return step == null ? null : IncidentFacts.change(step);
    }

    private static Incident.@Nullable Step both(Incident.@Nullable Step first, Incident before, Function<Incident, Incident.@Nullable Step> second) {
        return first == null ? second.apply(before) : first.then(second.apply(first.incident()));
    }

    /** Who said it matters only until there are enough: then no report is read any more. */
    private Incident.@Nullable Step believe(Incident i, Linked linked, Heard event) {
        Confidence.Source source = i.wantsSources()
                ? evidence.witness(event.subject()).map(w -> new Confidence.Source(w.sender(), w.words())).orElse(null) : null;
        return i.believe(source, linked.observedAt());
    }

    private Incident.@Nullable Step group(Incident i, boolean opens, Heard event) {
        Optional<Grouping.Umbrella> umbrella = opens
                ? grouping.mostRecentFor(event.world(), i.hazard(), i.region(), i.openedAt())
                : grouping.stillMostRecentFor(event.world(), i.hazard(), i.region(), i.openedAt());
        return umbrella.map(u -> i.groupByRule(u.eventId(), u.startedAt(), clock.instant())).orElse(null);
    }
}
