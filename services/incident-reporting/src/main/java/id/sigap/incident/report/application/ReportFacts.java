package id.sigap.incident.report.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Photo;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.Severity;
import id.sigap.incident.report.model.Flag;
import id.sigap.incident.report.model.Link;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.ReportEvent;
import id.sigap.incident.report.model.Said;
import id.sigap.incident.report.model.Understood;
import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;

/** What others may know of a report: ids, codes, counts and a rounded point. Its words, its sender and the exact point are not here. */
public final class ReportFacts {

    private static final String PREFIX = "id.sigap.report.";

    private ReportFacts() {}

    record Received(Instant observedAt, Instant receivedAt, String channel, @Nullable String inboundId, @Nullable String shortCode,
            @Nullable String by, @Nullable String onBehalf, @Nullable String hazard, @Nullable String region,
            @Nullable Point point, @Nullable Double accuracyM, @Nullable Counts counts, List<String> needs, List<String> flags) {}

    record Amended(Instant observedAt, String channel, @Nullable String inboundId, @Nullable String shortCode, int arrivals,
            @Nullable String hazard, @Nullable String region, @Nullable Point point, @Nullable Counts counts, List<String> needs,
            List<String> flags) {}

    record Queued(Instant observedAt, List<String> reasons) {}

    record Placed(Instant observedAt, String by, String hazard, String region, @Nullable Point point) {}

    record Social(Instant observedAt, @Nullable String by) {}

    record Dismissed(Instant observedAt, String by, String reason) {}

    /** @param photos how many can be seen now */
    record PhotoAdded(Instant observedAt, String photoId, int photos, @Nullable String incidentId) {}

    record PhotoHidden(Instant observedAt, String photoId, int photos, @Nullable String incidentId, String by, String reason) {}

    record PhotoRestored(Instant observedAt, String photoId, int photos, @Nullable String incidentId, String by) {}

    record Why(String rule, @Nullable Double distanceM, @Nullable Double minutesApart, double score) {}

    record Linked(Instant observedAt, String incidentId, boolean opens, String hazard, String region, @Nullable Point point,
            Severity severity, @Nullable Counts counts, Why why, Link.@Nullable Maybe maybe) {}

    public static Change<Report> change(Report.Step step) {
        return new Change<>(step.report(), step.events().stream().map(event -> fact(step.report(), event)).toList());
    }

    private static Fact fact(Report report, ReportEvent event) {
        Understood u = report.understood();
        return switch (event) {
            // of a person in need others learn that there is a report, not what, where exactly or what is needed
            case ReportEvent.Received r when u.social() != null -> of("received.v1", report, new Received(report.observedAt(),
                    report.receivedAt(), report.said().channel().name(), report.said().inboundId(), report.said().code(), enteredBy(report.said()),
                    onBehalf(report.said()), null, kecamatan(u), null, null, null, List.of(), names(u.flags())));
            case ReportEvent.Received r -> of("received.v1", report, new Received(report.observedAt(), report.receivedAt(),
                    report.said().channel().name(), report.said().inboundId(), report.said().code(), enteredBy(report.said()),
                    onBehalf(report.said()), code(u.hazard()), u.region(), coarse(report.said().position()),
                    report.said().accuracyM(), stated(u.counts()), u.needs(), names(u.flags())));
            case ReportEvent.Amended a when u.social() != null -> of("amended.v1", report, new Amended(a.arrival().at(),
                    a.arrival().channel().name(), a.arrival().inboundId(), report.said().code(), report.said().arrivals().size(), null, kecamatan(u),
                    null, null, List.of(), names(u.flags())));
            case ReportEvent.Amended a -> of("amended.v1", report, new Amended(a.arrival().at(), a.arrival().channel().name(),
                    a.arrival().inboundId(), report.said().code(), report.said().arrivals().size(), code(u.hazard()), u.region(), u.point(),
                    stated(u.counts()), u.needs(), names(u.flags())));
            case ReportEvent.Queued q -> of("queued.v1", report, new Queued(report.receivedAt(), names(q.reasons())));
            case ReportEvent.Placed p -> of("placed.v1", report, new Placed(p.at(), p.by(), required(u.hazard()).code(), required(u.region()), u.point()));
            case ReportEvent.Social s -> of("social.v1", report, new Social(s.at(), s.by()));
            case ReportEvent.Dismissed d -> of("dismissed.v1", report, new Dismissed(d.at(), d.by(), d.reason()));
            case ReportEvent.PhotoAdded p -> of("photo-added.v1", report, new PhotoAdded(p.photo().addedAt(), p.photo().photoId(), photos(report), incident(report)));
            case ReportEvent.PhotoHidden p -> of("photo-hidden.v1", report, new PhotoHidden(p.hidden().at(), p.photoId(), photos(report), incident(report),
                    p.hidden().by(), p.hidden().reason()));
            case ReportEvent.PhotoRestored p -> of("photo-restored.v1", report, new PhotoRestored(p.at(), p.photoId(), photos(report), incident(report), p.by()));
            case ReportEvent.Linked l -> of("linked.v1", report, new Linked(report.observedAt(), l.link().incidentId(), l.link().opens(),
                    l.hazard().code(), required(u.region()), u.point(), u.severity(), stated(u.counts()), why(l.link()), l.link().maybe()));
        };
    }

    private static Fact of(String type, Report report, Object body) {
        Understood u = report.understood();
        return Fact.of(PREFIX + type, u.social() == null ? u.region() : kecamatan(u), body);
    }

    private static int photos(Report report) {
        return Photo.visible(report.said().photos());
    }

    private static @Nullable String incident(Report report) {
        return report.link() == null ? null : report.link().incidentId();
    }

    private static @Nullable String kecamatan(Understood u) {
        return u.region() == null ? null : RegionCode.kecamatan(u.region());
    }

    private static Why why(Link link) {
        return new Why(link.rule(), link.distanceM() == null ? null : (double) Math.round(link.distanceM()),
                link.minutesApart() == null ? null : Math.round(link.minutesApart() * 10) / 10.0, Math.round(link.score() * 1_000) / 1_000.0);
    }

    /** Whoever enters a report for somebody else answers for it; a sender's own id is nobody's business. */
    private static @Nullable String enteredBy(Said said) {
        return said.onBehalf() == null ? null : said.senderId();
    }

    private static @Nullable String onBehalf(Said said) {
        return said.onBehalf() == null ? null : said.onBehalf().name();
    }

    private static @Nullable Point coarse(@Nullable Point point) {
        return point == null ? null : point.coarse();
    }

    private static @Nullable Counts stated(Counts counts) {
        return counts.statesNothing() ? null : counts;
    }

    private static @Nullable String code(@Nullable Hazard hazard) {
        return hazard == null ? null : hazard.code();
    }

    private static List<String> names(Collection<Flag> flags) {
        return flags.stream().map(Flag::name).toList();
    }

    private static <T> T required(@Nullable T value) {
        return java.util.Objects.requireNonNull(value, "a placed or linked report has a hazard and a region");
    }
}
