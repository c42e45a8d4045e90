package id.sigap.notify.alert.application;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import id.sigap.notify.alert.model.Reason;
import id.sigap.notify.alert.model.Severity;

/**
 * Who is told, in which order and how soon after each other; from {@code notifications/escalation.yml}.
 *
 * @param chain offices, first one first
 * @param lookers who is asked how it is where a quake may have done harm, first one first
 * @param answerWithin per severity: unanswered for so long, the next one is told
 * @param repeats how often the last one is told again
 * @param shortest below this nobody could answer, however fast an exercise runs
 * @param tooOld a fact older than this when it is heard rings for nobody
 * @param findSomebodyWithin how long to wait for news of who holds the offices
 * @param claim how long a message may take; longer than all time-outs on its way together
 * @param firstBackOff wait after a message that did not go out, doubled each time
 * @param longestBackOff the doubling's end
 */
@ConfigurationProperties("sigap.escalation")
public record EscalationPolicy(
        List<String> chain, List<String> lookers, Map<Severity, Duration> answerWithin, @DefaultValue("3") int repeats, @DefaultValue("5s") Duration shortest,
        @DefaultValue("30m") Duration tooOld, @DefaultValue("30s") Duration findSomebodyWithin, @DefaultValue("60s") Duration claim,
        @DefaultValue("5s") Duration firstBackOff, @DefaultValue("5m") Duration longestBackOff) {

    public EscalationPolicy {
        if (chain.isEmpty() || lookers.isEmpty()) {
            throw new IllegalArgumentException("sigap.escalation: chain or lookers names no office");
        }
        for (Severity severity : Severity.values()) {
            Duration within = answerWithin.get(severity);
            if (within == null || !within.isPositive()) {
                throw new IllegalArgumentException("sigap.escalation.answer-within has no duration for " + severity);
            }
        }
        if (repeats < 0 || !claim.isPositive() || !firstBackOff.isPositive() || longestBackOff.compareTo(firstBackOff) < 0) {
            throw new IllegalArgumentException("sigap.escalation: repeats, claim or back-off make no sense");
        }
    }

    /** Whom an alert rings for, one after another. */
    public List<String> chainFor(Reason reason) {
        return reason == Reason.EVENT_SUSPECTED ? lookers : chain;
    }
}
