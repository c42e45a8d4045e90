package id.sigap.incident.report.messaging;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.report.application.Links;
import id.sigap.incident.report.application.ReportFacts;
import id.sigap.incident.report.model.Report;
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
    private final Links links;

    public WhenReportCanBePlacedThenLink(Documents<Report> reports, Links links) {
        this.reports = reports;
        this.links = links;
    }

    /** The smaller record this service reads of its own events: everything else is in the report's document. */
    public record About() {}

    @Override
    public Documents<Report> documents() {
        return reports;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.report.received.v1", "id.sigap.report.amended.v1", "id.sigap.report.placed.v1");
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
        Report.Step linked = links.link(event.world(), event.subject(), report);
        Report.Step step = linked == null ? report.queue() : linked;
        return step == null ? null : ReportFacts.change(step);
    }
}
