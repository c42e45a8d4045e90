package id.sigap.notify.alert.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.hearing.Reaction;
import id.sigap.notify.alert.application.AlertFacts;
import id.sigap.notify.alert.application.AlertIds;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.alert.model.Call;
import id.sigap.notify.alert.model.Decision;
import id.sigap.notify.alert.model.Ending;
import id.sigap.notify.alert.model.Matter;
import id.sigap.notify.alert.model.Reason;

/** An urgent incident rings; an incident that is over silences its own alert and those of its missions. */
@Component
public final class WhenIncidentHeardThenRingIfUrgent implements Reaction<Alert> {

    private static final Set<String> TYPES = types();

    private final Documents<Alert> alerts;
    private final Freshness freshness;

    WhenIncidentHeardThenRingIfUrgent(Documents<Alert> alerts, Freshness freshness) {
        this.alerts = alerts;
        this.freshness = freshness;
    }

    private static Set<String> types() {
        Set<String> types = new HashSet<>(IncidentHeard.NEWS);
        types.addAll(IncidentHeard.ENDINGS.keySet());
        types.add(IncidentHeard.UNMERGED);
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
        List<String> ids = new ArrayList<>();
        ids.add(AlertIds.of(event.world(), Reason.INCIDENT_URGENT, event.subject()));
        if (!IncidentHeard.NEWS.contains(event.type())) {
            // missions heard of later find out when they are looked at: see Pager
            alerts.forEach(Filters.and(Filters.eq("world", event.world().id()), Filters.eq("s.matter.incidentId", event.subject()),
                    Filters.ne("s.reason", Reason.INCIDENT_URGENT.name())), mission -> ids.add(mission.id()));
        }
        return ids;
    }

    @Override
    public @Nullable Change<Alert> apply(@Nullable Alert state, Heard event) {
        Instant now = freshness.now();
        Alert before = state != null ? state
                : Alert.dormant(Reason.INCIDENT_URGENT, new Matter(event.subject(), null, null, event.region(), null));
        return AlertFacts.change(state, decide(before, event, now), now);
    }

    private Decision decide(Alert alert, Heard event, Instant now) {
        Ending ending = IncidentHeard.ENDINGS.get(event.type());
        if (ending != null) {
            return alert.end(ending);
        }
        if (event.type().equals(IncidentHeard.UNMERGED)) {
            return alert.resume(now);
        }
        Matter newer = event.body(IncidentHeard.class).matter(event.subject(), event.region());
        return alert.hear(newer, newer.urgency().pages() ? freshness.callFor(event) : Call.NONE, now);
    }
}
