package id.sigap.incident.hazard.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.hazard.model.Felt;
import id.sigap.incident.hazard.model.HazardEvent;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.hazard.model.Picture;
import id.sigap.incident.hazard.model.Strength;
import id.sigap.incident.hazard.model.Version;
import id.sigap.incident.hazard.model.Warning;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.application.Areas;
import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;

/** What others hear of a hazard: codes, numbers and a rounded point. Polygons and words are asked for over HTTP. */
public final class HazardFacts {

    private final Areas areas;
    private final double nearM;

    public HazardFacts(Areas areas, HazardPolicy policy) {
        this.areas = areas;
        this.nearM = policy.nearKm() * 1_000;
    }

    record FeltIn(String region, int mmi) {}

    record Told(Instant observedAt, int version, String hazard, String source, Instant startedAt, @Nullable Point point,
            @Nullable Double magnitude, @Nullable Double depthKm, @Nullable Integer mmi, @Nullable Boolean tsunami, @Nullable String level,
            @Nullable List<FeltIn> felt, @Nullable List<String> near, @Nullable List<String> regions, @Nullable String urgency,
            @Nullable String severity, @Nullable String certainty, @Nullable Instant expiresAt, @Nullable String sequenceId,
            @Nullable String by) {}

    record LeftSequence(Instant observedAt, int version, String sequenceId, String by) {}

    record Withdrawn(Instant observedAt, int version, String hazard, String source, @Nullable String sequenceId,
            @Nullable String by) {}

    /** Kecamatan near a point, as {@code hazards.yml} says. */
    public List<String> near(Point point) {
        return areas.kecamatanWithin(point, nearM);
    }

    public Change<KnownHazard> change(KnownHazard.Step step) {
        KnownHazard h = step.hazard();
        return switch (step.event()) {
            case null -> Change.of(h);
            case HazardEvent.Detected d -> Change.of(h, told("detected", h, d.at(), d.by()));
            case HazardEvent.Updated u -> Change.of(h, told("updated", h, u.at(), u.by()));
            case HazardEvent.LeftSequence l -> Change.of(h, Fact.of("id.sigap.hazard.left-sequence.v1", RegionCode.around(regions(h)),
                    new LeftSequence(l.at(), h.version(), l.sequenceId(), l.by())), told("updated", h, l.at(), l.by()));
            case HazardEvent.Withdrawn w -> Change.of(h, Fact.of("id.sigap.hazard.withdrawn.v1", RegionCode.around(regions(h)),
                    new Withdrawn(w.at(), h.version(), h.kind().code(), source(h), h.sequenceId(), w.by())));
        };
    }

    private Fact told(String what, KnownHazard h, Instant at, @Nullable String by) {
        Picture p = h.picture();
        Warning w = h.warning();
        Strength strength = p == null ? Strength.UNKNOWN : p.strength();
        Told body = new Told(at, h.version(), h.kind().code(), source(h), h.startedAt(), h.point() == null ? null : h.point().coarse(),
                round(strength.magnitude(), 10), round(strength.depthKm(), 10), strength.mmi(), strength.tsunami(),
                strength.level() == null ? null : strength.level().name(), p == null ? null : felt(p.felt()),
                h.point() == null ? null : near(h.point()), w == null ? null : w.regions(), w == null ? null : code(w.urgency()),
                w == null ? null : code(w.severity()), w == null ? null : code(w.certainty()), w == null ? null : w.expires(),
                h.sequenceId(), by);
        return Fact.of("id.sigap.hazard." + what + ".v1", RegionCode.around(regions(h)), body);
    }

    private static String source(KnownHazard h) {
        Version last = h.versions().getLast();
        return last.feed().source().name();
    }

    private static List<FeltIn> felt(List<Felt> felt) {
        Map<String, Integer> strongest = new TreeMap<>();
        felt.stream().filter(f -> f.region() != null)
                .forEach(f -> strongest.merge(Objects.requireNonNull(f.region()), f.mmi(), Math::max));
        return strongest.entrySet().stream().map(e -> new FeltIn(e.getKey(), e.getValue())).toList();
    }

    private List<String> regions(KnownHazard h) {
        Picture p = h.picture();
        Stream<String> felt = p == null ? Stream.empty() : felt(p.felt()).stream().map(FeltIn::region);
        Stream<String> near = h.point() == null ? Stream.empty() : near(h.point()).stream();
        Stream<String> warned = h.warning() == null ? Stream.empty() : h.warning().regions().stream();
        return Stream.of(felt, near, warned).flatMap(s -> s).distinct().toList();
    }

    private static String code(String word) {
        return word.toUpperCase(java.util.Locale.ROOT);
    }

    private static @Nullable Double round(@Nullable Double value, int per) {
        return value == null ? null : Math.round(value * per) / (double) per;
    }
}
