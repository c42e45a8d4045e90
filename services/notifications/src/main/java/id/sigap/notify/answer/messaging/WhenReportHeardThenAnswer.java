package id.sigap.notify.answer.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;
import id.sigap.notify.answer.application.AnswerPolicy;
import id.sigap.notify.answer.model.Conversation;
import id.sigap.notify.answer.model.Turn;

/** Whoever reported by SMS, WhatsApp or Telegram is told that it came, and where it was put. Never in an exercise. */
@Component
public final class WhenReportHeardThenAnswer implements Reaction<Conversation> {

    private final Documents<Conversation> conversations;
    private final AnswerPolicy policy;
    private final Clock clock;

    WhenReportHeardThenAnswer(Documents<Conversation> conversations, AnswerPolicy policy, Clock clock) {
        this.conversations = conversations;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Documents<Conversation> documents() {
        return conversations;
    }

    @Override
    public Set<String> eventTypes() {
        return ReportHeard.TYPES;
    }

    @Override
    public List<String> targets(Heard event) {
        boolean concerns = event.world().isReal()
                && (!ReportHeard.arrives(event.type()) || event.body(ReportHeard.class).inboundId() != null);
        return concerns ? List.of(event.subject()) : List.of();
    }

    @Override
    public @Nullable Change<Conversation> apply(@Nullable Conversation state, Heard event) {
        ReportHeard heard = event.body(ReportHeard.class);
        Instant now = clock.instant();
        boolean fresh = !event.time().plus(policy.tooOld()).isBefore(now);
        if (state == null) {
            // a report that came another way has no conversation, whatever happens to it
            return ReportHeard.arrives(event.type()) && heard.inboundId() != null
                    ? Change.of(Conversation.about(heard.inboundId(), heard.shortCode()).tell(Turn.RECEIVED, fresh, now)) : null;
        }
        Conversation after = switch (event.type()) {
            case ReportHeard.QUEUED -> state.tell(Turn.AT_DESK, fresh, now);
            case ReportHeard.DISMISSED -> state.tell(Turn.SET_ASIDE, fresh, now);
            case ReportHeard.LINKED -> linked(state, heard.incidentId(), fresh, now);
            default -> state;
        };
        return after.equals(state) ? null : Change.of(after);
    }

    private static Conversation linked(Conversation state, @Nullable String incidentId, boolean fresh, Instant now) {
        if (incidentId == null) {
            throw new Poison("report.linked without an incident");
        }
        return state.tell(Turn.HANDLED, fresh, now).putTo(incidentId);
    }
}
