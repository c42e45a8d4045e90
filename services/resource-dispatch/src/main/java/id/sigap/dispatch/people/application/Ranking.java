package id.sigap.dispatch.people.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.people.model.Claims;
import id.sigap.dispatch.people.model.Eligibility;
import id.sigap.dispatch.place.Point;
import id.sigap.dispatch.place.Regions;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

/** Who could go: qualified, available, free, within reach; nearest first, equals by id so that the order is always the same. */
@Component
public class Ranking {

    private static final int LEAST_READ = 16;
    private static final Comparator<Ranked> NEAREST_FIRST =
            Comparator.comparing(Ranked::distanceM, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Ranked::personId);

    private final PeopleIndex index;
    private final Documents<Claims> documents;
    private final Regions regions;
    private final double reachM;

    public Ranking(PeopleIndex index, Documents<Claims> documents, Regions regions, Reach reach) {
        this.index = index;
        this.documents = documents;
        this.regions = regions;
        this.reachM = reach.km() * 1000;
    }

    /** How far somebody may live and still be proposed by the system; further is for people to decide. */
    public record Reach(double km) {}

    /** @param distanceM to one decimal; null when one of the two places is not known */
    public record Ranked(String personId, @Nullable Double distanceM) {}

    /**
     * Who is looked for.
     *
     * @param without people who are out of the question
     * @param missionId whose own claims do not count as taken; null for a new mission
     */
    public record Search(World world, String competence, String region, @Nullable Point point, Instant at, Set<String> without,
            @Nullable String missionId) {}

    public List<Ranked> nearest(Search search, int limit) {
        Point where = regions.pointOf(search.point(), search.region());
        List<Ranked> fit = index.everybody(search.world()).stream()
                .filter(p -> !search.without().contains(p.personId()) && p.eligibility().refusal(search.competence(), search.at()) == null)
                .map(p -> new Ranked(p.personId(), distance(where, p.eligibility())))
                .filter(r -> withinReach(r, search))
                .sorted(NEAREST_FIRST).toList();
        List<Ranked> free = new ArrayList<>();
        int chunk = Math.max(limit, LEAST_READ);
        for (int from = 0; from < fit.size() && free.size() < limit; from += chunk) {
            keepFree(search, fit.subList(from, Math.min(from + chunk, fit.size())), free);
        }
        return free.size() > limit ? List.copyOf(free.subList(0, limit)) : free;
    }

    /** Other instances claim too, so who is free is read where it is decided. */
    private void keepFree(Search search, List<Ranked> some, List<Ranked> free) {
        Map<String, Versioned<Claims>> stored =
                documents.findAll(some.stream().map(r -> Bookings.documentOf(search.world(), r.personId())).toList());
        for (Ranked ranked : some) {
            Versioned<Claims> claims = stored.get(Bookings.documentOf(search.world(), ranked.personId()));
            if (claims == null || !claims.state().heldByOthersThan(search.missionId())) {
                free.add(ranked);
            }
        }
    }

    /** How far one person is from a place; null when that is not known. */
    public @Nullable Double distance(World world, String personId, String region, @Nullable Point point) {
        PeopleIndex.Known known = index.find(world, personId);
        return known == null ? null : distance(regions.pointOf(point, region), known.eligibility());
    }

    private @Nullable Double distance(@Nullable Point where, Eligibility person) {
        Point base = regions.pointOf(person.point(), person.region());
        return where == null || base == null ? null : Math.round(where.metresTo(base) * 10) / 10.0;
    }

    private boolean withinReach(Ranked ranked, Search search) {
        if (ranked.distanceM() != null) {
            return ranked.distanceM() <= reachM;
        }
        PeopleIndex.Known known = index.find(search.world(), ranked.personId());
        return known != null && Regions.covers(Regions.kabupaten(search.region()), known.eligibility().region());
    }
}
