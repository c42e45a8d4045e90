package id.sigap.notify.alert.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whom an alert rings for next, and when. Each person of the chain once, the last one some more times, then it is exhausted. */
public final class Escalation {

    private Escalation() {}

    /**
     * Looks whether something is due and does it. One message is on its way at a time; while it is, nothing else happens.
     *
     * @param chain whom to tell, first one first, as the offices are held now
     */
    public static Decision look(Alert alert, Instant now, List<String> chain, Pace pace) {
        Optional<Attempt> underway = alert.underway();
        if (underway.isPresent()) {
            if (now.isBefore(underway.get().expiresAt())) {
                return Decision.of(alert);
            }
            // whoever claimed it is gone; it may have been sent or not, and is never sent again under this number
            Decision lost = settle(alert, underway.get().number(), Attempt.Outcome.UNKNOWN, now, pace);
            return lost.then(look(lost.alert(), now, chain, pace));
        }
        return switch (alert.state()) {
            case NEW -> raise(alert, now, chain, pace);
            case OPEN -> press(alert, Objects.requireNonNull(alert.paging()).hurried(pace), now, chain, pace);
            case DORMANT, ACKNOWLEDGED, EXHAUSTED, NOT_PAGED, WITHDRAWN, OVER -> Decision.of(alert.dueAt(null));
        };
    }

    /** What became of a message. An outcome that comes after the claim expired changes nothing. */
    public static Decision settle(Alert alert, int number, Attempt.Outcome outcome, Instant now, Pace pace) {
        Optional<Attempt> claimed = alert.underway().filter(a -> a.number() == number);
        if (claimed.isEmpty()) {
            return Decision.of(alert);
        }
        List<Attempt> attempts = new ArrayList<>(alert.attempts());
        attempts.set(attempts.indexOf(claimed.get()), claimed.get().settled(outcome, now));
        Alert settled = alert.trying(attempts);
        Paging paging = alert.paging();
        if (alert.state() == Alert.State.OPEN && paging != null) {
            settled = settled.ringing(outcome == Attempt.Outcome.SENT ? paging.sent() : paging.failed(now, pace));
        } else if (alert.state() == Alert.State.NEW) {
            settled = settled.dueAt(now);
        } else {
            settled = settled.dueAt(null);
        }
        return Decision.of(settled, new AlertEvent.Attempted(claimed.get().recipient(), number, outcome));
    }

    private static Decision raise(Alert alert, Instant now, List<String> chain, Pace pace) {
        Instant since = Objects.requireNonNullElse(alert.waitingSince(), now);
        if (!chain.isEmpty()) {
            Paging paging = Paging.first(chain.getFirst(), now, pace);
            return ring(alert, paging, new AlertEvent.Raised(paging.recipient(), paging.step(), paging.escalateAt()), now, pace);
        }
        if (now.isBefore(since.plus(pace.findSomebodyWithin()))) {
            return Decision.of(alert.dueAt(now.plusSeconds(1)));
        }
        return Decision.of(alert.silent(Silence.NOBODY_IN_OFFICE), new AlertEvent.NotPaged(Silence.NOBODY_IN_OFFICE));
    }

    private static Decision press(Alert alert, Paging paging, Instant now, List<String> chain, Pace pace) {
        if (now.isBefore(paging.escalateAt())) {
            boolean retry = paging.retryAt() != null && !now.isBefore(paging.retryAt());
            return retry ? claim(Decision.of(alert.ringing(paging)), now, pace) : Decision.of(alert.ringing(paging));
        }
        Optional<String> next = chain.stream().filter(person -> !paging.told().contains(person)).findFirst();
        if (next.isEmpty() && paging.repeats() >= pace.repeats()) {
            return Decision.of(alert.in(Alert.State.EXHAUSTED), new AlertEvent.Exhausted());
        }
        Paging step = next.map(person -> paging.next(person, now, pace)).orElseGet(() -> paging.again(now, pace));
        return ring(alert, step, new AlertEvent.Escalated(step.recipient(), step.step(), step.escalateAt()), now, pace);
    }

    private static Decision ring(Alert alert, Paging paging, AlertEvent event, Instant now, Pace pace) {
        return claim(Decision.of(alert.ringing(paging), event), now, pace);
    }

    /** Takes the next number for a message to whoever is told at this step. */
    private static Decision claim(Decision before, Instant now, Pace pace) {
        Alert alert = before.alert();
        Paging paging = Objects.requireNonNull(alert.paging());
        Attempt attempt = new Attempt(alert.attempts().size() + 1, paging.recipient(), Attempt.Outcome.CLAIMED, now, now.plus(pace.claim()), null);
        List<Attempt> attempts = new ArrayList<>(alert.attempts());
        attempts.add(attempt);
        Alert claimed = alert.trying(attempts).ringing(paging.sent());
        return before.then(Decision.of(claimed)).claiming(attempt);
    }
}
