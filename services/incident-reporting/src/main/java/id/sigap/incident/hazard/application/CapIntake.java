package id.sigap.incident.hazard.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.hazard.cap.CapAlert;
import id.sigap.incident.hazard.cap.CapAlert.Info;
import id.sigap.incident.hazard.cap.CapGeometry;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.Warning;
import id.sigap.incident.hazard.model.WarningMessage;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.application.Areas;
import id.sigap.kit.World;

/**
 * Decides whether a CAP message is believed, and in which world. Real is only what says {@code Actual}: an exercise or a test is taken
 * into an exercise or nowhere, whoever sent it.
 */
public final class CapIntake {

    private static final Set<String> PLAYED = Set.of("Exercise", "Test");
    private static final Set<String> SAYS_SOMETHING = Set.of("Alert", "Update", "Cancel");

    /** What of an event's words tells its kind, the more exact ones first. */
    private static final Map<String, Hazard> EVENTS = events();

    private final HazardIntake intake;
    private final Areas areas;

    public CapIntake(HazardIntake intake, Areas areas) {
        this.intake = intake;
        this.areas = areas;
    }

    private static Map<String, Hazard> events() {
        Map<String, Hazard> events = new LinkedHashMap<>();
        events.put("tsunami", Hazard.TSUNAMI);
        events.put("gempa", Hazard.GEMPA_BUMI);
        events.put("earthquake", Hazard.GEMPA_BUMI);
        events.put("gelombang", Hazard.GELOMBANG_PASANG);
        events.put("banjir rob", Hazard.GELOMBANG_PASANG);
        events.put("puting beliung", Hazard.ANGIN_PUTING_BELIUNG);
        events.put("bandang", Hazard.BANJIR_BANDANG);
        events.put("banjir", Hazard.BANJIR);
        events.put("flood", Hazard.BANJIR);
        events.put("longsor", Hazard.TANAH_LONGSOR);
        events.put("erupsi", Hazard.ERUPSI);
        events.put("gunung api", Hazard.ERUPSI);
        events.put("kekeringan", Hazard.KEKERINGAN);
        events.put("hutan", Hazard.KEBAKARAN_HUTAN);
        return events;
    }

    /** Why a well-formed message is not taken in. */
    public enum Refusal { NOT_REAL, REAL_IN_EXERCISE, NOT_FOR_ACTION, SAYS_NOTHING }

    /** Where it went, or why nowhere. */
    public record Outcome(HazardIntake.@Nullable Taken taken, @Nullable Refusal refusal) {}

    /** @param by the person who hands it in, null for a feed */
    public Outcome take(World world, Feed feed, CapAlert alert, @Nullable String by) {
        Refusal refusal = refusal(world, alert);
        return refusal == null ? new Outcome(intake.take(world, message(feed, alert, by)), null) : new Outcome(null, refusal);
    }

    private static @Nullable Refusal refusal(World world, CapAlert alert) {
        if (PLAYED.contains(alert.status())) {
            return world.isReal() ? Refusal.NOT_REAL : said(alert);
        }
        if (!alert.status().equals("Actual")) {
            return Refusal.NOT_FOR_ACTION;
        }
        return world.isReal() ? said(alert) : Refusal.REAL_IN_EXERCISE;
    }

    private static @Nullable Refusal said(CapAlert alert) {
        return SAYS_SOMETHING.contains(alert.msgType()) ? null : Refusal.SAYS_NOTHING;
    }

    private WarningMessage message(Feed feed, CapAlert alert, @Nullable String by) {
        Info info = alert.preferred();
        List<String> references = alert.references().stream().map(r -> WarningMessage.key(r.sender(), r.identifier())).toList();
        WarningMessage.Kind kind = WarningMessage.Kind.valueOf(alert.msgType().toUpperCase(Locale.ROOT));
        return new WarningMessage(feed, kind, WarningMessage.key(alert.sender(), alert.identifier()), alert.sent(), references, hazard(info),
                startsAt(alert, info), warning(alert, info), by);
    }

    private static Instant startsAt(CapAlert alert, @Nullable Info info) {
        Instant onset = info == null ? null : info.onset();
        Instant effective = info == null ? null : info.effective();
        return onset != null ? onset : effective != null ? effective : alert.sent();
    }

    private Warning warning(CapAlert alert, @Nullable Info info) {
        if (info == null) {
            return new Warning(alert.sender(), null, "", null, null, null, "Unknown", "Unknown", "Unknown", null, null, List.of());
        }
        String certainty = info.certainty().equals("Very Likely") ? "Likely" : info.certainty();
        return new Warning(alert.sender(), info.senderName(), info.event(), info.headline(), info.description(), info.instruction(), info.urgency(),
                info.severity(), certainty, info.onset(), info.expires(), info.areas().stream().map(this::area).toList());
    }

    /** Kemendagri codes it states itself, and kecamatan of ours whose office lies inside. */
    private Warning.Area area(CapAlert.Area area) {
        Set<String> regions = new TreeSet<>();
        area.geocodes().stream().filter(g -> g.scheme().toLowerCase(Locale.ROOT).contains("kemendagri")).map(CapAlert.Code::value)
                .filter(RegionCode::isValid).forEach(regions::add);
        area.polygons().forEach(p -> regions.addAll(areas.kecamatanInside(CapGeometry.ring(p))));
        area.circles().forEach(c -> {
            CapGeometry.Circle circle = CapGeometry.circle(c);
            regions.addAll(areas.kecamatanWithin(circle.centre(), circle.km() * 1_000));
        });
        return new Warning.Area(area.areaDesc(), area.polygons(), area.circles(), List.copyOf(regions));
    }

    private static Hazard hazard(@Nullable Info info) {
        if (info == null) {
            return Hazard.LAINNYA;
        }
        String event = info.event().toLowerCase(Locale.ROOT);
        return EVENTS.entrySet().stream().filter(e -> event.contains(e.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(info.categories().contains("Met") ? Hazard.CUACA_EKSTREM : Hazard.LAINNYA);
    }
}
