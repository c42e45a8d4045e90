package id.sigap.incident.report.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.report.application.ReportFacts;
import id.sigap.incident.report.model.Report;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;

/** Reports that fitted an incident while it was merged go where the person said who took the merge back. */
@Component
public final class WhenIncidentUnmergedThenReturn implements Reaction<Report> {

    private final Documents<Report> reports;

    public WhenIncidentUnmergedThenReturn(Documents<Report> reports) {
        this.reports = reports;
    }

    /** Where they go; an older event does not say, and then they stay. */
    enum Arrivals { STAY, RETURN, DESK }

    /** What the reports need to know. */
    public record Unmerged(String into, @Nullable Arrivals arrivals, @Nullable String hazard) {}

    @Override
    public Documents<Report> documents() {
        return reports;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.incident.unmerged.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        Unmerged unmerged = event.body(Unmerged.class);
        List<String> through = new ArrayList<>();
        if (unmerged.arrivals() != null && unmerged.arrivals() != Arrivals.STAY) {
            reports.forEach(Filters.and(Filters.eq("s.link.incidentId", unmerged.into()), Filters.eq("s.link.via", event.subject())), v -> through.add(v.id()));
        }
        return through;
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Report> apply(@Nullable Report report, Heard event) {
        Unmerged unmerged = event.body(Unmerged.class);
        if (report == null || !report.cameThrough(event.subject(), unmerged.into())) {
            return null;
        }
        return switch (Objects.requireNonNull(unmerged.arrivals())) {
            case STAY -> null;
            case RETURN -> ReportFacts.change(report.returnTo(event.subject(), hazard(unmerged), event.time()));
            case DESK -> ReportFacts.change(report.backToDesk());
        };
    }

    private static Hazard hazard(Unmerged unmerged) {
        return Hazard.of(Objects.requireNonNullElse(unmerged.hazard(), "")).orElseThrow(() -> new Poison("the hazard is not one"));
    }
}
