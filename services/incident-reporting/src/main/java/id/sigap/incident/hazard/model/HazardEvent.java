package id.sigap.incident.hazard.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What can happen to a hazard; {@code by} is the person who did it, null when a feed said so. */
public sealed interface HazardEvent {

    Instant at();

    /** It was heard of for the first time. */
    record Detected(Instant at, @Nullable String by) implements HazardEvent {}

    /** Something about it changed. */
    record Updated(Instant at, @Nullable String by) implements HazardEvent {}

    /** A person took a quake out of the sequence a rule had put it in. */
    record LeftSequence(Instant at, String sequenceId, String by) implements HazardEvent {}

    /** Whoever told of it took it back. */
    record Withdrawn(Instant at, @Nullable String by) implements HazardEvent {}
}
