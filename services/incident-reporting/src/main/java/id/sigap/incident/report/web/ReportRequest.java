package id.sigap.incident.report.web;

import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.report.application.ReportIncident;
import id.sigap.incident.report.model.Channel;
import id.sigap.incident.report.model.Said;
import id.sigap.incident.web.Fields;
import id.sigap.kit.web.Caller;

/**
 * The body of {@code POST /api/v1/reports}. What a person may get wrong (hazard, place, clock) is text here and is flagged later;
 * what only a broken machine sends is refused, naming the field.
 *
 * @param id made on the phone, optional
 * @param region code or name of a kecamatan or nagari
 * @param accuracyM radius of the position, metres
 */
record ReportRequest(
        @Nullable String id, @Nullable String channel, @Nullable String text, @Nullable String hazard, @Nullable String region,
        @Nullable Double lat, @Nullable Double lng, @Nullable Double accuracyM, @Nullable String observedAt, @Nullable Counts counts,
        @Nullable String reporterName, @Nullable String reporterPhone) {

    static final int LONGEST_TEXT = 4_000;
    private static final double WHOLE_EARTH_M = 50_000_000;

    ReportRequest {
        Fields fields = new Fields().id("id", id).required("channel", channel).text("text", text, LONGEST_TEXT)
                .text("hazard", hazard, 100).text("region", region, 100).text("observedAt", observedAt, 100)
                .text("reporterName", reporterName, 120).text("reporterPhone", reporterPhone, 40).position(lat, lng);
        if (channel != null && Arrays.stream(Channel.values()).noneMatch(c -> c.name().equals(channel))) {
            fields.wrong("channel", "salah satu dari " + Arrays.toString(Channel.values()));
        }
        if ((text == null || text.isBlank()) && hazard == null && region == null && lat == null) {
            fields.wrong("text", "wajib diisi bila jenis, wilayah, dan posisi tidak ada");
        }
        if (accuracyM != null && !(accuracyM >= 0 && accuracyM <= WHOLE_EARTH_M)) {
            fields.wrong("accuracyM", "meter, tidak negatif");
        }
        if (counts != null && counts.anyNegative()) {
            fields.wrong("counts", "tidak boleh negatif");
        }
        fields.done();
    }

    ReportIncident toCommand(Caller caller) {
        Said said = new Said(Channel.valueOf(Objects.requireNonNull(channel)), text == null ? "" : text, caller.id(), reporterName,
                reporterPhone, Fields.point(lat, lng), accuracyM);
        return new ReportIncident(said, hazard, region, observedAt, counts == null ? Counts.NONE : counts);
    }
}
