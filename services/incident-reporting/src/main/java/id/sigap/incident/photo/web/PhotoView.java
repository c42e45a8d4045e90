package id.sigap.incident.photo.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Photo;
import id.sigap.incident.model.Point;
import id.sigap.incident.report.application.ReportPhotos;

/**
 * A picture as the desk sees it before it is opened.
 *
 * @param flags {@code TAKEN_FAR_AWAY}, {@code TAKEN_LONG_BEFORE}: by its own telling it does not belong here
 * @param hidden who took it out of sight, and why
 */
record PhotoView(
        String id, Instant addedAt, int width, int height, @Nullable Taken taken, List<String> flags, Photo.@Nullable Hidden hidden) {

    /** Beyond this a photo shows another village. */
    private static final double FAR_M = 5_000;
    private static final Duration LONG = Duration.ofDays(2);

    /**
     * What the picture itself said before that was removed from it.
     *
     * @param distanceM to where the report says it is, in steps of 100
     */
    record Taken(double lat, double lng, @Nullable Instant at, @Nullable Long distanceM) {}

    static PhotoView of(ReportPhotos.Album album, Photo photo) {
        Point there = photo.taken();
        Double metres = there == null || album.place() == null ? null : there.metresTo(album.place());
        Instant at = photo.takenAt();
        List<String> flags = new ArrayList<>();
        if (metres != null && metres > FAR_M) {
            flags.add("TAKEN_FAR_AWAY");
        }
        if (at != null && at.isBefore(album.observedAt().minus(LONG))) {
            flags.add("TAKEN_LONG_BEFORE");
        }
        Taken taken = there == null ? null : new Taken(there.lat(), there.lng(), at, metres == null ? null : Math.round(metres / 100) * 100);
        return new PhotoView(photo.photoId(), photo.addedAt(), photo.width(), photo.height(), taken, flags, photo.hidden());
    }
}
