package id.sigap.incident.hazard.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.hazard.model.Felt;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.hazard.model.Picture;
import id.sigap.incident.hazard.model.Slot;
import id.sigap.incident.hazard.model.Source;
import id.sigap.incident.hazard.model.Version;
import id.sigap.incident.hazard.model.Warning;
import id.sigap.kit.document.Versioned;

/**
 * A hazard as lists show it.
 *
 * @param active not taken back and, if it is a warning, not expired
 * @param magnitude of a quake, in the newest version
 * @param potential BMKG's own words about a tsunami
 * @param credit who must be named wherever this is shown
 * @param warning words of a warning; its areas are shown with the single hazard only
 */
record HazardView(
        String id, String hazard, boolean active, boolean withdrawn, Instant startedAt, int version, @Nullable Double lat, @Nullable Double lng,
        @Nullable Double magnitude, @Nullable Double depthKm, @Nullable Integer mmi, @Nullable Boolean tsunami, @Nullable String level,
        @Nullable String area, @Nullable String potential, @Nullable String shakemap, List<Felt> felt, @Nullable String sequenceId,
        @Nullable Words warning, List<String> regions, List<String> credit) {

    record Words(String sender, @Nullable String senderName, String event, @Nullable String headline, @Nullable String description,
            @Nullable String instruction, String urgency, String severity, String certainty, @Nullable Instant onset, @Nullable Instant expires) {

        static Words of(Warning w) {
            return new Words(w.sender(), w.senderName(), w.event(), w.headline(), w.description(), w.instruction(), w.urgency(), w.severity(),
                    w.certainty(), w.onset(), w.expires());
        }
    }

    /** What was believed from a time on. */
    record Edition(int version, Instant knownAt, String source, Instant startedAt, @Nullable Double lat, @Nullable Double lng,
            @Nullable Double magnitude, @Nullable Double depthKm, @Nullable Integer mmi, boolean withdrawn) {

        static Edition of(Version v) {
            return new Edition(v.number(), v.knownAt(), v.feed().source().name(), v.at(), v.point() == null ? null : v.point().lat(),
                    v.point() == null ? null : v.point().lng(), v.strength().magnitude(), v.strength().depthKm(), v.strength().mmi(), v.withdrawn());
        }
    }

    /** What one feed says now. */
    record Says(String feed, Instant since, @Nullable Double magnitude, boolean deleted, @Nullable String credit) {

        static Says of(Slot s) {
            return new Says(s.reading().feed().label(), s.asOf(), s.reading().strength().magnitude(), s.reading().deleted(),
                    s.reading().feed().source().credit());
        }
    }

    /** Where it warns, as CAP writes it: latitude first. */
    record Area(String place, List<String> polygons, List<String> circles, List<String> regions) {}

    /** A hazard with its history. */
    record Whole(@com.fasterxml.jackson.annotation.JsonUnwrapped HazardView hazard, List<Edition> versions, List<Says> sources, List<String> chain,
            List<Area> areas) {

        static Whole of(Versioned<KnownHazard> v, Instant now, List<String> near) {
            KnownHazard h = v.state();
            List<Area> areas = h.warning() == null ? List.of()
                    : h.warning().areas().stream().map(a -> new Area(a.place(), a.polygons(), a.circles(), a.regions())).toList();
            return new Whole(HazardView.of(v, now, near), h.versions().stream().map(Edition::of).toList(), h.slots().stream().map(Says::of).toList(),
                    h.chain(), areas);
        }
    }

    /** @param near kecamatan near its point */
    static HazardView of(Versioned<KnownHazard> v, Instant now, List<String> near) {
        KnownHazard h = v.state();
        Picture p = h.picture();
        Warning w = h.warning();
        List<String> regions = w != null ? w.regions() : java.util.stream.Stream.concat(near.stream(),
                p == null ? java.util.stream.Stream.of() : p.felt().stream().map(Felt::region).filter(Objects::nonNull)).distinct().sorted().toList();
        List<String> credit = p == null ? List.of(h.versions().getLast().feed().source().credit())
                : h.slots().stream().map(s -> s.reading().feed().source()).distinct().sorted().map(Source::credit).toList();
        return new HazardView(v.id(), h.kind().code(), h.isActive(now), h.withdrawn(), h.startedAt(), h.version(), h.point() == null ? null : h.point().lat(),
                h.point() == null ? null : h.point().lng(), p == null ? null : p.strength().magnitude(), p == null ? null : p.strength().depthKm(),
                p == null ? null : p.strength().mmi(), p == null ? null : p.strength().tsunami(),
                p == null || p.strength().level() == null ? null : p.strength().level().name(), p == null ? null : p.words().area(),
                p == null ? null : p.words().potential(), p == null ? null : p.words().shakemap(), p == null ? List.of() : p.felt(), h.sequenceId(),
                w == null ? null : Words.of(w), regions, credit);
    }
}
