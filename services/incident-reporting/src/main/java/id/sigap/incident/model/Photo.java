package id.sigap.incident.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a picture; the picture itself lies beside it, in a store of its own.
 *
 * @param photoId made by whoever sends it
 * @param digest of the bytes as they were sent, so that a repeat is known for one
 * @param width of what is kept, not of what was sent
 * @param taken where, by the picture's own telling, rounded; null when it does not say
 * @param takenAt when that position was found
 * @param hidden who took it out of sight and why; null when it can be seen
 */
public record Photo(
        String photoId, String digest, String addedBy, Instant addedAt, int width, int height, @Nullable Point taken,
        @Nullable Instant takenAt, @Nullable Hidden hidden) {

    /** @param reason a code, e.g. SHOWS_A_FACE */
    public record Hidden(String by, Instant at, String reason) {}

    public boolean isVisible() {
        return hidden == null;
    }

    public Photo hidden(@Nullable Hidden now) {
        return new Photo(photoId, digest, addedBy, addedAt, width, height, taken, takenAt, now);
    }

    public static int visible(List<Photo> photos) {
        return (int) photos.stream().filter(Photo::isVisible).count();
    }
}
