package id.sigap.notify.alert.application;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.alert.model.AlertEvent;
import id.sigap.notify.alert.model.Decision;
import id.sigap.notify.alert.model.Matter;

/** How alert events look on {@code sigap.alerts}. */
public final class AlertFacts {

    private AlertFacts() {}

    /** What to write, or null when the decision changed nothing. */
    public static @Nullable Change<Alert> change(@Nullable Alert before, Decision decision, Instant now) {
        if (decision.alert().equals(before) && decision.events().isEmpty()) {
            return null;
        }
        List<Fact> facts = decision.events().stream().map(event -> fact(decision.alert(), event, now)).toList();
        return new Change<>(decision.alert(), facts);
    }

    static Fact fact(Alert alert, AlertEvent event, Instant now) {
        Matter about = alert.matter();
        String severity = about.urgency().name();
        String reason = alert.reason().name();
        return switch (event) {
            case AlertEvent.Raised e -> fact("raised", about,
                    new Raised(now, about.incidentId(), about.missionId(), about.eventId(), reason, severity, e.recipient(), e.step(), e.dueAt()));
            case AlertEvent.Attempted e -> fact("attempted", about, new Attempted(now, e.recipient(), "EMAIL", e.attempt(), e.outcome().name()));
            case AlertEvent.Escalated e -> fact("escalated", about, new Escalated(now, e.recipient(), e.step(), e.dueAt()));
            case AlertEvent.Acknowledged e -> fact("acknowledged", about, new Acknowledged(now, e.by()));
            case AlertEvent.Exhausted e -> fact("exhausted", about, new Fact.ObservedAt(now));
            case AlertEvent.NotPaged e -> fact("not-paged", about,
                    new NotPaged(now, about.incidentId(), about.missionId(), about.eventId(), reason, severity, e.because().name()));
            case AlertEvent.Withdrawn e -> fact("withdrawn", about, new Withdrawn(now, e.because().name()));
        };
    }

    private static Fact fact(String what, Matter about, Object body) {
        return Fact.of("id.sigap.alert." + what + ".v1", about.region(), body);
    }

    private record Raised(Instant observedAt, @Nullable String incidentId, @Nullable String missionId, @Nullable String eventId, String reason, String severity,
            String recipient, int step, Instant dueAt) {}

    private record Attempted(Instant observedAt, String recipient, String channel, int attempt, String outcome) {}

    private record Escalated(Instant observedAt, String recipient, int step, Instant dueAt) {}

    private record Acknowledged(Instant observedAt, String by) {}

    private record NotPaged(Instant observedAt, @Nullable String incidentId, @Nullable String missionId, @Nullable String eventId, String reason, String severity,
            String because) {}

    private record Withdrawn(Instant observedAt, String because) {}
}
