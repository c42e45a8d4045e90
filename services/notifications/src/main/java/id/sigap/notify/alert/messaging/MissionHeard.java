package id.sigap.notify.alert.messaging;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.sigap.notify.alert.model.Ending;
import id.sigap.notify.alert.model.Matter;

/** What this service reads of a mission's events; only {@code proposed} says more than the incident's id. */
public record MissionHeard(String incidentId, @Nullable String hazard, @Nullable String region, @Nullable String severity) {

    public static final String PROPOSED = "id.sigap.mission.proposed.v1";
    public static final String UNFILLED = "id.sigap.mission.unfilled.v1";

    public static final Map<String, Ending> ENDINGS = Map.of("id.sigap.mission.approved.v1", Ending.MISSION_APPROVED,
            "id.sigap.mission.rejected.v1", Ending.MISSION_REJECTED, "id.sigap.mission.completed.v1", Ending.MISSION_COMPLETED);

    Matter matter(String missionId, @Nullable String headerRegion) {
        return new Matter(incidentId, missionId, hazard, region == null ? headerRegion : region,
                severity == null ? null : IncidentHeard.severityOf(severity));
    }
}
