package id.sigap.kit.hearing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An aggregate whose events one group can no longer apply, since one of them was poison. Later events of it are skipped
 * until a person replays from {@code offset} or discards the poison; every other aggregate goes on.
 *
 * @param subject null when the record had no readable subject: then it is only a dead letter and parks nothing
 * @param offset of the first failed record in its partition
 * @param sequence of the first failed event, 0 when it could not be read
 * @param cause one line for the person who decides
 */
public record Parked(
        String group, String topic, int partition, @Nullable String subject, long offset, long sequence, String cause, State state,
        Instant parkedAt, @Nullable String decidedBy) {

    /** REPLAY and DISCARD are wishes; the instance that owns the partition carries them out and ends in RELEASED. */
    public enum State { PARKED, REPLAY_WANTED, DISCARD_WANTED, RELEASED, UNREADABLE }

    Parked decided(State next, @Nullable String by) {
        return new Parked(group, topic, partition, subject, offset, sequence, cause, next, parkedAt, by == null ? decidedBy : by);
    }

    boolean holdsBack() {
        return subject != null && state != State.RELEASED && state != State.UNREADABLE;
    }
}
