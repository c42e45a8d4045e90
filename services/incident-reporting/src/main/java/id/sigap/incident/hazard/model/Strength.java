package id.sigap.incident.hazard.model;

import org.jspecify.annotations.Nullable;

/**
 * How strong a hazard is, as far as its source says.
 *
 * @param mmi strongest intensity anywhere, 1 to 12
 * @param tsunami the source says that a tsunami is possible; null when it says nothing
 * @param level colour of GDACS
 */
public record Strength(@Nullable Double magnitude, @Nullable Double depthKm, @Nullable Integer mmi, @Nullable Boolean tsunami, @Nullable Level level) {

    public static final Strength UNKNOWN = new Strength(null, null, null, null, null);

    /** GDACS' expected need for international help; not an Indonesian status. */
    public enum Level { GREEN, ORANGE, RED }

}
