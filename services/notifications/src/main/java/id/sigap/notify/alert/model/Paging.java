package id.sigap.notify.alert.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far the alert has come in its chain.
 *
 * @param recipient who is told at this step
 * @param step grows by one with each escalation and each repetition
 * @param told everybody told so far
 * @param repeats how often the last one was told again
 * @param failures messages of this step that did not go out
 * @param steppedAt when this step began
 * @param escalateAt unanswered then, the next person is told
 * @param retryAt when a message that did not go out is tried again, null when it went
 */
public record Paging(
        String recipient, int step, List<String> told, int repeats, int failures, Instant raisedAt, Instant steppedAt,
        Instant escalateAt, @Nullable Instant retryAt) {

    public Paging {
        told = List.copyOf(told);
    }

    static Paging first(String recipient, Instant now, Pace pace) {
        return new Paging(recipient, 0, List.of(recipient), 0, 0, now, now, now.plus(pace.answerWithin()), now);
    }

    Paging next(String person, Instant now, Pace pace) {
        List<String> all = new ArrayList<>(told);
        all.add(person);
        return new Paging(person, step + 1, all, 0, 0, raisedAt, now, now.plus(pace.answerWithin()), now);
    }

    Paging again(Instant now, Pace pace) {
        return new Paging(recipient, step + 1, told, repeats + 1, 0, raisedAt, now, now.plus(pace.answerWithin()), now);
    }

    Paging sent() {
        return new Paging(recipient, step, told, repeats, failures, raisedAt, steppedAt, escalateAt, null);
    }

    Paging failed(Instant now, Pace pace) {
        return new Paging(recipient, step, told, repeats, failures + 1, raisedAt, steppedAt, escalateAt, now.plus(pace.backOff(failures)));
    }

    /** The deadline of this step; a severity that rose since it began brings it forward, one that fell does not put it off. */
    Paging hurried(Pace pace) {
        Instant sooner = steppedAt.plus(pace.answerWithin());
        return sooner.isBefore(escalateAt)
                ? new Paging(recipient, step, told, repeats, failures, raisedAt, steppedAt, sooner, retryAt) : this;
    }

    Instant nextLook() {
        return retryAt != null && retryAt.isBefore(escalateAt) ? retryAt : escalateAt;
    }
}
