package id.sigap.notify.alert.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.document.Versioned;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.alert.model.Attempt;
import id.sigap.notify.alert.model.Paging;

/**
 * An alert as the desk sees it.
 *
 * @param recipient who is told now, absent when nobody was told
 * @param dueAt unanswered then, the next person is told; absent when it no longer rings
 * @param because why nobody was told, or what ended it
 */
record AlertView(
        String id, String world, String reason, String severity, String state, @Nullable String incidentId, @Nullable String missionId,
        @Nullable String eventId, @Nullable String hazard, @Nullable String region, @Nullable String recipient, @Nullable Integer step, List<Message> attempts,
        @Nullable Instant raisedAt, @Nullable Instant dueAt, @Nullable String acknowledgedBy, @Nullable String because) {

    /** A message that was sent or tried; {@code outcome} CLAIMED is on its way. */
    record Message(int attempt, String recipient, String channel, String outcome, Instant at) {
        static Message of(Attempt a) {
            return new Message(a.number(), a.recipient(), "EMAIL", a.outcome().name(), a.settledAt() == null ? a.claimedAt() : a.settledAt());
        }
    }

    static AlertView of(Versioned<Alert> document) {
        Alert alert = document.state();
        Paging paging = alert.paging();
        String because = alert.state() == Alert.State.WITHDRAWN && alert.ended() != null ? alert.ended().name()
                : alert.silence() == null ? null : alert.silence().name();
        return new AlertView(document.id(), document.world().id(), alert.reason().name(), alert.matter().urgency().name(), alert.state().name(),
                alert.matter().incidentId(), alert.matter().missionId(), alert.matter().eventId(), alert.matter().hazard(), alert.matter().region(),
                paging == null ? null : paging.recipient(), paging == null ? null : paging.step(),
                alert.attempts().stream().map(Message::of).toList(), paging == null ? null : paging.raisedAt(),
                paging == null || alert.state() != Alert.State.OPEN ? null : paging.escalateAt(), alert.acknowledgedBy(), because);
    }
}
