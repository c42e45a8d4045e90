package id.sigap.incident.hazard.model;

import org.jspecify.annotations.Nullable;

/**
 * What a source says in words, shown as it is and never told to others.
 *
 * @param area where, in the source's own manner
 * @param potential BMKG's Potensi
 * @param shakemap file name of the map below the feed's address
 * @param episode GDACS' number of the chapter within the event
 */
public record Words(@Nullable String area, @Nullable String potential, @Nullable String shakemap, @Nullable String episode) {

    public static final Words NONE = new Words(null, null, null, null);
}
