package id.sigap.incident.model;

/** A place on earth in degrees (WGS 84). 0.0 is a valid latitude: the equator crosses Bonjol. */
public record Point(double lat, double lng) {

    private static final double EARTH_RADIUS_M = 6_371_008.8;

    public Point {
        if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
            throw new IllegalArgumentException("outside the earth");
        }
    }

    /** Rounded to 3 decimals (about 110 m): the most that leaves this service. */
    public Point coarse() {
        return new Point(round(lat), round(lng));
    }

    private static double round(double degrees) {
        // adding 0.0 turns -0.0 into 0.0
        return Math.round(degrees * 1_000) / 1_000.0 + 0.0;
    }

    /** Great-circle distance in metres. */
    public double metresTo(Point other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLng = Math.toRadians(other.lng - lng);
        double a = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLng / 2), 2);
        return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
