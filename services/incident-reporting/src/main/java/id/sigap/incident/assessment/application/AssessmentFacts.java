package id.sigap.incident.assessment.application;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.assessment.model.Assessment;
import id.sigap.incident.assessment.model.Assessment.Event;
import id.sigap.incident.assessment.model.Form;
import id.sigap.incident.model.Quantity;
import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;

/** What others hear of a kaji cepat: where, which version, who, and of a released one the counts. No text, no reporter, no point. */
public final class AssessmentFacts {

    private AssessmentFacts() {}

    record Moved(Instant observedAt, String series, int version, @Nullable String eventId, @Nullable String incidentId, String region, String by) {}

    record Returned(Instant observedAt, String series, int version, @Nullable String eventId, @Nullable String incidentId, String region,
            String by, String reason) {}

    record Released(Instant observedAt, String series, int version, @Nullable String eventId, @Nullable String incidentId, String region,
            String by, Map<String, Quantity> figures) {}

    public static Change<Assessment> change(Assessment.Step step) {
        Assessment a = step.assessment();
        return Change.of(a, switch (step.event()) {
            case Event.Submitted s -> of("submitted", a, moved(a, a.submittedAt(), a.by()));
            case Event.Checked c -> of("checked", a, moved(a, a.checkedAt(), a.checkedBy()));
            case Event.Returned r -> of("returned", a, new Returned(r.at(), a.series(), a.number(), a.eventId(), a.incidentId(),
                    a.form().region(), Objects.requireNonNull(a.returnedBy()), Objects.requireNonNull(a.reason())));
            case Event.Released r -> of("released", a, new Released(Objects.requireNonNull(a.releasedAt()), a.series(), a.number(), a.eventId(),
                    a.incidentId(), a.form().region(), Objects.requireNonNull(a.releasedBy()), figures(a.form())));
        });
    }

    private static Moved moved(Assessment a, @Nullable Instant at, @Nullable String by) {
        return new Moved(Objects.requireNonNull(at), a.series(), a.number(), a.eventId(), a.incidentId(), a.form().region(),
                Objects.requireNonNull(by));
    }

    private static Map<String, Quantity> figures(Form form) {
        Map<String, Quantity> figures = new TreeMap<>();
        form.numbers().forEach(number -> figures.put(number.figure(), number.value()));
        return figures;
    }

    private static Fact of(String what, Assessment a, Object body) {
        return Fact.of("id.sigap.assessment." + what + ".v1", a.form().region(), body);
    }
}
