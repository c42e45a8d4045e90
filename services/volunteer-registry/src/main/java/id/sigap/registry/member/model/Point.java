package id.sigap.registry.member.model;

/**
 * Where a person starts from, WGS 84 degrees.
 *
 * @param lat degrees north, south is negative
 * @param lng degrees east
 */
public record Point(double lat, double lng) {

    public Point {
        if (!(Math.abs(lat) <= 90) || !(Math.abs(lng) <= 180)) {
            throw new IllegalArgumentException("no such place: " + lat + ", " + lng);
        }
    }

    /** To 3 decimals (about 110 m): what may leave this service, because the exact point can be somebody's home. */
    public Point coarse() {
        return new Point(Math.round(lat * 1000) / 1000.0, Math.round(lng * 1000) / 1000.0);
    }
}
