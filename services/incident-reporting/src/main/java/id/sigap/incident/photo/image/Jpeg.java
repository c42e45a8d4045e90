package id.sigap.incident.photo.image;

import java.io.ByteArrayOutputStream;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static id.sigap.incident.photo.image.NotAPhoto.Reason.BROKEN;
import static id.sigap.incident.photo.image.NotAPhoto.Reason.UNUSUAL;

/** Segments of a JPEG file (ITU-T T.81 annex B). */
final class Jpeg {

    private static final int SOF0 = 0xc0;
    private static final int SOF2 = 0xc2;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int COM = 0xfe;
    /** Tables: Huffman, quantisation, restart interval. */
    private static final Set<Integer> TABLES = Set.of(0xc4, 0xdb, 0xdd);
    /** Ten are usual; each further one goes over the whole picture once more. */
    private static final int MOST_SCANS = 20;
    /** A progressive picture is held in memory whole while it is decoded. */
    private static final long MOST_PIXELS_PROGRESSIVE = 16_000_000;
    /** JFIF 1.02 without a picture of its own. */
    private static final byte[] JFIF = {(byte) 0xff, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0};
    private static final int ADOBE_LENGTH = 12;

    private final Bytes file;
    private final ByteArrayOutputStream essence = new ByteArrayOutputStream();
    private boolean jfif;
    private boolean adobe;
    private int width;
    private int height;
    private int scans;
    private byte @Nullable [] exif;

    private Jpeg(Bytes file) {
        this.file = file;
    }

    static Anatomy read(Bytes file) throws NotAPhoto {
        return new Jpeg(file).read();
    }

    private Anatomy read() throws NotAPhoto {
        file.skip(2);
        for (int marker = marker(); marker != EOI; marker = marker()) {
            Bytes segment = file.part(length());
            if (marker == SOS) {
                scan(segment);
            } else {
                segment(marker, segment);
            }
        }
        if (scans == 0) {
            throw new NotAPhoto(BROKEN);
        }
        Foreign.refuseBehind(file, true);
        return new Anatomy(Kind.JPEG, width, height, whole(), exif);
    }

    /** JFIF and EXIF both say how colours are meant, unless Adobe does; that must go on being said, or a decoder guesses. */
    private byte[] whole() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(0xff);
        whole.write(0xd8);
        if (jfif || exif != null && !adobe) {
            whole.writeBytes(JFIF);
        }
        whole.writeBytes(essence.toByteArray());
        whole.write(0xff);
        whole.write(EOI);
        return whole.toByteArray();
    }

    private int marker() throws NotAPhoto {
        if (file.u8() != 0xff) {
            throw new NotAPhoto(BROKEN);
        }
        int marker = file.u8();
        while (marker == 0xff) {
            marker = file.u8();
        }
        if (marker == 0 || marker >= 0xd0 && marker <= 0xd8) {
            throw new NotAPhoto(BROKEN);
        }
        return marker;
    }

    private int length() throws NotAPhoto {
        int length = file.u16() - 2;
        if (length < 0) {
            throw new NotAPhoto(BROKEN);
        }
        return length;
    }

    private void segment(int marker, Bytes segment) throws NotAPhoto {
        if (TABLES.contains(marker)) {
            keep(marker, segment);
        } else if (marker >= SOF0 && marker <= SOF2) {
            frame(marker, segment);
        } else if (marker >= APP0 && marker <= 0xef || marker == COM) {
            Foreign.refuseIn(segment);
            aside(marker, segment);
        } else {
            // lossless, hierarchical, arithmetic: no camera writes them
            throw new NotAPhoto(UNUSUAL);
        }
    }

    private void frame(int marker, Bytes segment) throws NotAPhoto {
        if (width != 0) {
            throw new NotAPhoto(BROKEN);
        }
        keep(marker, segment);
        int precision = segment.u8();
        height = segment.u16();
        width = segment.u16();
        int components = segment.u8();
        Anatomy.requireDecodable(width, height, marker == SOF2 ? MOST_PIXELS_PROGRESSIVE : Kind.JPEG.mostPixels());
        if (precision != 8 || components != 1 && components != 3) {
            throw new NotAPhoto(UNUSUAL);
        }
    }

    /** What says how colours are meant is kept, everything else stays behind. */
    private void aside(int marker, Bytes segment) {
        if (marker == APP0 && segment.startsWith("JFIF\0")) {
            jfif = true;
        } else if (marker == APP14 && segment.startsWith("Adobe") && segment.left() == ADOBE_LENGTH) {
            adobe = true;
            keep(marker, segment);
        } else if (marker == APP1 && exif == null && segment.startsWith(Exif.PREFIX)) {
            exif = segment.rest();
        }
    }

    private void scan(Bytes header) throws NotAPhoto {
        if (width == 0) {
            throw new NotAPhoto(BROKEN);
        }
        if (++scans > MOST_SCANS) {
            throw new NotAPhoto(UNUSUAL);
        }
        keep(SOS, header);
        for (int next = file.peek(); ; next = file.peek()) {
            int second = file.peekSecond();
            if (next < 0 || second < 0) {
                throw new NotAPhoto(BROKEN);
            }
            if (next != 0xff || second == 0 || second >= 0xd0 && second <= 0xd7) {
                essence.write(file.u8());
                if (next == 0xff) {
                    essence.write(file.u8());
                }
            } else if (second == 0xff) {
                file.skip(1);
            } else {
                return;
            }
        }
    }

    private void keep(int marker, Bytes segment) {
        essence.write(0xff);
        essence.write(marker);
        int length = segment.left() + 2;
        essence.write(length >> 8);
        essence.write(length & 0xff);
        segment.copyTo(essence);
    }
}
