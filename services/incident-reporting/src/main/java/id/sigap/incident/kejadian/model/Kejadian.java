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
 * @param command null until somebody commands it, a decree is signed or its cause is named
 */
public record Kejadian(
        String title, Hazard hazard, Instant startedAt, List<String> regions, String declaredBy, Instant declaredAt,
        @Nullable String splitFrom, List<String> moved, @Nullable String joinedInto, @Nullable Command command) {

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

        record Decreed(Decree decree) implements Event {}

        record DecreeRevoked(Instant at, String decreeId, String by) implements Event {}

        record Commanded(Instant at, String office, String by) implements Event {}

        /** @param cause null when the link was taken back */
        record CauseNamed(Instant at, @Nullable String cause, String by) implements Event {}
    }

    /** A kejadian and what just happened to it. */
    public record Step(Kejadian kejadian, Event event) {}

    public static Step declare(String title, Hazard hazard, Instant startedAt, List<String> regions, String by, Instant at) {
        return new Step(new Kejadian(title, hazard, startedAt, regions, by, at, null, List.of(), null, null), new Event.Declared());
    }

    /** A part of this one that turns out to be a disaster of its own. */
    public Step split(String id, String newTitle, List<String> incidentIds, String by, Instant at) {
        requireOwn();
        return new Step(new Kejadian(newTitle, hazard, startedAt, regions, by, at, id, incidentIds, null, null), new Event.SplitOff());
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

    /** Never null. */
    public Command underCommand() {
        return command == null ? Command.NONE : command;
    }

    /** A decree that is there already (its id came before) changes nothing. */
    public @Nullable Step decree(Decree decree) {
        requireOwn();
        List<Decree> before = underCommand().decrees();
        if (before.stream().anyMatch(d -> d.id().equals(decree.id()))) {
            return null;
        }
        decree.requireFits(hazard, before);
        return new Step(commanded(underCommand().with(decree)), new Event.Decreed(decree));
    }

    public @Nullable Step revoke(String decreeId, String by, Instant at) {
        Decree decree = underCommand().decrees().stream().filter(d -> d.id().equals(decreeId)).findFirst()
                .orElseThrow(() -> new Refused("decree-unknown", "Surat keputusan ini tidak ada pada kejadian ini."));
        return decree.revokedBy() != null ? null : new Step(commanded(underCommand().without(decreeId, by)), new Event.DecreeRevoked(at, decreeId, by));
    }

    public @Nullable Step command(String office, String by, Instant at) {
        requireOwn();
        return office.equals(underCommand().office()) ? null : new Step(commanded(underCommand().under(office)), new Event.Commanded(at, office, by));
    }

    /** @param cause another kejadian; null takes the link back */
    public @Nullable Step nameCause(@Nullable String cause, String by, Instant at) {
        return java.util.Objects.equals(cause, underCommand().causedBy()) ? null
                : new Step(commanded(underCommand().causedBy(cause)), new Event.CauseNamed(at, cause, by));
    }

    private void requireOwn() {
        if (joinedInto != null) {
            throw new Refused("event-joined", "Kejadian ini sudah digabung. Lanjutkan pada kejadian induknya.", joinedInto);
        }
    }

    private Kejadian pointingAt(@Nullable String survivor) {
        return new Kejadian(title, hazard, startedAt, regions, declaredBy, declaredAt, splitFrom, moved, survivor, command);
    }

    private Kejadian commanded(Command next) {
        return new Kejadian(title, hazard, startedAt, regions, declaredBy, declaredAt, splitFrom, moved, joinedInto, next);
    }
}
