package id.sigap.incident.photo.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import static id.sigap.incident.photo.image.NotAPhoto.Reason.BROKEN;
import static id.sigap.incident.photo.image.NotAPhoto.Reason.MOVES;
import static id.sigap.incident.photo.image.NotAPhoto.Reason.OTHER_KIND;

/** Chunks of a WebP file (RFC 9649). Its essence is the simple form, with nothing but the picture. */
final class Webp {

    private static final int BEGIN_OF_FRAME = 0x9d012a;
    private static final int LOSSLESS = 0x2f;
    private static final int SIZE_BITS = 0x3fff;
    private static final int ANIMATED = 0x02;
    /** A second of work each; one of thirty bytes can claim a quarter of a gigapixel. */
    private static final long MOST_PIXELS_LOSSLESS = 1_048_576;

    private Webp() {}

    static Anatomy read(Bytes file) throws NotAPhoto {
        file.skip(4);
        Bytes riff = file.part(file.u32le());
        if (riff.left() < 4 || !riff.ascii(4).equals("WEBP")) {
            throw new NotAPhoto(OTHER_KIND);
        }
        Anatomy picture = null;
        byte @Nullable [] exif = null;
        while (riff.left() >= 8) {
            String type = riff.ascii(4);
            long length = riff.u32le();
            Bytes data = riff.part(length);
            if (length % 2 == 1 && riff.left() > 0) {
                riff.skip(1);
            }
            if (type.equals("VP8 ") || type.equals("VP8L")) {
                if (picture != null) {
                    throw new NotAPhoto(BROKEN);
                }
                picture = picture(type, data);
            } else if (type.startsWith("ANI") || type.startsWith("ANM") || type.equals("VP8X") && (data.peek() & ANIMATED) != 0) {
                throw new NotAPhoto(MOVES);
            } else {
                Foreign.refuseIn(data);
                exif = type.equals("EXIF") && exif == null ? data.rest() : exif;
            }
        }
        if (picture == null) {
            throw new NotAPhoto(BROKEN);
        }
        Foreign.refuseBehind(riff, false);
        Foreign.refuseBehind(file, false);
        return new Anatomy(Kind.WEBP, picture.width(), picture.height(), picture.essence(), exif);
    }

    private static Anatomy picture(String type, Bytes data) throws NotAPhoto {
        byte[] content = data.rest();
        int width;
        int height;
        if (type.equals("VP8L")) {
            if (data.u8() != LOSSLESS) {
                throw new NotAPhoto(BROKEN);
            }
            long bits = data.u32le();
            width = (int) (bits & SIZE_BITS) + 1;
            height = (int) (bits >> 14 & SIZE_BITS) + 1;
        } else {
            boolean wholeFrame = (data.u8() & 1) == 0;
            data.skip(2);
            if (!wholeFrame || (data.u16() << 8 | data.u8()) != BEGIN_OF_FRAME) {
                throw new NotAPhoto(BROKEN);
            }
            width = data.u16le() & SIZE_BITS;
            height = data.u16le() & SIZE_BITS;
        }
        Anatomy.requireDecodable(width, height, type.equals("VP8L") ? MOST_PIXELS_LOSSLESS : Kind.WEBP.mostPixels());
        int padded = content.length + content.length % 2;
        ByteArrayOutputStream essence = new ByteArrayOutputStream();
        essence.writeBytes("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        essence.writeBytes(little(12 + padded));
        essence.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        essence.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        essence.writeBytes(little(content.length));
        essence.writeBytes(content);
        if (padded > content.length) {
            essence.write(0);
        }
        return new Anatomy(Kind.WEBP, width, height, essence.toByteArray(), null);
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
    }
}
