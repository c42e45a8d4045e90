package id.sigap.notify.alert.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.notify.alert.model.Ending;
import id.sigap.notify.alert.model.Matter;
import id.sigap.notify.alert.model.Severity;

/** What this service reads of the events that say what an incident is: opened, severity-changed, verified. */
public record IncidentHeard(@Nullable String hazard, @Nullable String region, String severity) {

    public static final Set<String> NEWS = Set.of("id.sigap.incident.opened.v1", "id.sigap.incident.severity-changed.v1",
            "id.sigap.incident.verified.v1");

    public static final Map<String, Ending> ENDINGS = Map.of("id.sigap.incident.closed.v1", Ending.INCIDENT_CLOSED,
            "id.sigap.incident.rejected.v1", Ending.INCIDENT_REJECTED, "id.sigap.incident.merged.v1", Ending.INCIDENT_MERGED);

    public static final String UNMERGED = "id.sigap.incident.unmerged.v1";

    Matter matter(String incidentId, @Nullable String headerRegion) {
        return new Matter(incidentId, null, hazard, region == null ? headerRegion : region, severityOf(severity));
    }

    /** A word this service does not know yet counts as TINGGI: better rung once too often. */
    static Severity severityOf(String word) {
        return List.of(Severity.values()).stream().filter(s -> s.name().equals(word)).findFirst().orElse(Severity.TINGGI);
    }
}
