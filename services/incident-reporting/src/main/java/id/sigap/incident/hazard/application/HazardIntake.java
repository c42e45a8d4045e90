package id.sigap.incident.hazard.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.hazard.model.Felt;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.hazard.model.QuakeBoard;
import id.sigap.incident.hazard.model.Reading;
import id.sigap.incident.hazard.model.WarningBoard;
import id.sigap.incident.hazard.model.WarningMessage;
import id.sigap.incident.place.application.Areas;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.LostRace;
import id.sigap.kit.document.Versioned;

/**
 * Takes in what feeds say. First the board decides, in one conditional write, which hazard a row belongs to; then the hazard's own
 * document hears it. A crash between the two is mended by the next reading of the same list, and two instances reading one list
 * write the same.
 */
public final class HazardIntake {

    private static final int MOST_RACES = 50;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Documents<KnownHazard> hazards;
    private final Documents<QuakeBoard> quakes;
    private final Documents<WarningBoard> warnings;
    private final HazardPolicy policy;
    private final HazardFacts facts;
    private final Areas areas;
    private final Clock clock;

    public HazardIntake(Documents<KnownHazard> hazards, Documents<QuakeBoard> quakes, Documents<WarningBoard> warnings, HazardPolicy policy,
            HazardFacts facts, Areas areas, Clock clock) {
        this.hazards = hazards;
        this.quakes = quakes;
        this.warnings = warnings;
        this.policy = policy;
        this.facts = facts;
        this.areas = areas;
        this.clock = clock;
    }

    static String quakeBoardOf(World world) {
        return Ids.derived("quake-board", world.id());
    }

    /**
     * Takes in the rows of one list.
     *
     * @param asOf when the feed's answer was made or asked for
     * @return how many hazards changed
     */
    public int take(World world, Instant asOf, List<Reading> list) {
        Instant now = clock.instant();
        List<Reading> wanted = list.stream().filter(r -> isWanted(r, now)).map(this::located).toList();
        List<Reading> shaking = wanted.stream().filter(Reading::isQuake).toList();
        int changed = 0;
        if (!shaking.isEmpty()) {
            for (QuakeBoard.Placed placed : decide(world, shaking, now)) {
                changed += write(placed.hazardId(), world, () -> KnownHazard.open(placed.reading(), asOf, placed.sequenceId(), now),
                        h -> h.hear(placed.reading(), asOf, now)) ? 1 : 0;
            }
        }
        for (Reading other : wanted) {
            if (!other.isQuake()) {
                changed += write(idOf(world, other.key()), world, () -> KnownHazard.open(other, asOf, null, now), h -> h.hear(other, asOf, now)) ? 1 : 0;
            }
        }
        return changed;
    }

    private boolean isWanted(Reading r, Instant now) {
        boolean where = r.point() == null ? !r.isQuake() : policy.area().holds(r.point());
        boolean when = r.isQuake() ? policy.matching().takes(r.at(), now) && !r.at().isAfter(now.plus(CLOCKS_DIFFER)) : !r.deleted();
        return where && when;
    }

    private Reading located(Reading r) {
        return r.with(r.felt().stream().map((Felt f) -> f.in(areas.named(f.place()).orElse(null))).toList());
    }

    private List<QuakeBoard.Placed> decide(World world, List<Reading> list, Instant now) {
        String id = quakeBoardOf(world);
        for (int attempt = 1; ; attempt++) {
            Versioned<QuakeBoard> before = quakes.find(id).orElse(null);
            QuakeBoard board = before == null ? QuakeBoard.empty() : before.state();
            QuakeBoard.Placement placement = board.place(list, policy.matching(), now, r -> idOf(world, r.key()));
            if (tryWrite(quakes, id, world, before, placement.board(), attempt)) {
                return placement.placed();
            }
        }
    }

    /** @return the hazard the message belongs to, and whether it said anything new */
    public Taken take(World world, WarningMessage message) {
        Instant now = clock.instant();
        String id = Ids.derived("warning-board", world.id());
        for (int attempt = 1; ; attempt++) {
            Versioned<WarningBoard> before = warnings.find(id).orElse(null);
            WarningBoard board = before == null ? WarningBoard.empty() : before.state();
            WarningBoard.Placement placement = board.place(message, now, first -> idOf(world, "cap:" + first));
            if (tryWrite(warnings, id, world, before, placement.board(), attempt)) {
                String hazard = placement.hazardId();
                return new Taken(hazard, write(hazard, world, () -> KnownHazard.warn(message, now), h -> h.warnAgain(message, now)));
            }
        }
    }

    /** Where a message went. */
    public record Taken(String hazardId, boolean changed) {}

    /** A person says that a quake has nothing to do with the sequence it was put in; the board first, so that others of it agree. */
    public void standAlone(World world, String id, String by) {
        quakes.change(quakeBoardOf(world), v -> {
            QuakeBoard next = v.state().alone(id);
            return next == null ? null : Change.of(next);
        });
        hazards.change(id, v -> {
            KnownHazard.Step step = v.state().standAlone(id, by, clock.instant());
            return step == null ? null : facts.change(step);
        });
    }

    private static String idOf(World world, String key) {
        return Ids.derived("hazard", world.id(), key);
    }

    private boolean write(String id, World world, java.util.function.Supplier<KnownHazard.Step> open,
            Function<KnownHazard, KnownHazard.@Nullable Step> hear) {
        if (hazards.find(id).isEmpty() && hazards.insert(id, world, facts.change(open.get()), null).created()) {
            return true;
        }
        boolean[] changed = {false};
        hazards.change(id, v -> {
            KnownHazard.Step step = hear.apply(v.state());
            changed[0] = step != null && step.event() != null;
            return step == null ? null : facts.change(step);
        });
        return changed[0];
    }

    /** The one conditional write of a board. False: somebody else was first, so everything is to be decided again. */
    private static <B> boolean tryWrite(Documents<B> boards, String id, World world, @Nullable Versioned<B> before, B after, int attempt) {
        if (before == null) {
            return boards.insert(id, world, Change.of(after), null).created();
        }
        if (before.state().equals(after)) {
            return true;
        }
        try {
            boards.write(before, Change.of(after));
            return true;
        } catch (LostRace e) {
            if (attempt >= MOST_RACES) {
                throw e;
            }
            return false;
        }
    }
}
