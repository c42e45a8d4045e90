package id.sigap.notify.answer.messaging;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What this feature reads of how incidents end; only a merge says more than its type. */
public record IncidentEnds(@Nullable String into) {

    public static final String CLOSED = "id.sigap.incident.closed.v1";
    public static final String REJECTED = "id.sigap.incident.rejected.v1";
    public static final String MERGED = "id.sigap.incident.merged.v1";
    public static final String UNMERGED = "id.sigap.incident.unmerged.v1";

    public static final Set<String> TYPES = Set.of(CLOSED, REJECTED, MERGED, UNMERGED);
}
