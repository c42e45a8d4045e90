package id.sigap.incident.report.application;

import java.util.Optional;

import org.springframework.stereotype.Component;

import id.sigap.incident.model.SocialKind;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Understood;
import id.sigap.kit.document.Documents;

/** What other features may ask about a report of a person in need. It is health data, so it is asked here and never told. */
@Component
public class SocialReports {

    private final Documents<Report> reports;

    public SocialReports(Documents<Report> reports) {
        this.reports = reports;
    }

    /** What a case begins with. */
    public record Need(SocialKind kind, String region) {}

    /** Empty when the report has gone another way since. */
    public Optional<Need> find(String reportId) {
        return reports.find(reportId).filter(v -> v.state().state() == Report.State.SOCIAL).flatMap(v -> need(v.state().understood()));
    }

    private static Optional<Need> need(Understood u) {
        return u.social() == null || u.region() == null ? Optional.empty() : Optional.of(new Need(u.social(), u.region()));
    }
}
