package id.sigap.incident.kejadian.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.hazard.application.HazardPolicy;
import id.sigap.incident.kejadian.model.Suspicion.Shock;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.event.Poison;

/**
 * What a kejadian needs to know of a hazard: detected, updated or withdrawn.
 *
 * @param felt how strongly, per region; absent when nobody said so
 * @param near kecamatan near the epicentre
 * @param sequenceId absent for anything but a quake
 */
public record QuakeTold(
        Instant observedAt, int version, String hazard, @Nullable Instant startedAt, @Nullable Double magnitude, @Nullable Double depthKm,
        @Nullable Integer mmi, @Nullable List<Felt> felt, @Nullable List<String> near, @Nullable String sequenceId) {

    /** How strongly it was felt in a region. */
    public record Felt(String region, int mmi) {}

    public QuakeTold {
        Objects.requireNonNull(observedAt);
        if (felt != null && !felt.stream().allMatch(f -> RegionCode.isValid(f.region())) || near != null && !near.stream().allMatch(RegionCode::isValid)) {
            throw new Poison("felt or near hold what is no region");
        }
    }

    boolean isQuake() {
        return hazard.equals(Hazard.GEMPA_BUMI.code()) && sequenceId != null;
    }

    /** Felt strongly somewhere, or so strong and shallow that it must have been. */
    boolean isStrong(HazardPolicy.Suspicion policy) {
        boolean feltStrongly = mmi != null && mmi >= policy.fromMmi();
        boolean mustHaveBeen = magnitude != null && magnitude >= policy.assumeMagnitude() && depthKm != null && depthKm <= policy.assumeDepthKm();
        return feltStrongly || mustHaveBeen;
    }

    /** Where people are asked: kabupaten that felt it strongly, and the kecamatan around the epicentre. */
    Shock shock(String hazardId, HazardPolicy.Suspicion policy) {
        TreeSet<String> regions = new TreeSet<>();
        if (felt != null) {
            felt.stream().filter(f -> f.mmi() >= policy.fromMmi()).forEach(f -> regions.add(f.region()));
        }
        if (near != null && isStrong(policy)) {
            regions.addAll(near);
        }
        return new Shock(hazardId, version, startedAt == null ? observedAt : startedAt, magnitude, mmi, List.copyOf(regions), false);
    }
}
