package id.sigap.kit.event;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aggregate and that others may hear. It is written into the aggregate's document together
 * with the state it belongs to and told on the aggregate's topic afterwards.
 *
 * @param type CloudEvents type, {@code id.sigap.<aggregate>.<past-tense fact>.v<major>}
 * @param region dotted Kemendagri code at the lowest known level, or null when unknown
 * @param body the facts, serialised as JSON: ids, codes, counts, a point of 3 decimals and {@code observedAt}; never personal data
 * @param traceparent of what caused it, when that is not what this thread is doing: many events are heard in one batch
 */
public record Fact(String type, @Nullable String region, Object body, @Nullable String traceparent) {

    public Fact(String type, @Nullable String region, Object body) {
        this(type, region, body, null);
    }

    /** A fact with a body made of fields; {@code observedAt} is when it was seen, which is not when it was recorded. */
    public static Fact of(String type, @Nullable String region, Object body) {
        return new Fact(type, region, body);
    }

    /** The same fact, as a part of its cause's trace. */
    public Fact causedBy(@Nullable String cause) {
        return cause == null ? this : new Fact(type, region, body, cause);
    }

    /** For bodies that consist of the time alone. */
    public record ObservedAt(Instant observedAt) {}
}
