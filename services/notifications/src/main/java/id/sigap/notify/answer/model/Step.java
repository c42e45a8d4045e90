package id.sigap.notify.answer.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One thing told, or not told, to a reporter. Under one attempt number at most one message goes out, and after a message that went out,
 * or may have, there is no other attempt.
 *
 * @param since when it was to be told
 * @param attempts messages tried so far
 * @param notBefore when the next attempt may be made
 * @param expiresAt an outcome not known by then will never be known; null unless CLAIMED
 * @param because why it was not told, null unless NOT_SENT
 * @param settledAt null while it is open
 */
public record Step(Turn turn, Outcome outcome, Instant since, int attempts, Instant notBefore, @Nullable Instant expiresAt, @Nullable String because,
        @Nullable Instant settledAt) {

    public static final String TOO_OLD = "TOO_OLD";
    public static final String OVERTAKEN = "OVERTAKEN";

    public enum Outcome {
        WAITING,
        /** On its way. */
        CLAIMED,
        SENT,
        /** It may have arrived, and is not sent again. */
        UNKNOWN,
        NOT_SENT;

        public boolean open() {
            return this == WAITING || this == CLAIMED;
        }
    }

    static Step waiting(Turn turn, Instant now) {
        return new Step(turn, Outcome.WAITING, now, 0, now, null, null, null);
    }

    static Step silent(Turn turn, Instant now, String because) {
        return new Step(turn, Outcome.NOT_SENT, now, 0, now, null, because, now);
    }

    Step claimed(Instant expiresAt) {
        return new Step(turn, Outcome.CLAIMED, since, attempts + 1, notBefore, expiresAt, null, null);
    }

    Step settled(Outcome outcome, @Nullable String because, Instant now) {
        return new Step(turn, outcome, since, attempts, notBefore, null, because, now);
    }

    Step again(Instant at) {
        return new Step(turn, Outcome.WAITING, since, attempts, at, null, null, null);
    }
}
