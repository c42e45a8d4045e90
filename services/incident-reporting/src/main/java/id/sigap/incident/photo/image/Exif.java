package id.sigap.incident.photo.image;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;

import org.jspecify.annotations.Nullable;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;

import id.sigap.incident.model.Point;

/**
 * The little of a picture's metadata that is of use here.
 *
 * @param turned how the picture is to be turned, 1 to 8 as EXIF counts; 1 is upright
 * @param place where it was taken, rounded
 * @param at when that position was found
 */
record Exif(int turned, @Nullable Point place, @Nullable Instant at) {

    static final String PREFIX = "Exif\0\0";
    private static final Exif NOTHING = new Exif(1, null, null);
    private static final Instant BEFORE_PHONES = Instant.parse("2000-01-01T00:00:00Z");

    /** Whatever is wrong with it: a photo with unreadable metadata is a photo that tells nothing. */
    static Exif read(byte @Nullable [] block) {
        if (block == null) {
            return NOTHING;
        }
        boolean prefixed = new String(block, 0, Math.min(block.length, PREFIX.length()), StandardCharsets.ISO_8859_1).equals(PREFIX);
        Metadata metadata = new Metadata();
        try {
            new ExifReader().extract(new ByteArrayReader(prefixed ? Arrays.copyOfRange(block, PREFIX.length(), block.length) : block), metadata);
            GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
            Point place = gps == null ? null : place(gps.getGeoLocation());
            return new Exif(turned(metadata), place, place == null || gps == null ? null : time(gps.getGpsDate()));
        } catch (RuntimeException | MetadataException e) {
            return NOTHING;
        }
    }

    private static int turned(Metadata metadata) throws MetadataException {
        ExifIFD0Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        int turned = main != null && main.containsTag(ExifIFD0Directory.TAG_ORIENTATION) ? main.getInt(ExifIFD0Directory.TAG_ORIENTATION) : 1;
        return turned >= 1 && turned <= 8 ? turned : 1;
    }

    /** Both zero is what a phone writes that has no position; zero alone is the equator. */
    private static @Nullable Point place(@Nullable GeoLocation found) {
        return found == null || found.isZero() || !(Math.abs(found.getLatitude()) <= 90 && Math.abs(found.getLongitude()) <= 180)
                ? null : new Point(found.getLatitude(), found.getLongitude()).coarse();
    }

    private static @Nullable Instant time(@Nullable Date found) {
        return found == null || found.toInstant().isBefore(BEFORE_PHONES) ? null : found.toInstant();
    }
}
