package id.sigap.incident.hazard.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

/**
 * A natural hazard as the outside world tells of it: a quake that several feeds know and revise, a chain of weather warnings, a
 * flood in GDACS. It is not a kejadian: it says what nature did, not what is being done about it. Every change of what is believed
 * is a version; nothing is overwritten, and what its sources take back stays as withdrawn.
 *
 * @param slots per feed what it says; none for a warning
 * @param versions the last ones, the newest last
 * @param sequenceId for a quake the hazard its sequence began with
 * @param warning what its newest message says; null for anything but a warning
 * @param chain keys of its messages
 * @param heardUpTo when the newest message of the chain was sent
 */
public record KnownHazard(
        Hazard kind, boolean withdrawn, Instant startedAt, @Nullable Point point, List<Slot> slots, List<Version> versions,
        @Nullable String sequenceId, @Nullable Warning warning, List<String> chain, @Nullable Instant heardUpTo) {

    private static final int MOST_VERSIONS = 50;
    private static final int MOST_CHAINED = 200;

    public KnownHazard {
        slots = List.copyOf(slots);
        versions = List.copyOf(versions);
        chain = List.copyOf(chain);
    }

    /** A hazard and what just happened to it; no event when only what is kept for the next time changed. */
    public record Step(KnownHazard hazard, @Nullable HazardEvent event) {}

    /** @param sequenceId null for anything but a quake */
    public static Step open(Reading reading, Instant asOf, @Nullable String sequenceId, Instant now) {
        List<Slot> slots = List.of(new Slot(reading, asOf, asOf));
        Picture picture = Picture.of(slots);
        return new Step(new KnownHazard(reading.hazard(), reading.deleted(), picture.at(), picture.point(), slots,
                List.of(Version.of(1, now, picture, reading.deleted())), sequenceId, null, List.of(), null), new HazardEvent.Detected(now, null));
    }

    public int version() {
        return versions.getLast().number();
    }

    /** What its feeds say together; a warning has none. */
    public @Nullable Picture picture() {
        return slots.isEmpty() ? null : Picture.of(slots);
    }

    /**
     * A feed says something of it.
     *
     * @param asOf of the feed's answer; an answer older than the one known is late and says nothing any more
     */
    public @Nullable Step hear(Reading reading, Instant asOf, Instant now) {
        Slot before = slots.stream().filter(s -> s.feed() == reading.feed()).findFirst().orElse(null);
        if (before != null && (before.reading().equals(reading) || !asOf.isAfter(before.asOf()))) {
            return null;
        }
        // values that somebody else of this source brought before are no news when a slower list follows
        Instant news = before != null ? asOf : versions.stream()
                .filter(v -> v.feed().source() == reading.feed().source() && reading.sameValues(v.strength().magnitude(), v.at(), v.point()))
                .map(Version::knownAt).findFirst().orElse(asOf);
        Slot slot = new Slot(reading, asOf, news);
        List<Slot> next = Stream.concat(slots.stream().filter(s -> s.feed() != reading.feed()), Stream.of(slot)).toList();
        Picture was = Picture.of(slots);
        Picture is = Picture.of(next);
        boolean gone = next.stream().noneMatch(Slot::isLive);
        boolean same = gone == withdrawn && is.at().equals(was.at()) && Objects.equals(is.point(), was.point())
                && is.strength().equals(was.strength()) && is.felt().equals(was.felt());
        if (same) {
            return new Step(new KnownHazard(kind, withdrawn, startedAt, point, next, versions, sequenceId, null, chain, null), null);
        }
        KnownHazard changed = new KnownHazard(kind, gone, is.at(), is.point(), next, and(Version.of(version() + 1, now, is, gone)), sequenceId,
                null, chain, null);
        return new Step(changed, gone ? new HazardEvent.Withdrawn(now, null) : new HazardEvent.Updated(now, null));
    }

    /** A person says that it has nothing to do with the sequence a rule put it in. */
    public @Nullable Step standAlone(String id, String by, Instant now) {
        if (sequenceId == null || sequenceId.equals(id)) {
            return null;
        }
        KnownHazard next = new KnownHazard(kind, withdrawn, startedAt, point, slots, and(Version.of(version() + 1, now, Picture.of(slots), withdrawn)),
                id, warning, chain, heardUpTo);
        return new Step(next, new HazardEvent.LeftSequence(now, sequenceId, by));
    }

    /** The first message heard of a chain. A cancellation of something unknown is kept, so that it cannot come to life afterwards. */
    public static Step warn(WarningMessage m, Instant now) {
        boolean cancelled = m.kind() == WarningMessage.Kind.CANCEL;
        KnownHazard first = new KnownHazard(m.hazard(), cancelled, m.startsAt(), null, List.of(), List.of(version(1, m, now)), null, m.warning(),
                List.of(m.key()), m.sent());
        return new Step(first, cancelled ? null : new HazardEvent.Detected(now, m.by()));
    }

    /** A further message of its chain. One that was sent before the newest known only takes its place in the chain. */
    public @Nullable Step warnAgain(WarningMessage m, Instant now) {
        if (chain.contains(m.key())) {
            return null;
        }
        List<String> longer = Stream.concat(chain.stream(), Stream.of(m.key())).skip(Math.max(0, chain.size() + 1 - MOST_CHAINED)).toList();
        if (heardUpTo != null && !m.sent().isAfter(heardUpTo)) {
            return new Step(new KnownHazard(kind, withdrawn, startedAt, point, slots, versions, sequenceId, warning, longer, heardUpTo), null);
        }
        boolean cancelled = m.kind() == WarningMessage.Kind.CANCEL;
        // a cancellation often says nothing but that: what was warned of stays readable
        Warning said = cancelled && warning != null ? warning : m.warning();
        KnownHazard next = new KnownHazard(kind, cancelled, cancelled ? startedAt : m.startsAt(), point, slots, and(version(version() + 1, m, now)),
                sequenceId, said, longer, m.sent());
        return new Step(next, cancelled ? new HazardEvent.Withdrawn(now, m.by()) : new HazardEvent.Updated(now, m.by()));
    }

    public boolean isActive(Instant now) {
        return !withdrawn && (warning == null || warning.expires() == null || warning.expires().isAfter(now));
    }

    private List<Version> and(Version next) {
        List<Version> all = new ArrayList<>(versions);
        all.add(next);
        return all.subList(Math.max(0, all.size() - MOST_VERSIONS), all.size());
    }

    private static Version version(int number, WarningMessage m, Instant now) {
        return new Version(number, now, m.feed(), m.startsAt(), null, Strength.UNKNOWN, m.kind() == WarningMessage.Kind.CANCEL);
    }
}
