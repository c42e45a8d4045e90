package id.sigap.incident.kejadian.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.incident.hazard.application.HazardPolicy;
import id.sigap.incident.kejadian.application.KejadianFacts;
import id.sigap.incident.kejadian.application.Naming;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.kejadian.model.Suspicion.Shock;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;

/**
 * A quake that was felt strongly here is put to a person as a suspected kejadian, one for each sequence: its id follows from the
 * sequence, so no revision and no aftershock can make a second one. The versions of the hazards keep the order, so nothing is
 * remembered of what was heard.
 */
@Component
public final class WhenHazardToldThenSuspect implements Reaction<Kejadian> {

    private static final String WITHDRAWN = "id.sigap.hazard.withdrawn.v1";

    private final Documents<Kejadian> kejadian;
    private final HazardPolicy policy;
    private final Naming naming;
    private final Clock clock;

    public WhenHazardToldThenSuspect(Documents<Kejadian> kejadian, HazardPolicy policy, Naming naming, Clock clock) {
        this.kejadian = kejadian;
        this.policy = policy;
        this.naming = naming;
        this.clock = clock;
    }

    /** The kejadian of a sequence of quakes. */
    public static String kejadianOf(World world, String sequenceId) {
        return Ids.derived("kejadian", world.id(), sequenceId);
    }

    @Override
    public Documents<Kejadian> documents() {
        return kejadian;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.hazard.detected.v1", "id.sigap.hazard.updated.v1", WITHDRAWN);
    }

    @Override
    public List<String> targets(Heard event) {
        QuakeTold told = event.body(QuakeTold.class);
        return told.isQuake() ? List.of(kejadianOf(event.world(), Objects.requireNonNull(told.sequenceId()))) : List.of();
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Kejadian> apply(@Nullable Kejadian state, Heard event) {
        QuakeTold told = event.body(QuakeTold.class);
        boolean withdrawn = event.type().equals(WITHDRAWN);
        boolean strong = !withdrawn && told.isStrong(policy.suspicion());
        Shock shock = withdrawn ? takenBack(state, event.subject(), told) : told.shock(event.subject(), policy.suspicion());
        if (shock == null || state == null && (!strong || shock.regions().isEmpty())) {
            return null;
        }
        Kejadian.Step step = state == null ? Kejadian.suspect(Objects.requireNonNull(told.sequenceId()), shock, naming::title, clock.instant())
                : state.hear(shock, strong && !shock.regions().isEmpty(), naming::title, clock.instant());
        return step == null ? null : KejadianFacts.change(step);
    }

    /** What was known of it, taken back: a withdrawal says nothing but that. */
    private static @Nullable Shock takenBack(@Nullable Kejadian state, String hazardId, QuakeTold told) {
        return state == null || state.suspicion() == null ? null : state.suspicion().shocks().stream().filter(s -> s.hazardId().equals(hazardId)).findFirst()
                .map(s -> new Shock(hazardId, told.version(), s.at(), s.magnitude(), s.mmi(), s.regions(), true)).orElse(null);
    }
}
