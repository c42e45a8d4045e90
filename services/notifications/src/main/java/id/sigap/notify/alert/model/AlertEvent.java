package id.sigap.notify.alert.model;

import java.time.Instant;

/** What happens to an alert and others may hear. */
public sealed interface AlertEvent {

    record Raised(String recipient, int step, Instant dueAt) implements AlertEvent {}

    record Attempted(String recipient, int attempt, Attempt.Outcome outcome) implements AlertEvent {}

    record Escalated(String recipient, int step, Instant dueAt) implements AlertEvent {}

    record Acknowledged(String by) implements AlertEvent {}

    record Exhausted() implements AlertEvent {}

    record NotPaged(Silence because) implements AlertEvent {}

    record Withdrawn(Ending because) implements AlertEvent {}
}
