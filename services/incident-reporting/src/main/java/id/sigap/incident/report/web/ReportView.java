package id.sigap.incident.report.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Photo;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.report.model.Arrival;
import id.sigap.incident.report.model.PlaceCandidate;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.ShortCode;
import id.sigap.incident.report.model.Understood;
import id.sigap.kit.document.Versioned;

/**
 * A report without its words and its sender, and with the rounded point only.
 *
 * @param arrivals in how many ways it came: once as an SMS and once by the app is one report that came twice
 * @param photos how many pictures there are to see
 * @param enteredBy who entered it at the desk for somebody else, and {@code onBehalf} for whom
 */
record ReportView(
        String id, String shortCode, String state, String channel, @Nullable String hazard, @Nullable String region, @Nullable Double lat,
        @Nullable Double lng, String severity, Counts counts, List<String> needs, List<String> flags, List<String> reasons,
        Instant observedAt, Instant receivedAt, @Nullable String incidentId, @Nullable String decidedBy, @Nullable String reason,
        int arrivals, int photos, @Nullable String enteredBy, @Nullable String onBehalf, Understanding understood) {

    /**
     * @param kind the local word for the hazard, e.g. galodo
     * @param social it is no disaster but a person in need
     * @param candidates what the words can mean when that is more than one place, the likeliest first
     */
    record Understanding(@Nullable String kind, @Nullable SocialKind social, List<PlaceCandidate> candidates) {}

    static ReportView of(Versioned<Report> v) {
        Report r = v.state();
        Understood u = r.understood();
        Hazard hazard = u.hazard();
        Point point = u.point();
        return new ReportView(v.id(), ShortCode.of(v.id()), r.state().name(), r.said().channel().name(),
                hazard == null ? null : hazard.code(), u.region(), point == null ? null : point.lat(), point == null ? null : point.lng(),
                u.severity().name(), u.counts(), u.needs(), u.flags().stream().map(Enum::name).toList(),
                r.state() == Report.State.QUEUED ? u.reasons().stream().map(Enum::name).toList() : List.of(), r.observedAt(), r.receivedAt(),
                r.link() == null ? null : r.link().incidentId(), r.decidedBy(), r.reason(), Math.max(1, r.said().arrivals().size()),
                Photo.visible(r.said().photos()),
                r.said().onBehalf() == null ? null : r.said().senderId(), r.said().onBehalf() == null ? null : r.said().onBehalf().name(),
                new Understanding(u.kind(), u.social(), u.candidates() == null ? List.of() : u.candidates()));
    }

    /** The words and the sender, for those whose reading is on the record. */
    record Words(
            String id, String text, @Nullable String reporterName, @Nullable String reporterPhone, String channel, Instant observedAt,
            @Nullable Double lat, @Nullable Double lng, List<Came> arrivals) {

        static Words of(Versioned<Report> v) {
            Report r = v.state();
            Point at = r.said().position();
            return new Words(v.id(), r.said().text(), r.said().reporterName(), r.said().reporterPhone(), r.said().channel().name(),
                    r.observedAt(), at == null ? null : at.lat(), at == null ? null : at.lng(),
                    r.said().allArrivals(r.receivedAt()).stream().map(Came::of).toList());
        }
    }

    /** One way in which it came, as it came. */
    record Came(
            String channel, Instant at, @Nullable String inboundId, @Nullable String sender, String text, @Nullable Double lat,
            @Nullable Double lng) {

        static Came of(Arrival a) {
            Point at = a.position();
            return new Came(a.channel().name(), a.at(), a.inboundId(), a.sender(), a.text(), at == null ? null : at.lat(), at == null ? null : at.lng());
        }
    }
}
