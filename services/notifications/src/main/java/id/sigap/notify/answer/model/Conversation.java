package id.sigap.notify.answer.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What one reporter is told about one report that came by SMS, WhatsApp or Telegram: each turn once, in order, and nothing after the
 * last. Its id is the report's. No words of theirs and no number are kept here: those stay with the message.
 *
 * @param inboundId the message the report was made of
 * @param shortCode what the reporter can name the report by, null when not known
 * @param incidentId where the report was put, null as long as it is nowhere
 * @param checked whether it was looked up since then how that incident ended
 * @param dueAt when to look at it again, null for never
 */
public record Conversation(String inboundId, @Nullable String shortCode, @Nullable String incidentId, boolean checked, List<Step> steps,
        @Nullable Instant dueAt) {

    public Conversation {
        steps = List.copyOf(steps);
    }

    public static Conversation about(String inboundId, @Nullable String shortCode) {
        return new Conversation(inboundId, shortCode, null, true, List.of(), null);
    }

    /** It is looked at again even if there is nothing to tell: the incident may be over already. */
    public Conversation putTo(String incident) {
        return new Conversation(inboundId, shortCode, incident, false, steps, dueAt).due();
    }

    /** There is something to tell; what has its turn already is not told again. */
    public Conversation tell(Turn turn, boolean fresh, Instant now) {
        if (steps.stream().anyMatch(step -> step.turn() == turn || step.turn().last())) {
            return this;
        }
        List<Step> all = new ArrayList<>();
        for (Step step : steps) {
            boolean stale = step.outcome() == Step.Outcome.WAITING && step.turn() != Turn.RECEIVED;
            all.add(stale ? step.settled(Step.Outcome.NOT_SENT, Step.OVERTAKEN, now) : step);
        }
        all.add(fresh ? Step.waiting(turn, now) : Step.silent(turn, now, Step.TOO_OLD));
        return with(all).due();
    }

    /** The step to send now, if any, with its number claimed. */
    public record Look(Conversation after, @Nullable Step claimed) {}

    /** Looks whether something is due, knowing how its incident stands. One message is on its way at a time. */
    public Look look(Instant now, Patience patience) {
        return checked ? step(now, patience) : new Conversation(inboundId, shortCode, incidentId, true, steps, dueAt).step(now, patience);
    }

    private Look step(Instant now, Patience patience) {
        List<Step> all = new ArrayList<>(steps);
        for (int i = 0; i < all.size(); i++) {
            Step step = all.get(i);
            if (step.outcome() == Step.Outcome.CLAIMED) {
                if (step.expiresAt() != null && now.isBefore(step.expiresAt())) {
                    return new Look(with(all).due(), null);
                }
                // whoever claimed it is gone; it may have been sent, so it is not sent again
                all.set(i, step.settled(Step.Outcome.UNKNOWN, null, now));
            } else if (step.outcome() == Step.Outcome.WAITING) {
                if (now.isAfter(step.since().plus(patience.tooOld()))) {
                    all.set(i, step.settled(Step.Outcome.NOT_SENT, Step.TOO_OLD, now));
                } else if (now.isBefore(step.notBefore())) {
                    return new Look(with(all).due(), null);
                } else {
                    Step claimed = step.claimed(now.plus(patience.claim()));
                    all.set(i, claimed);
                    return new Look(with(all).due(), claimed);
                }
            }
        }
        return new Look(with(all).due(), null);
    }

    /** What became of an attempt. An outcome that comes after the claim expired changes nothing. */
    public Conversation settle(Step claimed, Result result, Instant now, Patience patience) {
        int at = steps.indexOf(claimed);
        if (at < 0) {
            return this;
        }
        List<Step> all = new ArrayList<>(steps);
        all.set(at, switch (result) {
            case Result.Sent _ -> claimed.settled(Step.Outcome.SENT, null, now);
            case Result.Unknown _ -> claimed.settled(Step.Outcome.UNKNOWN, null, now);
            case Result.Refused refused -> claimed.settled(Step.Outcome.NOT_SENT, refused.because(), now);
            case Result.Later later -> claimed.again(now.plus(longer(later.after(), patience.backOff(claimed.attempts()))));
        });
        return with(all).due();
    }

    /** What came of sending. */
    public sealed interface Result {

        record Sent() implements Result {}

        record Unknown() implements Result {}

        record Refused(String because) implements Result {}

        record Later(Duration after) implements Result {}
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Conversation with(List<Step> now) {
        return new Conversation(inboundId, shortCode, incidentId, checked, now, dueAt);
    }

    private Conversation due() {
        Optional<Instant> next = steps.stream().filter(step -> step.outcome().open()).findFirst()
                .map(step -> step.expiresAt() == null ? step.notBefore() : step.expiresAt());
        return new Conversation(inboundId, shortCode, incidentId, checked, steps, checked ? next.orElse(null) : Instant.EPOCH);
    }
}
