package id.sigap.incident.assessment.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.assessment.model.Form;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.web.Amount;
import id.sigap.incident.web.Fields;
import id.sigap.incident.web.Moments;
import id.sigap.incident.web.SourceBody;

/** The kaji cepat form as it is sent. What was not counted is left out or sent as UNKNOWN; nothing is taken for zero. */
record FormBody(
        @Nullable String region, @Nullable String jorong, @Nullable Double lat, @Nullable Double lng, @Nullable String landmark,
        @Nullable String access, @Nullable Instant occurredAt, @Nullable Instant observedAt, @Nullable ReporterBody reporter,
        @Nullable String chronology, @Nullable List<@Nullable SourceBody> sources, @Nullable Map<String, @Nullable NumberBody> numbers,
        @Nullable List<@Nullable NeedBody> needs, @Nullable String efforts, @Nullable String obstacles, @Nullable String condition,
        @Nullable String advice) {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_SOURCES = 10;
    private static final int MOST_NEEDS = 40;
    private static final Pattern NEED = Pattern.compile("[a-z][a-z0-9_]{1,31}");

    /** @param memberNumber NIA, when there is one */
    record ReporterBody(@Nullable String name, @Nullable String memberNumber, @Nullable String phone) {}

    /**
     * @param source place in {@code sources}, absent for the first
     * @param asOf absent when it was counted with the rest
     */
    record NumberBody(Quantity.@Nullable Is is, @Nullable Integer n, @Nullable Integer source, @Nullable Instant asOf) {}

    record NeedBody(@Nullable String what, @Nullable Amount amount) {}

    FormBody {
        Fields fields = new Fields().required("form.region", region).region("form.region", region).required("form.observedAt", observedAt)
                .position(lat, lng).text("form.jorong", jorong, 120).text("form.landmark", landmark, 200).text("form.access", access, 500)
                .text("form.chronology", chronology, LONGEST_TEXT).text("form.efforts", efforts, LONGEST_TEXT)
                .text("form.obstacles", obstacles, LONGEST_TEXT).text("form.condition", condition, LONGEST_TEXT)
                .text("form.advice", advice, LONGEST_TEXT);
        Moments.check(fields, "form.occurredAt", occurredAt);
        Moments.check(fields, "form.observedAt", observedAt);
        if (jorong != null && jorong.isBlank()) {
            fields.wrong("form.jorong", "tidak boleh kosong");
        }
        if (reporter != null) {
            fields.text("form.reporter.name", reporter.name(), 120).text("form.reporter.memberNumber", reporter.memberNumber(), 40)
                    .text("form.reporter.phone", reporter.phone(), 40);
        }
        checkSources(fields, sources);
        checkNumbers(fields, numbers, sources == null ? 0 : sources.size(), observedAt);
        checkNeeds(fields, needs);
        fields.done();
    }

    private static void checkSources(Fields fields, @Nullable List<@Nullable SourceBody> sources) {
        fields.required("form.sources", sources);
        if (sources != null) {
            if (sources.isEmpty() || sources.size() > MOST_SOURCES) {
                fields.wrong("form.sources", "1 sampai " + MOST_SOURCES + " sumber");
            }
            for (int i = 0; i < Math.min(MOST_SOURCES, sources.size()); i++) {
                SourceBody.check(fields, "form.sources[" + i + "]", sources.get(i));
            }
        }
    }

    private static void checkNumbers(Fields fields, @Nullable Map<String, @Nullable NumberBody> numbers, int sources,
            @Nullable Instant observedAt) {
        fields.required("form.numbers", numbers);
        if (numbers != null) {
            if (numbers.size() > Figure.values().length) {
                fields.wrong("form.numbers", "paling banyak " + Figure.values().length + " angka");
                return;
            }
            numbers.forEach((code, number) -> {
                String field = "form.numbers." + code;
                if (Figure.of(code).isEmpty()) {
                    fields.wrong("form.numbers", "angka tidak dikenal");
                    return;
                }
                Amount.check(fields, field, number == null ? null : new Amount(number.is(), number.n()));
                if (number != null) {
                    Moments.check(fields, field + ".asOf", number.asOf());
                    if (number.asOf() != null && observedAt != null && number.asOf().isAfter(observedAt)) {
                        fields.wrong(field + ".asOf", "sesudah observedAt");
                    }
                    if (number.source() != null && (number.source() < 0 || number.source() >= sources)) {
                        fields.wrong(field + ".source", "nomor sumber dalam daftar, mulai dari 0");
                    }
                }
            });
        }
    }

    private static void checkNeeds(Fields fields, @Nullable List<@Nullable NeedBody> needs) {
        if (needs != null) {
            if (needs.size() > MOST_NEEDS) {
                fields.wrong("form.needs", "paling banyak " + MOST_NEEDS + " kebutuhan");
            }
            for (int i = 0; i < Math.min(MOST_NEEDS, needs.size()); i++) {
                NeedBody need = needs.get(i);
                if (need == null || need.what() == null || !NEED.matcher(need.what()).matches()) {
                    fields.wrong("form.needs[" + i + "].what", "satu kata, misalnya tenda");
                } else if (need.amount() != null) {
                    Amount.check(fields, "form.needs[" + i + "].amount", need.amount());
                }
            }
        }
    }

    Form form() {
        List<Form.Number> counted = new ArrayList<>();
        new TreeMap<>(Objects.requireNonNull(numbers)).forEach((code, sent) -> {
            NumberBody number = Objects.requireNonNull(sent);
            counted.add(new Form.Number(code, new Amount(number.is(), number.n()).quantity(),
                    number.source() == null ? 0 : number.source(), number.asOf()));
        });
        List<Form.Informant> informants = Objects.requireNonNull(sources).stream().map(Objects::requireNonNull)
                .map(s -> new Form.Informant(s.source(), s.contact())).toList();
        List<Form.Need> wanted = needs == null ? List.of() : needs.stream().map(Objects::requireNonNull)
                .map(n -> new Form.Need(Objects.requireNonNull(n.what()), n.amount() == null ? null : n.amount().quantity())).toList();
        return new Form(Objects.requireNonNull(region), jorong == null ? null : jorong.strip(), Fields.point(lat, lng), landmark, access,
                occurredAt, Objects.requireNonNull(observedAt),
                reporter == null ? null : new Form.Reporter(reporter.name(), reporter.memberNumber(), reporter.phone()), chronology, informants,
                counted, wanted, efforts, obstacles, condition, advice);
    }
}
