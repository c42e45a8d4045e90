package id.sigap.incident.scenario;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.linking.application.Linking;
import id.sigap.incident.linking.model.Board;
import id.sigap.incident.linking.model.Keywords;
import id.sigap.incident.linking.model.LinkPolicy;
import id.sigap.incident.linking.model.Match;
import id.sigap.incident.linking.model.OpenIncident;
import id.sigap.incident.linking.model.Sighting;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.World;

/** The policy with its boards in memory: the same decisions as of the service, for one caller. */
final class MemoryLinking implements Linking {

    private final LinkPolicy policy;
    private final Map<String, Board> boards = new HashMap<>();

    MemoryLinking(LinkPolicy policy) {
        this.policy = policy;
    }

    @Override
    public @Nullable Decision decide(World world, Question q) {
        Board board = board(q.region());
        Decision followed = follow(world, q);
        if (followed != null) {
            return followed;
        }
        Hazard hazard = q.hazard() == null ? policy.inherited(board, sighting(q), 1).orElse(null) : q.hazard();
        if (hazard == null) {
            return null;
        }
        OpenIncident fresh = new OpenIncident(q.reportId(), q.reportId(), hazard, q.facet(), q.region(), q.point(), q.at(), Keywords.of(q.text()), q.names());
        boards.put(RegionCode.kabupaten(q.region()), board.with(fresh, o -> policy.isCurrent(o, q.at(), 1)));
        return new Decision(q.reportId(), q.reportId(), true, hazard, "OPENS", null, null, 1, null);
    }

    @Override
    public @Nullable Decision follow(World world, Question q) {
        Match m = policy.best(board(q.region()), sighting(q), 1).orElse(null);
        return m == null ? null : new Decision(m.incident().incidentId(), m.incident().openedAs(), false, m.incident().hazard(), m.rule(),
                m.distanceM(), m.minutesApart(), m.score(), null);
    }

    @Override
    public Optional<String> placeTold(World world, List<String> kabupaten, Set<String> names, Instant at) {
        return policy.placeTold(kabupaten.stream().map(boards::get).filter(Objects::nonNull).toList(), names, at, 1);
    }

    private Board board(String region) {
        return boards.getOrDefault(RegionCode.kabupaten(region), Board.empty());
    }

    private static Sighting sighting(Question q) {
        return new Sighting(q.reportId(), q.hazard(), q.facet(), q.trail(), q.region(), q.point(), q.at());
    }

    @Override
    public void close(World world, String incidentId, String region) {
        throw new UnsupportedOperationException("nothing ends in a scenario");
    }

    @Override
    public void redirect(World world, String incidentId, String region, String to) {
        throw new UnsupportedOperationException("nothing is merged in a scenario");
    }
}
