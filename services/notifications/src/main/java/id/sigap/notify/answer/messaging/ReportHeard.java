package id.sigap.notify.answer.messaging;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What this feature reads of a report's events: the message it was made of, and where it was put. */
public record ReportHeard(@Nullable String inboundId, @Nullable String shortCode, @Nullable String incidentId) {

    public static final String RECEIVED = "id.sigap.report.received.v1";
    public static final String QUEUED = "id.sigap.report.queued.v1";
    public static final String LINKED = "id.sigap.report.linked.v1";
    public static final String DISMISSED = "id.sigap.report.dismissed.v1";

    /** It came once more; only by this way a report of the app becomes one whose SMS is answered. */
    public static final String AMENDED = "id.sigap.report.amended.v1";

    public static final Set<String> TYPES = Set.of(RECEIVED, QUEUED, LINKED, DISMISSED, AMENDED);

    /** Whether an event of this type may say which message the report came as. */
    static boolean arrives(String type) {
        return type.equals(RECEIVED) || type.equals(AMENDED);
    }
}
