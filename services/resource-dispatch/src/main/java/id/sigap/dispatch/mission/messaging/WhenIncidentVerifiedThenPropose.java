package id.sigap.dispatch.mission.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.mission.application.MissionFacts;
import id.sigap.dispatch.mission.application.People;
import id.sigap.dispatch.mission.application.Planner;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.mission.model.Scene;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/** Each time an incident is verified one mission is proposed for it, with the people who could go. */
@Component
public final class WhenIncidentVerifiedThenPropose implements Reaction<Mission> {

    private final Documents<Mission> missions;
    private final Planner planner;
    private final People people;
    private final Clock clock;

    public WhenIncidentVerifiedThenPropose(Documents<Mission> missions, Planner planner, People people, Clock clock) {
        this.missions = missions;
        this.planner = planner;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Documents<Mission> documents() {
        return missions;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(IncidentVerified.TYPE);
    }

    @Override
    public List<String> targets(Heard event) {
        return List.of(MissionIds.of(event.subject(), event.sequence()));
    }

    @Override
    public @Nullable Change<Mission> apply(@Nullable Mission state, Heard event) {
        if (state != null) {
            // planned before: a plan is made once, whoever is free today
            return null;
        }
        Scene scene = event.body(IncidentVerified.class).scene(event.subject());
        people.awaitNewest();
        Instant now = clock.instant();
        return MissionFacts.changeOf(Mission.propose(scene, planner.plan(event.world(), scene, now), now));
    }
}
