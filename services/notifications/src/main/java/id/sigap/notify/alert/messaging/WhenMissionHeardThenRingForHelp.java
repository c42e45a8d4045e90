package id.sigap.notify.alert.messaging;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;
import id.sigap.notify.alert.application.AlertFacts;
import id.sigap.notify.alert.application.AlertIds;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.alert.model.Ending;
import id.sigap.notify.alert.model.Matter;
import id.sigap.notify.alert.model.Reason;

/** A proposed mission asks for a signature, one with nobody to ask asks for help; a decision about it ends that. */
@Component
public final class WhenMissionHeardThenRingForHelp implements Reaction<Alert> {

    private static final Set<String> TYPES = types();

    private final Documents<Alert> alerts;
    private final Freshness freshness;

    WhenMissionHeardThenRingForHelp(Documents<Alert> alerts, Freshness freshness) {
        this.alerts = alerts;
        this.freshness = freshness;
    }

    private static Set<String> types() {
        Set<String> types = new HashSet<>(MissionHeard.ENDINGS.keySet());
        types.addAll(List.of(MissionHeard.PROPOSED, MissionHeard.UNFILLED));
        return Set.copyOf(types);
    }

    @Override
    public Documents<Alert> documents() {
        return alerts;
    }

    @Override
    public Set<String> eventTypes() {
        return TYPES;
    }

    @Override
    public List<String> targets(Heard event) {
        String approval = AlertIds.of(event.world(), Reason.APPROVAL_NEEDED, event.subject());
        String help = AlertIds.of(event.world(), Reason.NOBODY_ELIGIBLE, event.subject());
        return switch (event.type()) {
            // a signature makes nobody eligible
            case MissionHeard.PROPOSED, "id.sigap.mission.approved.v1" -> List.of(approval);
            case MissionHeard.UNFILLED -> List.of(help);
            default -> List.of(approval, help);
        };
    }

    @Override
    public @Nullable Change<Alert> apply(@Nullable Alert state, Heard event) {
        Instant now = freshness.now();
        Ending ending = MissionHeard.ENDINGS.get(event.type());
        if (ending != null) {
            return state == null ? null : AlertFacts.change(state, state.end(ending), now);
        }
        Reason reason = event.type().equals(MissionHeard.PROPOSED) ? Reason.APPROVAL_NEEDED : Reason.NOBODY_ELIGIBLE;
        Matter newer = event.body(MissionHeard.class).matter(event.subject(), event.region());
        Alert before = state == null ? Alert.dormant(reason, newer) : state;
        return AlertFacts.change(state, before.hear(newer, freshness.callFor(event), now), now);
    }
}
