package id.sigap.incident.figures.web;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.figures.application.FigureFacts;
import id.sigap.incident.figures.model.Choice;
import id.sigap.incident.figures.model.Statement;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Stated;
import id.sigap.incident.web.Amount;
import id.sigap.incident.web.Fields;
import id.sigap.incident.web.Moments;
import id.sigap.incident.web.SourceBody;

/** Bodies of requests about figures. */
final class FigureRequests {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_KEY = 300;

    private FigureRequests() {}

    /** One jorong, or one shelter and the region it stands in. */
    record PartBody(Stated.@Nullable Of of, @Nullable String name, @Nullable String region) {

        void check(Fields fields) {
            fields.required("part.of", of).required("part.name", name).text("part.name", name, 120).region("part.region", region);
            if (name != null && name.isBlank()) {
                fields.wrong("part.name", "tidak boleh kosong");
            }
        }

        Stated.Part part() {
            return new Stated.Part(Objects.requireNonNull(of), Objects.requireNonNull(name).strip(), region);
        }
    }

    /**
     * What an office says.
     *
     * @param region where the people are at home
     * @param part when it speaks of one jorong or shelter only
     * @param verified confirmed with the office
     * @param incomplete the office itself says something is not counted yet
     */
    record Saying(@Nullable String eventId, @Nullable String region, @Nullable PartBody part, @Nullable Instant asOf,
            @Nullable SourceBody source, @Nullable Boolean verified, @Nullable Boolean incomplete, @Nullable Map<String, @Nullable Amount> figures,
            @Nullable String note) {

        Saying {
            Fields fields = subject(eventId, region).required("asOf", asOf).text("note", note, LONGEST_NOTE);
            if (part != null) {
                part.check(fields);
            }
            Moments.check(fields, "asOf", asOf);
            SourceBody.check(fields, "source", source);
            Amount.checkAll(fields, "figures", figures);
            fields.done();
        }

        Statement statement(Instant now, String by) {
            SourceBody said = Objects.requireNonNull(source);
            return new Statement(Objects.requireNonNull(eventId), Objects.requireNonNull(region), part == null ? null : part.part(),
                    Objects.requireNonNull(asOf), now, said.source(), said.contact(), Boolean.TRUE.equals(verified), Boolean.TRUE.equals(incomplete),
                    Amount.quantities(Objects.requireNonNull(figures)), null, note, by);
        }
    }

    /** @param source key of the line as the figures show it; absent gives the figure back to the rule */
    record Choosing(@Nullable String eventId, @Nullable String region, @Nullable String figure, @Nullable String source,
            @Nullable String reason, @Nullable String note) {

        Choosing {
            Fields fields = subject(eventId, region).required("figure", figure).required("reason", reason).code("reason", reason)
                    .text("note", note, LONGEST_NOTE).text("source", source, LONGEST_KEY);
            if (figure != null && Figure.of(figure).isEmpty()) {
                fields.wrong("figure", "angka tidak dikenal");
            }
            if (source != null && !FigureFacts.isKey(source)) {
                fields.wrong("source", "kunci sumber seperti pada daftar angka");
            }
            fields.done();
        }

        Choice choice(Instant now, String by) {
            return new Choice(Objects.requireNonNull(eventId), Objects.requireNonNull(region), Objects.requireNonNull(figure), source,
                    Objects.requireNonNull(reason), note, by, now);
        }
    }

    /** @param basis document of the source's latest number of missing people */
    record DeclaredDead(@Nullable String eventId, @Nullable String region, @Nullable String source, @Nullable String basis,
            @Nullable Integer n, @Nullable Instant asOf, @Nullable String note) {

        DeclaredDead {
            Fields fields = subject(eventId, region).required("source", source).text("source", source, LONGEST_KEY).required("basis", basis)
                    .id("basis", basis).required("n", n).required("asOf", asOf).text("note", note, LONGEST_NOTE);
            Moments.check(fields, "asOf", asOf);
            if (n != null && n < 1) {
                fields.wrong("n", "paling sedikit 1");
            }
            fields.done();
        }
    }

    private static Fields subject(@Nullable String eventId, @Nullable String region) {
        return new Fields().required("eventId", eventId).id("eventId", eventId).required("region", region).region("region", region);
    }
}
