package id.sigap.notify.alert.messaging;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import id.sigap.kit.event.Heard;
import id.sigap.notify.alert.application.EscalationPolicy;
import id.sigap.notify.alert.model.Call;

/** Whether a fact may still ring. Counted in real time in every world: an old fact is a replay or a backlog, at any speed. */
@Component
final class Freshness {

    private final EscalationPolicy policy;
    private final Clock clock;

    Freshness(EscalationPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Call callFor(Heard event) {
        return event.time().plus(policy.tooOld()).isBefore(clock.instant()) ? Call.TOO_OLD : Call.PAGE;
    }
}
