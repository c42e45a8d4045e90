package id.sigap.dispatch.mission.model;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.place.Point;

/**
 * What happened where, as it was verified.
 *
 * @param hazard word of the common list, e.g. {@code gempa_bumi}
 * @param region dotted Kemendagri code
 * @param severity KRITIS, TINGGI, SEDANG or RENDAH
 */
public record Scene(String incidentId, String hazard, String region, @Nullable Point point, String severity) {}
