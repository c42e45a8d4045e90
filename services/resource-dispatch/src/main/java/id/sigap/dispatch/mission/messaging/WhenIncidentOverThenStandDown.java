package id.sigap.dispatch.mission.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.mission.application.MissionFacts;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/** When an incident is closed, found untrue or merged, nobody more is asked for it. */
@Component
public final class WhenIncidentOverThenStandDown implements Reaction<Mission> {

    private final Documents<Mission> missions;
    private final Clock clock;

    public WhenIncidentOverThenStandDown(Documents<Mission> missions, Clock clock) {
        this.missions = missions;
        this.clock = clock;
    }

    @Override
    public Documents<Mission> documents() {
        return missions;
    }

    @Override
    public Set<String> eventTypes() {
        return IncidentOver.REASONS.keySet();
    }

    @Override
    public List<String> targets(Heard event) {
        return MissionIds.before(event);
    }

    @Override
    public @Nullable Change<Mission> apply(@Nullable Mission state, Heard event) {
        IncidentOver over = event.body(IncidentOver.class);
        if (state == null) {
            return null;
        }
        String reason = Objects.requireNonNull(IncidentOver.REASONS.get(event.type()));
        return MissionFacts.change(state, state.turnout().incidentOver(over.by(), reason, clock.instant()));
    }
}
