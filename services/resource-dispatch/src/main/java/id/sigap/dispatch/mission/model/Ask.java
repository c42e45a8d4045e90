package id.sigap.dispatch.mission.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One person asked for one line, and how far they have come.
 *
 * @param expiresAt after this, silence counts as no
 * @param at when the state was reached
 * @param byHand the request of the coordinator who asked this person; null when the system did
 */
public record Ask(
        String volunteerId, int line, State state, @Nullable Double distanceM, Instant askedAt, Instant expiresAt, Instant at,
        @Nullable ByHand byHand) {

    /** In the order of a good day; DECLINED and EXPIRED end it early. */
    public enum State {
        ASKED, ACCEPTED, EN_ROUTE, ON_SITE, DONE, DECLINED, EXPIRED;

        /** The person is counted on and not finished. */
        public boolean isActive() {
            return switch (this) {
                case ASKED, ACCEPTED, EN_ROUTE, ON_SITE -> true;
                case DONE, DECLINED, EXPIRED -> false;
            };
        }

        boolean isNo() {
            return this == DECLINED || this == EXPIRED;
        }
    }

    /** Who asked, with which request: the same request again is the same ask. */
    public record ByHand(String by, String request, String digest) {}

    Ask to(State next, Instant now) {
        return new Ask(volunteerId, line, next, distanceM, askedAt, expiresAt, now, byHand);
    }

    boolean isOverdue(Instant now) {
        return state == State.ASKED && !now.isBefore(expiresAt);
    }
}
