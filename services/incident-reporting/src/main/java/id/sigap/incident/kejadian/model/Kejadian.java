package id.sigap.incident.kejadian.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Refused;

/**
 * A kejadian (event): the earthquake itself, under which its incidents are gathered. Which incidents belong to it is written on
 * the incidents. Joining is a pointer on the younger one, so taking it back restores everything; splitting makes a new kejadian,
 * and the incidents it names follow.
 *
 * @param regions where incidents may belong to it
 * @param splitFrom the kejadian it was split off
 * @param moved incidents that moved here when it was split off
 */
public record Kejadian(
        String title, Hazard hazard, Instant startedAt, List<String> regions, String declaredBy, Instant declaredAt,
        @Nullable String splitFrom, List<String> moved, @Nullable String joinedInto) {

    public Kejadian {
        regions = List.copyOf(regions);
        moved = List.copyOf(moved);
    }

    /** What can happen to it. */
    public sealed interface Event {

        record Declared() implements Event {}

        record Joined(Instant at, String into, String by) implements Event {}

        record Unjoined(Instant at, String into, String by) implements Event {}

        record SplitOff() implements Event {}
    }

    /** A kejadian and what just happened to it. */
    public record Step(Kejadian kejadian, Event event) {}

    public static Step declare(String title, Hazard hazard, Instant startedAt, List<String> regions, String by, Instant at) {
        return new Step(new Kejadian(title, hazard, startedAt, regions, by, at, null, List.of(), null), new Event.Declared());
    }

    /** A part of this one that turns out to be a disaster of its own. */
    public Step split(String id, String newTitle, List<String> incidentIds, String by, Instant at) {
        requireOwn();
        return new Step(new Kejadian(newTitle, hazard, startedAt, regions, by, at, id, incidentIds, null), new Event.SplitOff());
    }

    public @Nullable Step join(String into, String by, Instant at) {
        if (into.equals(joinedInto)) {
            return null;
        }
        requireOwn();
        return new Step(pointingAt(into), new Event.Joined(at, into, by));
    }

    public @Nullable Step unjoin(String by, Instant at) {
        return joinedInto == null ? null : new Step(pointingAt(null), new Event.Unjoined(at, joinedInto, by));
    }

    private void requireOwn() {
        if (joinedInto != null) {
            throw new Refused("event-joined", "Kejadian ini sudah digabung. Lanjutkan pada kejadian induknya.", joinedInto);
        }
    }

    private Kejadian pointingAt(@Nullable String survivor) {
        return new Kejadian(title, hazard, startedAt, regions, declaredBy, declaredAt, splitFrom, moved, survivor);
    }
}
