package id.sigap.dispatch.link;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.mission.application.People;
import id.sigap.dispatch.mission.model.Scene;
import id.sigap.dispatch.people.application.Bookings;
import id.sigap.dispatch.people.application.ClaimAuditor;
import id.sigap.dispatch.people.application.Ranking;
import id.sigap.dispatch.people.model.Claim;
import id.sigap.dispatch.people.model.Claims;
import id.sigap.dispatch.people.model.Refusal;
import id.sigap.kit.World;

/** Missions find and claim people. */
@Component
class PeopleForMissions implements People {

    private final Bookings bookings;
    private final Ranking ranking;
    private final Feed feed;
    private final Clock clock;

    PeopleForMissions(Bookings bookings, Ranking ranking, Feed feed, Clock clock) {
        this.bookings = bookings;
        this.ranking = ranking;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    public void requireKnown() {
        feed.requireLoaded();
    }

    @Override
    public void awaitNewest() {
        feed.requireLoaded();
        feed.requireCaughtUp();
    }

    @Override
    public List<Found> nearest(Search search, int limit) {
        return ranking.nearest(new Ranking.Search(search.world(), search.competence(), search.scene().region(), search.scene().point(),
                search.at(), search.without(), search.missionId()), limit).stream().map(r -> new Found(r.personId(), r.distanceM())).toList();
    }

    @Override
    public @Nullable String claim(World world, String volunteerId, Hold hold) {
        // the audit is about crashes, not about the mission: it runs on wall time in every world
        Refusal refusal = bookings.claim(world, volunteerId, new Claims.Wish(hold.missionId(), hold.line(), hold.competence(), hold.at(),
                hold.token(), hold.since(), clock.instant().plus(ClaimAuditor.UNASKED)));
        return refusal == null ? null : refusal.name();
    }

    @Override
    public void release(World world, String volunteerId, String missionId, String token) {
        bookings.release(world, volunteerId, missionId, token);
    }

    @Override
    public @Nullable Double distance(World world, String volunteerId, Scene scene) {
        return ranking.distance(world, volunteerId, scene.region(), scene.point());
    }

    @Override
    public List<String> missionsHolding(World world, String volunteerId) {
        return bookings.find(world, volunteerId).map(c -> c.claims().stream().map(Claim::missionId).distinct().toList()).orElse(List.of());
    }
}
