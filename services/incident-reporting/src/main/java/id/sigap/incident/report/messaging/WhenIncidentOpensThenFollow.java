package id.sigap.incident.report.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.model.RegionCode;
import id.sigap.incident.report.application.Links;
import id.sigap.incident.report.application.ReportFacts;
import id.sigap.incident.report.model.Report;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;

/**
 * "We need tents" may come before anybody says that the earth shook. When what such reports could follow opens in their kecamatan,
 * they leave the desk by themselves.
 */
@Component
public final class WhenIncidentOpensThenFollow implements Reaction<Report> {

    private final Documents<Report> reports;
    private final Links links;

    public WhenIncidentOpensThenFollow(Documents<Report> reports, Links links) {
        this.reports = reports;
        this.links = links;
    }

    /** Whether an incident opened, and where. */
    public record Opens(boolean opens, String region) {

        public Opens {
            if (!RegionCode.isValid(region)) {
                throw new Poison("region is not one");
            }
        }
    }

    @Override
    public Documents<Report> documents() {
        return reports;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.report.linked.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        Opens opened = event.body(Opens.class);
        List<String> waiting = new ArrayList<>();
        if (opened.opens()) {
            String kecamatan = RegionCode.kecamatan(opened.region());
            reports.forEach(Filters.and(Filters.eq("world", event.world().id()), Filters.eq("s.state", Report.State.QUEUED.name()),
                    Filters.exists("s.understood.trail")), v -> {
                String region = v.state().understood().region();
                if (v.state().awaitsItsCause() && region != null && RegionCode.covers(kecamatan, region)) {
                    waiting.add(v.id());
                }
            });
        }
        return waiting;
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Report> apply(@Nullable Report report, Heard event) {
        Report.Step step = report == null || !report.awaitsItsCause() ? null : links.follow(event.world(), report);
        return step == null ? null : ReportFacts.change(step);
    }
}
