package id.sigap.incident.linking.model;

import org.jspecify.annotations.Nullable;

/**
 * Why a report fits an open incident: shown at the desk, so that a wrong link can be seen.
 *
 * @param rule SAME_NAGARI, NEAR_POINT, ONLY_ONE_IN_KECAMATAN or FOLLOWS_ and the trail
 * @param score 0 to 1
 */
public record Match(
        OpenIncident incident, String rule, @Nullable Double distanceM, @Nullable Double minutesApart, double score) {}
