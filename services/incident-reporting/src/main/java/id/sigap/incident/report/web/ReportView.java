package id.sigap.incident.report.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.ShortCode;
import id.sigap.incident.report.model.Understood;
import id.sigap.kit.document.Versioned;

/** A report without its words and its sender, and with the rounded point only. */
record ReportView(
        String id, String shortCode, String state, String channel, @Nullable String hazard, @Nullable String region, @Nullable Double lat,
        @Nullable Double lng, String severity, Counts counts, List<String> needs, List<String> flags, List<String> reasons,
        Instant observedAt, Instant receivedAt, @Nullable String incidentId, @Nullable String decidedBy, @Nullable String reason) {

    static ReportView of(Versioned<Report> v) {
        Report r = v.state();
        Understood u = r.understood();
        Hazard hazard = u.hazard();
        Point point = u.point();
        return new ReportView(v.id(), ShortCode.of(v.id()), r.state().name(), r.said().channel().name(),
                hazard == null ? null : hazard.code(), u.region(), point == null ? null : point.lat(), point == null ? null : point.lng(),
                u.severity().name(), u.counts(), u.needs(), u.flags().stream().map(Enum::name).toList(),
                r.state() == Report.State.QUEUED ? u.reasons().stream().map(Enum::name).toList() : List.of(), r.observedAt(), r.receivedAt(),
                r.link() == null ? null : r.link().incidentId(), r.decidedBy(), r.reason());
    }

    /** The words and the sender, for those whose reading is on the record. */
    record Words(
            String id, String text, @Nullable String reporterName, @Nullable String reporterPhone, String channel, Instant observedAt,
            @Nullable Double lat, @Nullable Double lng) {

        static Words of(Versioned<Report> v) {
            Report r = v.state();
            Point at = r.said().position();
            return new Words(v.id(), r.said().text(), r.said().reporterName(), r.said().reporterPhone(), r.said().channel().name(),
                    r.observedAt(), at == null ? null : at.lat(), at == null ? null : at.lng());
        }
    }
}
