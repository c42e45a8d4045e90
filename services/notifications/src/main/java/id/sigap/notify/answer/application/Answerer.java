package id.sigap.notify.answer.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.notify.answer.model.Conversation;
import id.sigap.notify.answer.model.Fate;
import id.sigap.notify.answer.model.Patience;
import id.sigap.notify.answer.model.Step;
import id.sigap.notify.answer.model.Wording;

/**
 * Looks at conversations that are due, on any instance: claims the next message in a conditional write, then sends, then records what
 * became of it. What was not told is said here, in the log and in {@code sigap.answers}, and stays in the conversation.
 */
@Component
public class Answerer {

    private static final Logger LOG = LoggerFactory.getLogger(Answerer.class);

    private final Documents<Conversation> conversations;
    private final Endings endings;
    private final Correspondence correspondence;
    private final Patience patience;
    private final MeterRegistry meters;
    private final Clock clock;

    public Answerer(Documents<Conversation> conversations, Endings endings, Correspondence correspondence, AnswerPolicy policy, MeterRegistry meters,
            Clock clock) {
        this.conversations = conversations;
        this.endings = endings;
        this.correspondence = correspondence;
        this.patience = policy.patience();
        this.meters = meters;
        this.clock = clock;
    }

    /** Called when a conversation is due; does nothing when somebody was quicker. */
    public void look(String id) {
        Instant now = clock.instant();
        Versioned<Conversation> before = conversations.find(id).orElse(null);
        if (before == null || before.state().dueAt() == null || now.isBefore(before.state().dueAt())) {
            return;
        }
        Fate fate = before.state().incidentId() == null ? null : endings.of(before.state().incidentId());
        Conversation.Look[] made = new Conversation.Look[1];
        Optional<Versioned<Conversation>> after = conversations.change(id, v -> {
            if (!Objects.equals(v.state().incidentId(), before.state().incidentId())) {
                // put elsewhere meanwhile, which makes it due again
                made[0] = new Conversation.Look(v.state(), null);
                return null;
            }
            Conversation.Look look = ended(v.state(), fate, now).look(now, patience);
            made[0] = look;
            return look.after().equals(v.state()) ? null : Change.of(look.after());
        });
        after.ifPresent(v -> said(before.state(), v.state()));
        Step claimed = made[0] == null ? null : made[0].claimed();
        if (claimed != null && after.isPresent()) {
            send(after.get(), claimed);
        }
    }

    /** Looks at all conversations about an incident that ended. */
    public void lookAtAllOf(Endings.Ended incident) {
        incident.conversations().forEach(id -> {
            Instant now = clock.instant();
            Optional<Versioned<Conversation>> before = conversations.find(id);
            Optional<Versioned<Conversation>> after = conversations.change(id, v -> {
                Conversation told = ended(v.state(), incident.fate(), now);
                return told.equals(v.state()) ? null : Change.of(told);
            });
            before.ifPresent(b -> after.ifPresent(a -> said(b.state(), a.state())));
        });
    }

    private Conversation ended(Conversation conversation, @Nullable Fate fate, Instant now) {
        if (fate == null || fate.end() == null || fate.endedAt() == null) {
            return conversation;
        }
        return conversation.tell(fate.end(), !fate.endedAt().plus(patience.tooOld()).isBefore(now), now);
    }

    private void send(Versioned<Conversation> conversation, Step claimed) {
        Conversation.Result result = correspondence.answer(conversation.state().inboundId(),
                Wording.of(claimed.turn(), conversation.state().shortCode()));
        Instant now = clock.instant();
        conversations.change(conversation.id(), v -> {
            Conversation settled = v.state().settle(claimed, result, now, patience);
            return settled.equals(v.state()) ? null : Change.of(settled);
        }).ifPresent(after -> said(conversation.state(), after.state()));
    }

    /** Counts and logs what became settled between two states; without the report, so that no log names who was not answered. */
    private void said(Conversation before, Conversation after) {
        for (Step step : after.steps()) {
            boolean news = !step.outcome().open() && before.steps().stream().noneMatch(b -> b.turn() == step.turn() && !b.outcome().open());
            if (news) {
                meters.counter("sigap.answers", "turn", step.turn().name(), "outcome", step.outcome().name(),
                        "because", step.because() == null ? "" : step.because()).increment();
                if (step.outcome() != Step.Outcome.SENT) {
                    LOG.warn("a reporter was not told {}: {} {}", step.turn(), step.outcome(), step.because() == null ? "" : step.because());
                }
            }
        }
    }
}
