package id.sigap.incident.photo.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

import static id.sigap.incident.photo.image.NotAPhoto.Reason.BROKEN;

/** Chunks of a PNG file (W3C PNG, third edition). Of an animated one the still picture is taken. */
final class Png {

    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private Png() {}

    static Anatomy read(Bytes file) throws NotAPhoto {
        ByteArrayOutputStream essence = new ByteArrayOutputStream();
        essence.writeBytes(file.ascii(SIGNATURE.length()).getBytes(StandardCharsets.ISO_8859_1));
        int width = 0;
        int height = 0;
        boolean pixels = false;
        byte @Nullable [] exif = null;
        for (String type = ""; !type.equals("IEND");) {
            long length = file.u32();
            type = file.ascii(4);
            Bytes data = file.part(length);
            long sum = file.u32();
            boolean first = essence.size() == SIGNATURE.length();
            if (first != type.equals("IHDR")) {
                throw new NotAPhoto(BROKEN);
            }
            switch (type) {
                case "IHDR" -> {
                    keep(essence, type, data, sum);
                    width = (int) Math.min(Integer.MAX_VALUE, data.u32());
                    height = (int) Math.min(Integer.MAX_VALUE, data.u32());
                    Anatomy.requireDecodable(width, height, Kind.PNG.mostPixels());
                }
                case "PLTE", "IDAT", "IEND" -> {
                    pixels |= type.equals("IDAT");
                    keep(essence, type, data, sum);
                }
                default -> {
                    Foreign.refuseIn(data);
                    if (type.equals("eXIf") && exif == null) {
                        exif = data.rest();
                    }
                }
            }
        }
        if (!pixels) {
            throw new NotAPhoto(BROKEN);
        }
        Foreign.refuseBehind(file, false);
        return new Anatomy(Kind.PNG, width, height, essence.toByteArray(), exif);
    }

    private static void keep(ByteArrayOutputStream essence, String type, Bytes data, long sum) throws NotAPhoto {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        byte[] content = data.rest();
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        if (crc.getValue() != sum) {
            throw new NotAPhoto(BROKEN);
        }
        essence.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        essence.writeBytes(name);
        essence.writeBytes(content);
        essence.writeBytes(ByteBuffer.allocate(4).putInt((int) sum).array());
    }
}
