package id.sigap.incident.assessment.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.assessment.model.Assessment;
import id.sigap.incident.assessment.model.Form;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.Subject;
import id.sigap.kit.World;
import id.sigap.kit.document.Versioned;

/** What other features may read of released kaji cepat: what was done, what hinders, what is needed. */
@Component
public class Narratives {

    private final ReleasedAssessments released;

    Narratives(ReleasedAssessments released) {
        this.released = released;
    }

    public record Wanted(String what, @Nullable Quantity amount) {}

    /** Texts as they were released; absent where nothing was written. */
    public record Narrative(String id, String region, @Nullable String jorong, Instant observedAt, @Nullable Instant occurredAt,
            @Nullable String chronology, @Nullable String efforts, @Nullable String obstacles, @Nullable String condition,
            @Nullable String access, @Nullable String advice, List<Wanted> needs) {}

    /** Of a region and below it, the newest first. */
    public List<Narrative> of(World world, Subject subject, String region, Instant asOf, Instant knownAt) {
        return released.counting(world, subject, asOf, knownAt).stream().filter(v -> RegionCode.covers(region, v.state().form().region()))
                .sorted(Comparator.comparing((Versioned<Assessment> v) -> v.state().form().observedAt()).reversed().thenComparing(Versioned::id))
                .map(v -> narrative(v.id(), v.state().form())).toList();
    }

    /** Incidents under no kejadian about which something was counted since then. */
    public List<String> loneIncidents(World world, String region, Instant since, Instant asOf, Instant knownAt) {
        return released.standingAlone(world, region, since, asOf, knownAt);
    }

    private static Narrative narrative(String id, Form f) {
        return new Narrative(id, f.region(), f.jorong(), f.observedAt(), f.occurredAt(), f.chronology(), f.efforts(), f.obstacles(),
                f.condition(), f.access(), f.advice(), f.needs().stream().map(n -> new Wanted(n.what(), n.amount())).toList());
    }
}
