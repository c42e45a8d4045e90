package id.sigap.dispatch.mission.messaging;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.mission.model.Scene;
import id.sigap.dispatch.place.Point;

/** What this service reads of {@code id.sigap.incident.verified.v1}. */
public record IncidentVerified(String hazard, String region, @Nullable Point point, String severity) {

    public static final String TYPE = "id.sigap.incident.verified.v1";

    private static final Set<String> SEVERITIES = Set.of("KRITIS", "TINGGI", "SEDANG", "RENDAH");

    /** A severity of a later version is taken as TINGGI: better one person too many. */
    public Scene scene(String incidentId) {
        return new Scene(incidentId, hazard, region, point, SEVERITIES.contains(severity) ? severity : "TINGGI");
    }
}
