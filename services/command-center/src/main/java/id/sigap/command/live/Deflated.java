package id.sigap.command.live;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Pieces of a gzip stream (RFC 1951, 1952) that were made for nobody in particular. A block that ends on a byte and looks back at nothing
 * before it can follow any other, so what many readers are sent is deflated once. A live stream never ends, so there is no trailer.
 */
final class Deflated {

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int LONGEST_STORED = 0xffff;

    private Deflated() {}

    /** What every stream begins with. */
    static byte[] head() {
        return HEAD.clone();
    }

    /** A block that is worth the work: a snapshot, or what many are sent. */
    static byte[] block(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(64, plain.length / 4));
            byte[] some = new byte[8_192];
            int n;
            do {
                n = deflater.deflate(some, 0, some.length, Deflater.SYNC_FLUSH);
                out.write(some, 0, n);
            } while (n == some.length);
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** A few bytes for one reader, as they are. */
    static void stored(ByteArrayOutputStream out, byte[] plain) {
        for (int from = 0; from < plain.length; from += LONGEST_STORED) {
            int length = Math.min(LONGEST_STORED, plain.length - from);
            out.write(0);
            out.write(length);
            out.write(length >> 8);
            out.write(~length);
            out.write(~length >> 8);
            out.write(plain, from, length);
        }
    }
}
