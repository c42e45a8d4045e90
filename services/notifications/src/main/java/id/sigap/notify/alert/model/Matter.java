package id.sigap.notify.alert.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What an alert is about, as far as it has been heard; other topics may fill the rest in later.
 *
 * @param hazard code, e.g. {@code gempa_bumi}
 * @param region dotted Kemendagri code
 */
public record Matter(
        @Nullable String incidentId, @Nullable String missionId, @Nullable String hazard, @Nullable String region,
        @Nullable Severity severity) {

    /** What is not known counts as TINGGI: an unknown thing rather rings than not. */
    public Severity urgency() {
        return Objects.requireNonNullElse(severity, Severity.TINGGI);
    }

    /** This, with what the other says newer. */
    public Matter updatedBy(Matter newer) {
        return new Matter(either(newer.incidentId, incidentId), either(newer.missionId, missionId), either(newer.hazard, hazard),
                either(newer.region, region), newer.severity == null ? severity : newer.severity);
    }

    /** This, with only its gaps filled from the other. */
    public Matter completedBy(Matter other) {
        return new Matter(incidentId, missionId, either(hazard, other.hazard), either(region, other.region),
                severity == null ? other.severity : severity);
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
