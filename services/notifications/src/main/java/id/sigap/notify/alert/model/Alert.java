package id.sigap.notify.alert.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Something somebody must know. It rings for one person after another until one of them, or the desk, takes it, or until what it is about
 * is over. Every incident and every mission has one from the moment it is heard of; most sleep all their life (DORMANT). What
 * wakes and ends it is decided here; whom it rings for next, in {@link Escalation}.
 *
 * @param attempts messages sent or tried, oldest first; their numbers go on when it is raised again
 * @param waitingSince when a person to tell was first looked for, while NEW
 * @param ended why it will not ring again; kept on an acknowledged one, too, because what belongs to it asks
 * @param dueAt when to look at it again, null for never
 */
public record Alert(
        Reason reason, Matter matter, State state, @Nullable Paging paging, List<Attempt> attempts, @Nullable Instant waitingSince,
        @Nullable String acknowledgedBy, @Nullable Silence silence, @Nullable Ending ended, @Nullable Instant dueAt) {

    public Alert {
        attempts = List.copyOf(attempts);
    }

    public enum State {
        /** Nothing to tell. */
        DORMANT,
        /** Somebody must be told, but it is not yet known who. */
        NEW,
        OPEN,
        ACKNOWLEDGED,
        /** Everybody was told, nobody answered. */
        EXHAUSTED,
        /** Nobody was told, and it says why. */
        NOT_PAGED,
        /** Ended after somebody heard of it. */
        WITHDRAWN,
        /** Ended before anybody heard of it. */
        OVER;

        /** Whether anybody has heard of it, so that it is shown. */
        public boolean told() {
            return this != DORMANT && this != NEW && this != OVER;
        }
    }

    public static Alert dormant(Reason reason, Matter matter) {
        return new Alert(reason, matter, State.DORMANT, null, List.of(), null, null, null, null, null);
    }

    /** A fact about its incident or mission. An alert that rang, or is over, is not raised by more of the same. */
    public Decision hear(Matter newer, Call call, Instant now) {
        Alert informed = with(matter.updatedBy(newer));
        return switch (state) {
            case DORMANT, NOT_PAGED -> switch (call) {
                case NONE -> Decision.of(informed);
                case PAGE -> Decision.of(informed.raised(now));
                case TOO_OLD -> state == State.NOT_PAGED ? Decision.of(informed)
                        : Decision.of(informed.silent(Silence.TOO_OLD), new AlertEvent.NotPaged(Silence.TOO_OLD));
            };
            case OPEN -> Decision.of(informed.matter.urgency().compareTo(matter.urgency()) < 0 ? informed.dueAt(soonest(now)) : informed);
            case NEW, ACKNOWLEDGED, EXHAUSTED, WITHDRAWN, OVER -> Decision.of(informed);
        };
    }

    /** What it is about is over. */
    public Decision end(Ending ending) {
        return switch (state) {
            case DORMANT, NEW -> Decision.of(ended(State.OVER, ending));
            case OPEN, EXHAUSTED, NOT_PAGED -> Decision.of(ended(State.WITHDRAWN, ending), new AlertEvent.Withdrawn(ending));
            // a merge may be taken back, the others not: they count for more
            case ACKNOWLEDGED, WITHDRAWN, OVER -> Decision.of(ended == null || ended == Ending.INCIDENT_MERGED ? ended(state, ending) : this);
        };
    }

    /** The merge that ended it was taken back. */
    public Decision resume(Instant now) {
        if (ended != Ending.INCIDENT_MERGED) {
            return Decision.of(this);
        }
        Alert alive = new Alert(reason, matter, state, paging, attempts, waitingSince, acknowledgedBy, silence, null, dueAt);
        boolean rings = state == State.WITHDRAWN || switch (reason) {
            case INCIDENT_URGENT -> matter.urgency().pages();
            case APPROVAL_NEEDED -> true;
            case NOBODY_ELIGIBLE, EVENT_SUSPECTED -> false;
        };
        return Decision.of(state == State.ACKNOWLEDGED ? alive : rings ? alive.raised(now) : alive.in(State.DORMANT));
    }

    /**
     * Somebody takes it. Taking it again, or after somebody else, changes nothing.
     *
     * @throws NotToBeTaken when there is nothing to take any more
     */
    public Decision acknowledge(String by) {
        return switch (state) {
            case OPEN, EXHAUSTED, NOT_PAGED -> Decision.of(
                    new Alert(reason, matter, State.ACKNOWLEDGED, paging, attempts, null, by, silence, ended, claimExpiry()),
                    new AlertEvent.Acknowledged(by));
            case ACKNOWLEDGED -> Decision.of(this);
            case DORMANT, NEW, WITHDRAWN, OVER -> throw new NotToBeTaken(state);
        };
    }

    /** Refusal to take an alert in this state. */
    public static final class NotToBeTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotToBeTaken(State state) {
            super("an alert that is " + state + " cannot be taken");
        }
    }

    /** The message on its way, if any. There is never more than one. */
    public Optional<Attempt> underway() {
        return attempts.stream().filter(a -> a.outcome() == Attempt.Outcome.CLAIMED).findFirst();
    }

    @Nullable Instant claimExpiry() {
        return underway().map(Attempt::expiresAt).orElse(null);
    }

    private Instant soonest(Instant now) {
        Instant claim = claimExpiry();
        return claim == null ? now : claim;
    }

    /** With what is known of it elsewhere filled in. */
    public Alert completedBy(Matter other) {
        return with(matter.completedBy(other));
    }

    private Alert with(Matter now) {
        return new Alert(reason, now, state, paging, attempts, waitingSince, acknowledgedBy, silence, ended, dueAt);
    }

    private Alert raised(Instant now) {
        return new Alert(reason, matter, State.NEW, null, attempts, now, null, null, null, soonest(now));
    }

    Alert silent(Silence why) {
        return new Alert(reason, matter, State.NOT_PAGED, null, attempts, null, null, why, null, claimExpiry());
    }

    private Alert ended(State after, Ending ending) {
        return new Alert(reason, matter, after, paging, attempts, null, acknowledgedBy, silence, ending, claimExpiry());
    }

    Alert in(State after) {
        return new Alert(reason, matter, after, paging, attempts, null, acknowledgedBy, silence, ended, claimExpiry());
    }

    Alert ringing(Paging now) {
        Instant claim = claimExpiry();
        return new Alert(reason, matter, State.OPEN, now, attempts, null, null, null, null, claim == null ? now.nextLook() : claim);
    }

    Alert dueAt(@Nullable Instant at) {
        return new Alert(reason, matter, state, paging, attempts, waitingSince, acknowledgedBy, silence, ended, at);
    }

    Alert trying(List<Attempt> now) {
        return new Alert(reason, matter, state, paging, now, waitingSince, acknowledgedBy, silence, ended, dueAt);
    }
}
