package id.sigap.incident.social.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.report.application.SocialReports;
import id.sigap.incident.social.model.SocialCase;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/** A report of a person in need becomes a case of the TKSK of its kecamatan. The case's id follows from the report's. */
@Component
public final class WhenReportIsSocialThenOpen implements Reaction<SocialCase> {

    private final Documents<SocialCase> cases;
    private final SocialReports reports;

    public WhenReportIsSocialThenOpen(Documents<SocialCase> cases, SocialReports reports) {
        this.cases = cases;
        this.reports = reports;
    }

    /** All that is told of it; kind and place are asked from the report. */
    public record Social(Instant observedAt) {

        public Social {
            Objects.requireNonNull(observedAt);
        }
    }

    /** Id of the case a report becomes. */
    static String caseOf(String reportId) {
        return Ids.derived("social-case", reportId);
    }

    @Override
    public Documents<SocialCase> documents() {
        return cases;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.report.social.v1");
    }

    @Override
    public List<String> targets(Heard event) {
        event.body(Social.class);
        return List.of(caseOf(event.subject()));
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<SocialCase> apply(@Nullable SocialCase existing, Heard event) {
        if (existing != null) {
            return null;
        }
        return reports.find(event.subject())
                .map(need -> Change.of(SocialCase.open(event.subject(), need.kind(), need.region(), event.body(Social.class).observedAt())))
                .orElse(null);
    }
}
