package id.sigap.notify.answer.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How an incident ended, as far as its reporters are concerned. Its id is the incident's. Incidents and reports come on different topics,
 * in any order, so it is kept whether or not a conversation is about it yet.
 *
 * @param end SET_ASIDE or CLOSED, null while it is not over
 * @param endedAt when the end was recorded
 * @param mergedInto the incident that goes on in its place
 * @param dueAt when its conversations are to be looked at, null for never
 */
public record Fate(@Nullable Turn end, @Nullable Instant endedAt, @Nullable String mergedInto, @Nullable Instant dueAt) {

    public static Fate open() {
        return new Fate(null, null, null, null);
    }

    public Fate ended(Turn how, Instant recorded, Instant now) {
        return end == null ? new Fate(how, recorded, mergedInto, now) : this;
    }

    /** @param into null when a merge was taken back */
    public Fate merged(@Nullable String into, Instant now) {
        return new Fate(end, endedAt, into, now);
    }

    public Fate seen() {
        return new Fate(end, endedAt, mergedInto, null);
    }
}
