package id.sigap.notify.alert.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.kit.World;
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

/**
 * A quake was felt so strongly that somebody must look: in every region that is named, the TKSK is asked how it is there. Each region
 * is asked once, also when the quake is told again with other figures; a region that is named later is asked then.
 */
@Component
public final class WhenEventSuspectedThenAsk implements Reaction<Alert> {

    private static final Set<String> NEWS = Set.of("id.sigap.event.suspected.v1", "id.sigap.event.revised.v1");
    private static final Map<String, Ending> ENDINGS = Map.of("id.sigap.event.confirmed.v1", Ending.EVENT_CONFIRMED,
            "id.sigap.event.dropped.v1", Ending.EVENT_DROPPED);

    private final Documents<Alert> alerts;
    private final Freshness freshness;

    WhenEventSuspectedThenAsk(Documents<Alert> alerts, Freshness freshness) {
        this.alerts = alerts;
        this.freshness = freshness;
    }

    /** @param standing SUSPECTED until a person decides */
    public record Suspected(String hazard, List<String> regions, String standing, boolean withdrawn) {

        boolean asks() {
            return standing.equals("SUSPECTED") && !withdrawn;
        }
    }

    @Override
    public Documents<Alert> documents() {
        return alerts;
    }

    @Override
    public Set<String> eventTypes() {
        Set<String> types = new HashSet<>(NEWS);
        types.addAll(ENDINGS.keySet());
        return Set.copyOf(types);
    }

    @Override
    public List<String> targets(Heard event) {
        if (NEWS.contains(event.type())) {
            Suspected suspected = event.body(Suspected.class);
            return suspected.asks() ? suspected.regions().stream().map(region -> idOf(event.world(), event.subject(), region)).toList() : List.of();
        }
        List<String> ids = new ArrayList<>();
        alerts.forEach(Filters.and(Filters.eq("world", event.world().id()), Filters.eq("s.matter.eventId", event.subject())), v -> ids.add(v.id()));
        return ids;
    }

    /** Asking again, or ending again, changes nothing; a dropped one that is suspected anew does not ring twice for the same region. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public @Nullable Change<Alert> apply(@Nullable Alert state, Heard event) {
        throw new UnsupportedOperationException("which region it is for follows from the id");
    }

    @Override
    public @Nullable Change<Alert> apply(String id, @Nullable Alert state, Heard event) {
        Instant now = freshness.now();
        Ending ending = ENDINGS.get(event.type());
        if (ending != null) {
            return state == null ? null : AlertFacts.change(state, state.end(ending), now);
        }
        Suspected suspected = event.body(Suspected.class);
        String region = suspected.regions().stream().filter(r -> idOf(event.world(), event.subject(), r).equals(id)).findFirst().orElseThrow();
        Matter matter = Matter.ofEvent(event.subject(), suspected.hazard(), region);
        Alert before = state == null ? Alert.dormant(Reason.EVENT_SUSPECTED, matter) : state;
        return AlertFacts.change(state, before.hear(matter, freshness.callFor(event), now), now);
    }

    private static String idOf(World world, String eventId, String region) {
        return AlertIds.of(world, Reason.EVENT_SUSPECTED, eventId + "/" + region);
    }
}
