package id.sigap.incident.photo.image;

import org.jspecify.annotations.Nullable;

/**
 * A picture taken apart without decoding it: what it is by its own bytes, how large, and its essence, that is the same picture with
 * nothing in it that no decoder needs. Only the essence is ever decoded: no colour profile, no compressed text and no maker's note of
 * a stranger reaches a library.
 *
 * @param exif a TIFF structure, when it has one
 */
record Anatomy(Kind kind, int width, int height, byte[] essence, byte @Nullable [] exif) {

    private static final int LONGEST_SIDE = 20_000;

    static Anatomy of(byte[] file) throws NotAPhoto {
        Bytes bytes = new Bytes(file);
        if (file.length == 0) {
            throw new NotAPhoto(NotAPhoto.Reason.EMPTY);
        }
        if (bytes.startsWith("\u00ff\u00d8\u00ff")) {
            return Jpeg.read(bytes);
        }
        if (bytes.startsWith(Png.SIGNATURE)) {
            return Png.read(bytes);
        }
        if (bytes.startsWith("RIFF")) {
            return Webp.read(bytes);
        }
        throw new NotAPhoto(NotAPhoto.Reason.OTHER_KIND);
    }

    /** Asked as soon as the size is known: a picture of four gigapixels can be a file of a hundred bytes. */
    static void requireDecodable(long width, long height, long mostPixels) throws NotAPhoto {
        if (width <= 0 || height <= 0) {
            throw new NotAPhoto(NotAPhoto.Reason.BROKEN);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > mostPixels) {
            throw new NotAPhoto(NotAPhoto.Reason.TOO_MANY_PIXELS);
        }
    }
}
