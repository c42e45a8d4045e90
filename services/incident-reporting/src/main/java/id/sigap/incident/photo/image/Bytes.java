package id.sigap.incident.photo.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a file from its beginning to its end. What would be behind the end is a broken file, never an error. */
final class Bytes {

    private final byte[] all;
    private final int end;
    private int at;

    Bytes(byte[] all) {
        this(all, 0, all.length);
    }

    private Bytes(byte[] all, int at, int end) {
        this.all = all;
        this.at = at;
        this.end = end;
    }

    int left() {
        return end - at;
    }

    int u8() throws NotAPhoto {
        need(1);
        return all[at++] & 0xff;
    }

    int u16() throws NotAPhoto {
        return u8() << 8 | u8();
    }

    long u32() throws NotAPhoto {
        return (long) u16() << 16 | u16();
    }

    int u16le() throws NotAPhoto {
        return u8() | u8() << 8;
    }

    long u32le() throws NotAPhoto {
        return u16le() | (long) u16le() << 16;
    }

    String ascii(int length) throws NotAPhoto {
        need(length);
        at += length;
        return new String(all, at - length, length, StandardCharsets.ISO_8859_1);
    }

    /** The next so many bytes by themselves; this one goes on behind them. */
    Bytes part(long length) throws NotAPhoto {
        need(length);
        Bytes part = new Bytes(all, at, at + (int) length);
        at += (int) length;
        return part;
    }

    boolean startsWith(String text) {
        if (left() < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((all[at + i] & 0xff) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The next byte without taking it, or -1. */
    int peek() {
        return at < end ? all[at] & 0xff : -1;
    }

    int peekSecond() {
        return at + 1 < end ? all[at + 1] & 0xff : -1;
    }

    void skip(int length) throws NotAPhoto {
        need(length);
        at += length;
    }

    byte[] rest() {
        return Arrays.copyOfRange(all, at, end);
    }

    void copyTo(ByteArrayOutputStream out) {
        out.write(all, at, end - at);
    }

    boolean isAllZero() {
        for (int i = at; i < end; i++) {
            if (all[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private void need(long length) throws NotAPhoto {
        if (length > end - at) {
            throw new NotAPhoto(NotAPhoto.Reason.BROKEN);
        }
    }
}
