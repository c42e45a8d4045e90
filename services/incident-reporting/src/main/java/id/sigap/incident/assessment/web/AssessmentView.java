package id.sigap.incident.assessment.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.assessment.model.Assessment;
import id.sigap.incident.assessment.model.Form;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Source;
import id.sigap.kit.document.Versioned;

/** A kaji cepat in lists: no texts, nobody's name or telephone. */
record AssessmentView(
        String id, String series, int version, Assessment.State state, @Nullable String incidentId, @Nullable String eventId, String region,
        @Nullable String jorong, Instant observedAt, Instant submittedAt, String by, @Nullable String checkedBy, @Nullable Instant checkedAt,
        @Nullable String releasedBy, @Nullable Instant releasedAt, @Nullable String returnedBy, @Nullable String reason) {

    static AssessmentView of(Versioned<Assessment> v) {
        Assessment a = v.state();
        return new AssessmentView(v.id(), a.series(), a.number(), a.state(), a.incidentId(), a.eventId(), a.form().region(), a.form().jorong(),
                a.form().observedAt(), a.submittedAt(), a.by(), a.checkedBy(), a.checkedAt(), a.releasedBy(), a.releasedAt(), a.returnedBy(),
                a.reason());
    }

    /** @param text as it is written in reports, e.g. "nihil" */
    record Counted(Quantity.Is is, @Nullable Integer n, String text, int source, @Nullable Instant asOf) {}

    record Office(Source.Kind kind, String office, @Nullable String via) {}

    record Wanted(String what, @Nullable String amount) {}

    /** The whole form, for whoever checks it. Whom to ask is told by {@code POST .../contacts}, which is recorded. */
    record Whole(AssessmentView head, @Nullable Double lat, @Nullable Double lng, @Nullable String landmark, @Nullable String access,
            @Nullable Instant occurredAt, @Nullable String chronology, List<Office> sources, Map<String, Counted> numbers, List<Wanted> needs,
            @Nullable String efforts, @Nullable String obstacles, @Nullable String condition, @Nullable String advice) {

        static Whole of(Versioned<Assessment> v) {
            Form f = v.state().form();
            Map<String, Counted> numbers = new TreeMap<>();
            f.numbers().forEach(n -> numbers.put(n.figure(), new Counted(n.value().is(), n.value().n(), n.value().text(), n.source(), n.asOf())));
            return new Whole(AssessmentView.of(v), f.position() == null ? null : f.position().lat(), f.position() == null ? null : f.position().lng(),
                    f.landmark(), f.access(), f.occurredAt(), f.chronology(),
                    f.sources().stream().map(s -> new Office(s.source().kind(), s.source().office(), s.source().via())).toList(), numbers,
                    f.needs().stream().map(n -> new Wanted(n.what(), n.amount() == null ? null : n.amount().text())).toList(), f.efforts(),
                    f.obstacles(), f.condition(), f.advice());
        }
    }

    /** Whom to ask, for those whose asking is on the record. */
    record Contacts(@Nullable String reporterName, @Nullable String memberNumber, @Nullable String reporterPhone, List<Person> sources) {

        record Person(String office, @Nullable String name, @Nullable String phone) {}

        static Contacts of(Versioned<Assessment> v) {
            Form f = v.state().form();
            Form.Reporter r = f.reporter();
            return new Contacts(r == null ? null : r.name(), r == null ? null : r.memberNumber(), r == null ? null : r.phone(),
                    f.sources().stream().map(s -> new Person(s.source().office(), s.contact() == null ? null : s.contact().name(),
                            s.contact() == null ? null : s.contact().phone())).toList());
        }
    }
}
