package id.sigap.incident.report.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.linking.application.Linking;
import id.sigap.incident.report.application.ReportFacts;
import id.sigap.incident.report.model.Link;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Understood;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/**
 * A report that says what and where it is gets its incident. Asking the board is the one thing here that writes elsewhere, and it
 * is safe to ask again: an incident's id follows from the report that opens it.
 */
@Component
public final class WhenReportCanBePlacedThenLink implements Reaction<Report> {

    private final Documents<Report> reports;
    private final Linking linking;
    private final Clock clock;

    public WhenReportCanBePlacedThenLink(Documents<Report> reports, Linking linking, Clock clock) {
        this.reports = reports;
        this.linking = linking;
        this.clock = clock;
    }

    /** The smaller record this service reads of its own events: everything else is in the report's document. */
    public record About() {}

    @Override
    public Documents<Report> documents() {
        return reports;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.report.received.v1", "id.sigap.report.placed.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        event.body(About.class);
        return List.of(event.subject());
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Report> apply(@Nullable Report report, Heard event) {
        if (report == null || !report.awaitsLinking()) {
            return null;
        }
        Report.Step step = decide(report, event.world(), event.subject());
        return step == null ? null : ReportFacts.change(step);
    }

    private Report.@Nullable Step decide(Report report, World world, String id) {
        Understood u = report.understood();
        Linking.Decision decision = linking.decide(world, new Linking.Question(
                id, u.hazard(), u.facet(), u.trail(), Objects.requireNonNull(u.region()), u.point(), report.observedAt()));
        if (decision == null) {
            return report.queue();
        }
        return report.link(new Link(decision.incidentId(), decision.opens(), decision.rule(), decision.distanceM(),
                decision.minutesApart(), decision.score(), clock.instant()), decision.hazard());
    }
}
