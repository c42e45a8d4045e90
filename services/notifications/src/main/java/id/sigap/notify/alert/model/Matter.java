package id.sigap.notify.alert.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What an alert is about, as far as it has been heard; other topics may fill the rest in later.
 *
 * @param eventId the kejadian that is suspected, for alerts about one
 * @param hazard code, e.g. {@code gempa_bumi}
 * @param region dotted Kemendagri code
 */
public record Matter(
        @Nullable String incidentId, @Nullable String missionId, @Nullable String eventId, @Nullable String hazard, @Nullable String region,
        @Nullable Severity severity) {

    /** About an incident, or a mission of one. */
    public Matter(@Nullable String incidentId, @Nullable String missionId, @Nullable String hazard, @Nullable String region, @Nullable Severity severity) {
        this(incidentId, missionId, null, hazard, region, severity);
    }

    /** About a suspected kejadian, in one of its regions. How bad it is, is what is asked. */
    public static Matter ofEvent(String eventId, String hazard, String region) {
        return new Matter(null, null, eventId, hazard, region, Severity.TINGGI);
    }

    /** What is not known counts as TINGGI: an unknown thing rather rings than not. */
    public Severity urgency() {
        return Objects.requireNonNullElse(severity, Severity.TINGGI);
    }

    /** This, with what the other says newer. */
    public Matter updatedBy(Matter newer) {
        return new Matter(either(newer.incidentId, incidentId), either(newer.missionId, missionId), either(newer.eventId, eventId), either(newer.hazard, hazard),
                either(newer.region, region), newer.severity == null ? severity : newer.severity);
    }

    /** This, with only its gaps filled from the other. */
    public Matter completedBy(Matter other) {
        return new Matter(incidentId, missionId, eventId, either(hazard, other.hazard), either(region, other.region),
                severity == null ? other.severity : severity);
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
