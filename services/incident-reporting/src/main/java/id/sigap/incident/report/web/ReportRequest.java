package id.sigap.incident.report.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.report.application.ReportIncident;
import id.sigap.incident.report.model.Channel;
import id.sigap.incident.report.model.OnBehalf;
import id.sigap.incident.report.model.Said;
import id.sigap.incident.web.Fields;
import id.sigap.kit.World;
import id.sigap.kit.web.Caller;

/**
 * The body of {@code POST /api/v1/reports}. What a person may get wrong (hazard, place, clock) is text here and is flagged later;
 * what only a broken machine sends is refused, naming the field.
 *
 * @param id made on the phone, optional
 * @param region code or name of a kecamatan or nagari
 * @param social chosen when it is no disaster but a person in need
 * @param accuracyM radius of the position, metres
 * @param onBehalfOf whom the desk speaks for; then the channel may be left out
 */
record ReportRequest(
        @Nullable String id, @Nullable String channel, @Nullable String text, @Nullable String hazard, @Nullable String region,
        @Nullable Double lat, @Nullable Double lng, @Nullable Double accuracyM, @Nullable String observedAt, @Nullable Counts counts,
        @Nullable String reporterName, @Nullable String reporterPhone,
        // left out where there is none, so that a repeat from before it existed is still the same request
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OnBehalfOf onBehalfOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SocialKind social) {

    /**
     * A caller, somebody on the radio, or a visitor.
     *
     * @param channel CALL, RADIO or VISIT
     */
    record OnBehalfOf(@Nullable String channel, @Nullable String name, @Nullable String phone) {

        private static final Set<OnBehalf> BY_PERSON = EnumSet.of(OnBehalf.CALL, OnBehalf.RADIO, OnBehalf.VISIT);

        void check(Fields fields) {
            fields.required("onBehalfOf.channel", channel).text("onBehalfOf.name", name, 120).text("onBehalfOf.phone", phone, 40);
            if (channel != null && BY_PERSON.stream().noneMatch(o -> o.name().equals(channel))) {
                fields.wrong("onBehalfOf.channel", "salah satu dari " + BY_PERSON);
            }
        }

        OnBehalf whom() {
            return OnBehalf.valueOf(Objects.requireNonNull(channel));
        }

        Channel cameIn() {
            return whom() == OnBehalf.RADIO ? Channel.RADIO : Channel.DESK;
        }
    }

    static final int LONGEST_TEXT = 4_000;
    private static final double WHOLE_EARTH_M = 50_000_000;

    ReportRequest {
        Fields fields = new Fields().id("id", id).text("text", text, LONGEST_TEXT)
                .text("hazard", hazard, 100).text("region", region, 100).text("observedAt", observedAt, 100)
                .text("reporterName", reporterName, 120).text("reporterPhone", reporterPhone, 40).position(lat, lng);
        if (onBehalfOf == null) {
            fields.required("channel", channel);
        } else {
            onBehalfOf.check(fields);
            if (channel != null && !channel.equals(Channel.DESK.name()) && !channel.equals(Channel.RADIO.name())) {
                fields.wrong("channel", "DESK atau RADIO bila atas nama orang lain");
            }
            if (reporterName != null || reporterPhone != null) {
                fields.wrong("reporterName", "sudah ada di onBehalfOf");
            }
        }
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

    ReportIncident toCommand(Caller caller, String shortCode, World world) {
        Said said = said(caller).coded(shortCode);
        return new ReportIncident(onBehalfOf == null ? said : said.onBehalf(onBehalfOf.whom()), hazard, region, observedAt,
                counts == null ? Counts.NONE : counts, Set.of(), social, new ReportIncident.Origin(caller.regions(), !world.isReal()));
    }

    private Said said(Caller caller) {
        String words = text == null ? "" : text;
        return onBehalfOf == null
                ? new Said(Channel.valueOf(Objects.requireNonNull(channel)), words, caller.id(), reporterName, reporterPhone, Fields.point(lat, lng), accuracyM)
                : new Said(onBehalfOf.cameIn(), words, caller.id(), onBehalfOf.name(), onBehalfOf.phone(), Fields.point(lat, lng), accuracyM);
    }
}
