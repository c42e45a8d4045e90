package id.sigap.incident.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.w3c.dom.NodeList;

/** Real pictures, made here: as cameras make them and as nobody should. */
public final class Pictures {

    /** One pixel each, lossless and lossy. */
    public static final byte[] WEBP_LOSSLESS = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    public static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private Pictures() {}

    /** Left half red, right half blue. */
    public static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, width / 2, height);
        g.setColor(Color.BLUE);
        g.fillRect(width / 2, 0, width - width / 2, height);
        g.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return written(image(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** As many cameras make them: every pixel has its own colour, and only the EXIF segment, which is still to come, says how they are meant. */
    public static byte[] jpegOfACamera(int width, int height) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        BufferedImage image = image(width, height, BufferedImage.TYPE_INT_RGB);
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode tree = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        NodeList components = tree.getElementsByTagName("componentSpec");
        for (int i = 0; i < components.getLength(); i++) {
            ((IIOMetadataNode) components.item(i)).setAttribute("HsamplingFactor", "1");
            ((IIOMetadataNode) components.item(i)).setAttribute("VsamplingFactor", "1");
        }
        metadata.setFromTree(metadata.getNativeMetadataFormatName(), tree);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), null);
        }
        byte[] jfif = out.toByteArray();
        int behind = 4 + ((jfif[4] & 0xff) << 8 | jfif[5] & 0xff);
        return concat(Arrays.copyOf(jfif, 2), Arrays.copyOfRange(jfif, behind, jfif.length));
    }

    public static byte[] png(int width, int height) {
        return written(image(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] gif() {
        return written(image(20, 20, BufferedImage.TYPE_INT_RGB), "gif");
    }

    public static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture with one more segment right behind its beginning. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2 & 0xff);
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** A photo that says how it is turned, where it was taken and when. */
    public static byte[] withExif(byte[] jpeg, int turned, double lat, double lng, Instant at) {
        return withSegment(jpeg, 0xe1, concat("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif(turned, lat, lng, at)));
    }

    /** A TIFF structure, big endian: turned, and the GPS directory behind it. */
    public static byte[] exif(int turned, double lat, double lng, Instant at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBytes("MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            entry(out, 0x0112, 3, 1, turned << 16);
            int gps = 8 + 2 + 2 * 12 + 4;
            entry(out, 0x8825, 4, 1, gps);
            out.writeInt(0);
            int data = gps + 2 + 6 * 12 + 4;
            out.writeShort(6);
            entry(out, 1, 2, 2, (lat < 0 ? 'S' : 'N') << 24);
            entry(out, 2, 5, 3, data);
            entry(out, 3, 2, 2, (lng < 0 ? 'W' : 'E') << 24);
            entry(out, 4, 5, 3, data + 24);
            entry(out, 7, 5, 3, data + 48);
            entry(out, 29, 2, 11, data + 72);
            out.writeInt(0);
            degrees(out, Math.abs(lat));
            degrees(out, Math.abs(lng));
            var utc = at.atOffset(ZoneOffset.UTC);
            for (int part : new int[] {utc.getHour(), utc.getMinute(), utc.getSecond()}) {
                out.writeInt(part);
                out.writeInt(1);
            }
            out.writeBytes(DateTimeFormatter.ofPattern("yyyy:MM:dd").format(utc) + "\0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    private static void degrees(DataOutputStream out, double value) throws IOException {
        int whole = (int) value;
        out.writeInt(whole);
        out.writeInt(1);
        double minutes = (value - whole) * 60;
        out.writeInt((int) minutes);
        out.writeInt(1);
        out.writeInt((int) Math.round((minutes - (int) minutes) * 60 * 10_000));
        out.writeInt(10_000);
    }

    public static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
