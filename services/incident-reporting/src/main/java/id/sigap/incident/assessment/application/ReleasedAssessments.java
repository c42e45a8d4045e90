package id.sigap.incident.assessment.application;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.assessment.model.Assessment;
import id.sigap.incident.assessment.model.Form;
import id.sigap.incident.figures.application.FigureSource;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.Stated;
import id.sigap.incident.model.Subject;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

/** Released kaji cepat as a source of figures: of each series the newest version that counted at that moment. */
@Component
final class ReleasedAssessments implements FigureSource {

    private final Documents<Assessment> assessments;

    ReleasedAssessments(Documents<Assessment> assessments) {
        this.assessments = assessments;
    }

    @Override
    public void each(World world, Subject subject, Instant asOf, Instant knownAt, Consumer<Stated> action) {
        counting(world, subject, asOf, knownAt).forEach(v -> eachStated(v, asOf, action));
    }

    /** The version of each series that counts. */
    Collection<Versioned<Assessment>> counting(World world, Subject subject, Instant asOf, Instant knownAt) {
        Bson about = subject.eventId() != null ? Filters.eq("s.under.eventId", subject.eventId()) : Filters.eq("s.incidentId", subject.incidentId());
        Map<String, Versioned<Assessment>> newest = new HashMap<>();
        assessments.forEach(Filters.and(Filters.eq("world", world.id()), about, Filters.eq("s.state", Assessment.State.RELEASED.name())), v -> {
            Assessment a = v.state();
            boolean known = a.releasedAt() != null && !a.releasedAt().isAfter(knownAt) && !a.form().observedAt().isAfter(asOf);
            if (known && (subject.eventId() == null || subject.eventId().equals(a.eventIdAt(knownAt)))) {
                newest.merge(a.series(), v, (x, y) -> x.state().number() > y.state().number() ? x : y);
            }
        });
        return newest.values();
    }

    List<String> standingAlone(World world, String region, Instant since, Instant asOf, Instant knownAt) {
        TreeSet<String> incidents = new TreeSet<>();
        assessments.forEach(Filters.and(Filters.eq("world", world.id()), Filters.eq("s.state", Assessment.State.RELEASED.name()),
                Filters.ne("s.incidentId", null)), v -> {
                    Assessment a = v.state();
                    Instant at = a.form().observedAt();
                    boolean known = a.releasedAt() != null && !a.releasedAt().isAfter(knownAt) && at.isAfter(since) && !at.isAfter(asOf);
                    if (known && a.eventIdAt(knownAt) == null && RegionCode.covers(region, a.form().region())) {
                        incidents.add(Objects.requireNonNull(a.incidentId()));
                    }
                });
        return List.copyOf(incidents);
    }

    /** One statement for each source and time of the form. */
    private static void eachStated(Versioned<Assessment> v, Instant asOf, Consumer<Stated> action) {
        Assessment a = v.state();
        Form form = a.form();
        record Said(int source, @Nullable Instant asOf) {}
        Map<Said, Map<Figure, Quantity>> all = new LinkedHashMap<>();
        form.numbers().forEach(n -> Figure.of(n.figure()).ifPresent(figure -> all
                .computeIfAbsent(new Said(n.source(), n.asOf()), s -> new EnumMap<>(Figure.class)).put(figure, n.value())));
        Stated.Part part = form.jorong() == null ? null : new Stated.Part(Stated.Of.JORONG, form.jorong(), null);
        all.forEach((said, figures) -> {
            Instant at = said.asOf() == null ? form.observedAt() : said.asOf();
            if (!at.isAfter(asOf)) {
                Form.Informant informant = form.sources().get(said.source());
                action.accept(new Stated(v.id(), form.region(), part, at, Objects.requireNonNull(a.releasedAt()), informant.source(),
                        informant.contact(), true, false, figures, null));
            }
        });
    }
}
