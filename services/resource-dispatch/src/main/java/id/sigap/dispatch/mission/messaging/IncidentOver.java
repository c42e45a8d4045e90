package id.sigap.dispatch.mission.messaging;

import java.util.Map;

/** What this service reads of the events that end an incident, and the code it gives as the reason. */
public record IncidentOver(String by) {

    public static final Map<String, String> REASONS = Map.of(
            "id.sigap.incident.closed.v1", "INCIDENT_CLOSED",
            "id.sigap.incident.rejected.v1", "INCIDENT_REJECTED",
            "id.sigap.incident.merged.v1", "INCIDENT_MERGED");
}
