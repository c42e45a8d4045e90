package id.sigap.incident.report.messaging;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.report.application.InboundReports;
import id.sigap.incident.report.application.ReportFacts;
import id.sigap.incident.report.model.Report;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;

/**
 * Somebody wrote: it becomes a report, or evidence of one. Which report is decided, and written down, before the report is touched;
 * the words are asked of notifications, and while that does not answer the message waits in the log.
 */
@Component
public final class WhenInboundReceivedThenReport implements Reaction<Report> {

    private final Documents<Report> reports;
    private final InboundReports inbound;

    public WhenInboundReceivedThenReport(Documents<Report> reports, InboundReports inbound) {
        this.reports = reports;
        this.inbound = inbound;
    }

    /** Everything else is asked of notifications. */
    public record Received(String channel, String kind) {}

    @Override
    public Documents<Report> documents() {
        return reports;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.inbound.received.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        event.body(Received.class);
        if (!Ids.isUuid(event.subject())) {
            throw new Poison("the message's id is none");
        }
        return List.of(inbound.reportOf(event.world(), event.subject()));
    }

    /** A report remembers its arrivals itself. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Report> apply(@Nullable Report report, Heard event) {
        Report.Step step = inbound.hear(event.world(), report, event.subject());
        return step == null ? null : ReportFacts.change(step);
    }
}
