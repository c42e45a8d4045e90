package id.sigap.dispatch.place;

/**
 * A place, WGS 84 degrees, rounded to 3 decimals before it came here.
 *
 * @param lat degrees north, south is negative
 * @param lng degrees east
 */
public record Point(double lat, double lng) {

    private static final double EARTH_RADIUS_M = 6_371_008.8;

    public Point {
        if (!(Math.abs(lat) <= 90) || !(Math.abs(lng) <= 180)) {
            throw new IllegalArgumentException("no such place: " + lat + ", " + lng);
        }
    }

    /** Great-circle distance (haversine) in metres. */
    public double metresTo(Point other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLng = Math.toRadians(other.lng - lng);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLng / 2), 2);
        return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
