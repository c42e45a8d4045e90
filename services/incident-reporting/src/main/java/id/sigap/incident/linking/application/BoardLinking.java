package id.sigap.incident.linking.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.linking.model.Board;
import id.sigap.incident.linking.model.Keywords;
import id.sigap.incident.linking.model.LinkPolicy;
import id.sigap.incident.linking.model.Match;
import id.sigap.incident.linking.model.OpenIncident;
import id.sigap.incident.linking.model.Sighting;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.LostRace;
import id.sigap.kit.document.Versioned;

/**
 * Linking with the board's document as judge. The board as last seen is kept for a moment, since most reports join something:
 * joining by a slightly old board is harmless, opening is always a write on condition that nobody wrote it since.
 */
public final class BoardLinking implements Linking {

    private static final long FRESH_NANOS = 200_000_000L;
    private static final int MOST_RACES = 50;
    private static final int MOST_BOARDS = 1_000;

    private final Documents<Board> boards;
    private final LinkPolicy policy;
    private final ToDoubleFunction<World> speed;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(@Nullable Versioned<Board> board, long at) {}

    /** @param speed of a world; 1 for the real one */
    public BoardLinking(Documents<Board> boards, LinkPolicy policy, ToDoubleFunction<World> speed) {
        this.boards = boards;
        this.policy = policy;
        this.speed = speed;
    }

    /** Id of the incident a report would open. */
    public static String incidentOf(String reportId) {
        return Ids.derived("incident", reportId);
    }

    public static String boardOf(World world, String region) {
        return Ids.derived("board", world.id(), RegionCode.kabupaten(region));
    }

    @Override
    public @Nullable Decision decide(World world, Question q) {
        Sighting sighting = sighting(q);
        double factor = speed.applyAsDouble(world);
        String id = boardOf(world, q.region());
        if (q.hazard() == null) {
            // "nothing to follow" sends it to the desk, so that must be true now, not a moment ago
            seen.remove(id);
        }
        for (int attempt = 1; ; attempt++) {
            Versioned<Board> before = look(id);
            Board board = before == null ? Board.empty() : before.state();
            Optional<OpenIncident> mine = board.lineOf(incidentOf(q.reportId()));
            if (mine.isPresent()) {
                return opened(mine.get(), null);
            }
            Optional<Match> match = policy.best(board, sighting, factor);
            if (match.isPresent()) {
                return joined(match.get());
            }
            Hazard hazard = q.hazard() == null ? policy.inherited(board, sighting, factor).orElse(null) : q.hazard();
            if (hazard == null) {
                return null;
            }
            Instant at = q.at();
            Set<String> words = Keywords.of(q.text());
            OpenIncident fresh = new OpenIncident(incidentOf(q.reportId()), incidentOf(q.reportId()), hazard, q.facet(), q.region(), coarse(q.point()), at,
                    words, q.names());
            if (tryWrite(world, id, before, board.with(fresh, o -> policy.isCurrent(o, at, factor)), attempt)) {
                return opened(fresh, policy.almost(board, sighting, words, factor).map(BoardLinking::maybe).orElse(null));
            }
        }
    }

    @Override
    public @Nullable Decision follow(World world, Question q) {
        Versioned<Board> board = look(boardOf(world, q.region()));
        return board == null ? null : policy.best(board.state(), sighting(q), speed.applyAsDouble(world)).map(BoardLinking::joined).orElse(null);
    }

    @Override
    public Optional<String> placeTold(World world, List<String> kabupaten, Set<String> names, Instant at) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Board> there = kabupaten.stream().map(k -> look(boardOf(world, k))).filter(Objects::nonNull).map(Versioned::state).toList();
        return policy.placeTold(there, names, at, speed.applyAsDouble(world));
    }

    private static Sighting sighting(Question q) {
        return new Sighting(q.reportId(), q.hazard(), q.facet(), q.trail(), q.region(), q.point(), q.at());
    }

    private static @Nullable Point coarse(@Nullable Point point) {
        return point == null ? null : point.coarse();
    }

    private static Decision opened(OpenIncident o, @Nullable Maybe maybe) {
        return new Decision(o.incidentId(), o.openedAs(), o.incidentId().equals(o.openedAs()), o.hazard(), "OPENS", null, null, 1, maybe);
    }

    private static Maybe maybe(Match m) {
        return new Maybe(m.incident().incidentId(), m.rule(), Math.round(m.score() * 1_000) / 1_000.0);
    }

    private static Decision joined(Match m) {
        return new Decision(m.incident().incidentId(), m.incident().openedAs(), false, m.incident().hazard(), m.rule(), m.distanceM(), m.minutesApart(), m.score(), null);
    }

    @Override
    public void close(World world, String incidentId, String region) {
        change(boardOf(world, region), board -> board.without(incidentId));
    }

    @Override
    public void redirect(World world, String incidentId, String region, String to) {
        change(boardOf(world, region), board -> board.redirected(incidentId, to));
    }

    private void change(String id, Function<Board, @Nullable Board> how) {
        boards.change(id, v -> {
            Board next = how.apply(v.state());
            return next == null ? null : Change.of(next);
        });
        seen.remove(id);
    }

    private @Nullable Versioned<Board> look(String id) {
        Seen last = seen.get(id);
        if (last != null && System.nanoTime() - last.at() < FRESH_NANOS) {
            return last.board();
        }
        Versioned<Board> board = boards.find(id).orElse(null);
        if (seen.size() >= MOST_BOARDS) {
            seen.clear();
        }
        seen.put(id, new Seen(board, System.nanoTime()));
        return board;
    }

    /** The one conditional write. False: somebody else was first, so everything is to be decided again. */
    private boolean tryWrite(World world, String id, @Nullable Versioned<Board> before, Board after, int attempt) {
        try {
            if (before == null) {
                var inserted = boards.insert(id, world, Change.of(after), null);
                seen.put(id, new Seen(inserted.document(), System.nanoTime()));
                return inserted.created();
            }
            seen.put(id, new Seen(boards.write(before, Change.of(after)), System.nanoTime()));
            return true;
        } catch (LostRace e) {
            seen.remove(id);
            if (attempt >= MOST_RACES) {
                throw e;
            }
            return false;
        }
    }
}
