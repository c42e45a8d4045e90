package id.sigap.incident.hazard.application;

import java.io.IOException;
import java.io.InputStream;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.hazard.model.Matching;
import id.sigap.incident.model.Point;
import id.sigap.incident.policy.PolicyFile;

/**
 * {@code hazards.yml}. A mistake in it stops the start.
 *
 * @param nearKm kecamatan whose office is within this distance of an epicentre count as near
 */
public record HazardPolicy(Matching matching, Area area, double nearKm, Suspicion suspicion) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Where hazards are of interest, in degrees. */
    public record Area(double south, double north, double west, double east) {

        boolean holds(Point p) {
            return p.lat() >= south && p.lat() <= north && p.lng() >= west && p.lng() <= east;
        }
    }

    /**
     * Which quakes are put to a person as a suspected kejadian.
     *
     * @param fromMmi felt this strongly somewhere
     * @param assumeMagnitude as strong as this and not deeper than {@code assumeDepthKm}, it is not waited for what people felt
     * @param zone in whose time titles are written
     */
    public record Suspicion(int fromMmi, double assumeMagnitude, double assumeDepthKm, String zone) {}

    public static HazardPolicy read(InputStream yaml) throws IOException {
        return JSON.convertValue(PolicyFile.load(yaml), HazardPolicy.class);
    }
}
