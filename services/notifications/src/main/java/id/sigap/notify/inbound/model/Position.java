package id.sigap.notify.inbound.model;

import org.jspecify.annotations.Nullable;

/** Exactly as sent, in degrees; 0 is a place. */
public record Position(double lat, double lon) {

    /** Null when there is no such place. */
    public static @Nullable Position of(double lat, double lon) {
        boolean onEarth = lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180;
        return onEarth ? new Position(lat, lon) : null;
    }

    @Override
    public String toString() {
        return "Position[...]";
    }
}
