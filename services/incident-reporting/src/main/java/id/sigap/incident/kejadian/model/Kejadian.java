package id.sigap.incident.kejadian.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

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
 * @param suspicion why a rule thinks there is one; null when a person declared it
 */
public record Kejadian(
        String title, Hazard hazard, Instant startedAt, List<String> regions, String declaredBy, Instant declaredAt,
        @Nullable String splitFrom, List<String> moved, @Nullable String joinedInto,
        @Nullable Command command, @Nullable Suspicion suspicion) {

    /** Who declared it, when it was no person. */
    public static final String BY_RULE = "rule";

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

        /** A rule puts it to a person. */
        record Suspected(Instant at) implements Event {}

        /** What is known of its quakes changed. */
        record Revised(Instant at) implements Event {}

        record Confirmed(Instant at, String by) implements Event {}

        record Dropped(Instant at, String by, String reason) implements Event {}
    }

    /** A kejadian and what just happened to it; no event when only what is kept for the next time changed. */
    public record Step(Kejadian kejadian, @Nullable Event event) {}

    public static Step declare(String title, Hazard hazard, Instant startedAt, List<String> regions, String by, Instant at) {
        return new Step(new Kejadian(title, hazard, startedAt, regions, by, at, null, List.of(), null, null, null), new Event.Declared());
    }

    /**
     * A quake strong enough that somebody must look. It gathers incidents like any other, labelled "dugaan", until a person confirms or
     * drops it.
     *
     * @param title from the quake it is named after
     */
    public static Step suspect(String sequenceId, Suspicion.Shock shock, Function<Suspicion.Shock, String> title, Instant at) {
        return new Step(new Kejadian(title.apply(shock), Hazard.GEMPA_BUMI, shock.at(), shock.regions(), BY_RULE, at, null, List.of(), null, null,
                Suspicion.of(sequenceId, shock)), new Event.Suspected(at));
    }

    /**
     * News of a quake of its sequence. Regions only ever grow: incidents there may already belong to it. One that was dropped comes
     * back only for a strong quake that was not known when it was dropped.
     *
     * @param strong strong enough by itself
     */
    public @Nullable Step hear(Suspicion.Shock shock, boolean strong, Function<Suspicion.Shock, String> naming, Instant at) {
        Suspicion before = Objects.requireNonNull(suspicion, "only a suspected kejadian hears of quakes");
        Suspicion.Shock known = before.known(shock.hazardId());
        boolean nothingNew = known == null ? !strong || before.left().contains(shock.hazardId()) : known.version() >= shock.version();
        if (nothingNew) {
            return null;
        }
        Suspicion after = before.with(shock);
        if (after == null) {
            return null;
        }
        boolean dropped = before.standing() == Suspicion.Standing.DROPPED;
        Kejadian next = following(dropped && known == null ? after.again() : after, naming);
        if (dropped) {
            return new Step(next, known == null ? new Event.Suspected(at) : null);
        }
        return new Step(next, next.shows(this) ? null : new Event.Revised(at));
    }

    /** A person took a quake out of the sequence; the last one stays, since a person has to decide about what it left behind. */
    public @Nullable Step leave(String hazardId, Function<Suspicion.Shock, String> naming, Instant at) {
        Suspicion after = suspicion == null ? null : suspicion.without(hazardId);
        return after == null ? null : new Step(following(after, naming), new Event.Revised(at));
    }

    private Kejadian following(Suspicion next, Function<Suspicion.Shock, String> naming) {
        Suspicion.Shock main = next.main();
        List<String> all = Stream.concat(regions.stream(), next.regions().stream()).distinct().sorted().toList();
        return new Kejadian(naming.apply(main), hazard, main.at(), all, declaredBy, declaredAt, splitFrom, moved, joinedInto, command, next);
    }

    /** Whether it looks the same to everybody else. */
    private boolean shows(Kejadian other) {
        Suspicion mine = Objects.requireNonNull(suspicion);
        Suspicion theirs = Objects.requireNonNull(other.suspicion);
        return title.equals(other.title) && startedAt.equals(other.startedAt) && regions.equals(other.regions) && mine.withdrawn() == theirs.withdrawn()
                && Objects.equals(mine.main().mmi(), theirs.main().mmi()) && Objects.equals(mine.main().magnitude(), theirs.main().magnitude());
    }

    /** A person says: this is so. Also after it was dropped: people err. */
    public @Nullable Step confirm(String by, Instant at) {
        Suspicion before = requireSuspicion();
        if (before.standing() == Suspicion.Standing.CONFIRMED) {
            if (before.wasDecidedBy(by, null)) {
                return null;
            }
            throw new Refused("event-confirmed", "Kejadian ini sudah dikukuhkan orang lain.");
        }
        return new Step(deciding(before.decided(Suspicion.Standing.CONFIRMED, by, at, null)), new Event.Confirmed(at, by));
    }

    /** A person says: there is no disaster. */
    public @Nullable Step drop(String by, String reason, Instant at) {
        Suspicion before = requireSuspicion();
        return switch (before.standing()) {
            case SUSPECTED -> new Step(deciding(before.decided(Suspicion.Standing.DROPPED, by, at, reason)), new Event.Dropped(at, by, reason));
            case CONFIRMED -> throw new Refused("event-confirmed", "Kejadian ini sudah dikukuhkan dan tidak dapat dibatalkan.");
            case DROPPED -> {
                if (before.wasDecidedBy(by, reason)) {
                    yield null;
                }
                throw new Refused("event-dropped", "Kejadian ini sudah dibatalkan orang lain. Kukuhkan bila ternyata benar.");
            }
        };
    }

    public boolean isDropped() {
        return suspicion != null && suspicion.standing() == Suspicion.Standing.DROPPED;
    }

    private Suspicion requireSuspicion() {
        requireOwn();
        if (suspicion == null) {
            throw new Refused("event-not-suspected", "Kejadian ini dinyatakan petugas, bukan dugaan.");
        }
        return suspicion;
    }

    private Kejadian deciding(Suspicion next) {
        return new Kejadian(title, hazard, startedAt, regions, declaredBy, declaredAt, splitFrom, moved, joinedInto, command, next);
    }

    /** A part of this one that turns out to be a disaster of its own. */
    public Step split(String id, String newTitle, List<String> incidentIds, String by, Instant at) {
        requireOwn();
        return new Step(new Kejadian(newTitle, hazard, startedAt, regions, by, at, id, incidentIds, null, null, null), new Event.SplitOff());
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
        return new Kejadian(title, hazard, startedAt, regions, declaredBy, declaredAt, splitFrom, moved, survivor, command, suspicion);
    }

    private Kejadian commanded(Command next) {
        return new Kejadian(title, hazard, startedAt, regions, declaredBy, declaredAt, splitFrom, moved, joinedInto, next, suspicion);
    }
}
