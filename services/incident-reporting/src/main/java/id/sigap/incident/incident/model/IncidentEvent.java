package id.sigap.incident.incident.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Severity;

/** What can happen to an incident. */
public sealed interface IncidentEvent {

    record Opened() implements IncidentEvent {}

    /** A report said more. */
    record SeverityChanged(Instant at, Severity severity, String reportId) implements IncidentEvent {}

    /**
     * A released kaji cepat counted more.
     *
     * @param vulnerable because of who the people are, not only of how many
     */
    record Weighed(Instant at, Severity severity, String assessmentId, boolean vulnerable) implements IncidentEvent {}

    /** Enough independent sources: a person should look. */
    record Proposed(Instant at, int sources) implements IncidentEvent {}

    /** A person says that it is not the one it was thought to be. */
    record ToldApart(Instant at, String from, String by) implements IncidentEvent {}

    record Handled(Instant at, String by) implements IncidentEvent {}

    record Recovering(Instant at, String by) implements IncidentEvent {}

    record Verified(Instant at, String by) implements IncidentEvent {}

    record Rejected(Instant at, String by, String reason) implements IncidentEvent {}

    record Closed(Instant at, String by) implements IncidentEvent {}

    record Grouped(Instant at, String eventId, @Nullable String by) implements IncidentEvent {}

    record Ungrouped(Instant at, String eventId, String by) implements IncidentEvent {}

    record Merged(Instant at, String into, String by) implements IncidentEvent {}

    /** @param arrivals where reports go that fitted this one meanwhile */
    record Unmerged(Instant at, String into, String by, Arrivals arrivals) implements IncidentEvent {}
}
