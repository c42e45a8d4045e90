package id.sigap.incident.photo.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.jspecify.annotations.Nullable;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

import id.sigap.incident.model.Point;

/** Makes of any picture a plain JPEG and a small one, with nothing in them but the picture. */
public final class Studio {

    static final int LONGEST_SIDE = 1_600;
    static final int LONGEST_SIDE_SMALL = 320;
    private static final float QUALITY = 0.82f;
    /** Decoding skips lines and columns of a picture more than twice as large as this, so that it never lies in memory whole. */
    private static final int DECODED_SIDE = 2_400;

    private Studio() {}

    /**
     * @param full at most 1600 pixels on its longer side
     * @param place where the picture says it was taken, rounded
     */
    public record Print(byte[] full, byte[] thumbnail, int width, int height, @Nullable Point place, @Nullable Instant at) {}

    /** What the bytes are, whatever anybody calls them. */
    public static Kind kindOf(byte[] file) throws NotAPhoto {
        return Anatomy.of(file).kind();
    }

    /** @param declared the type its sender names; null when they name none */
    public static Print develop(byte[] file, @Nullable String declared) throws NotAPhoto {
        Anatomy anatomy = Anatomy.of(file);
        if (declared != null && !declared.equals(anatomy.kind().mime())) {
            throw new NotAPhoto(NotAPhoto.Reason.MISNAMED);
        }
        Exif exif = Exif.read(anatomy.exif());
        BufferedImage full = upright(shrunk(decode(anatomy), LONGEST_SIDE), exif.turned());
        return new Print(jpeg(full), jpeg(shrunk(full, LONGEST_SIDE_SMALL)), full.getWidth(), full.getHeight(), exif.place(), exif.at());
    }

    private static BufferedImage decode(Anatomy anatomy) throws NotAPhoto {
        ImageReader reader = null;
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(anatomy.essence()))) {
            reader = reader(anatomy.kind());
            reader.setInput(in, true, true);
            ImageReadParam how = reader.getDefaultReadParam();
            int every = Math.max(1, Math.max(anatomy.width(), anatomy.height()) / DECODED_SIDE);
            if (anatomy.kind() != Kind.WEBP) {
                how.setSourceSubsampling(every, every, 0, 0);
            }
            return reader.read(0, how);
        } catch (IOException | RuntimeException e) {
            // whatever a decoder stumbles over is wrong with the picture: everything about it was made by a stranger
            throw new NotAPhoto(NotAPhoto.Reason.BROKEN);
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(Kind kind) throws IOException {
        return switch (kind) {
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
        };
    }

    /** By halves, so that no line of the larger picture is left out; on white where it can be seen through. */
    private static BufferedImage shrunk(BufferedImage image, int longest) {
        BufferedImage now = image;
        while (true) {
            int side = Math.max(now.getWidth(), now.getHeight());
            double by = side > 2 * longest ? 0.5 : Math.min(1, (double) longest / side);
            int width = Math.max(1, (int) Math.round(now.getWidth() * by));
            int height = Math.max(1, (int) Math.round(now.getHeight() * by));
            if (by == 1 && now.getType() == BufferedImage.TYPE_INT_RGB) {
                return now;
            }
            now = drawn(now, width, height, AffineTransform.getScaleInstance((double) width / now.getWidth(), (double) height / now.getHeight()));
        }
    }

    private static BufferedImage upright(BufferedImage image, int turned) {
        int w = image.getWidth();
        int h = image.getHeight();
        return switch (turned) {
            case 2 -> drawn(image, w, h, new AffineTransform(-1, 0, 0, 1, w, 0));
            case 3 -> drawn(image, w, h, new AffineTransform(-1, 0, 0, -1, w, h));
            case 4 -> drawn(image, w, h, new AffineTransform(1, 0, 0, -1, 0, h));
            case 5 -> drawn(image, h, w, new AffineTransform(0, 1, 1, 0, 0, 0));
            case 6 -> drawn(image, h, w, new AffineTransform(0, 1, -1, 0, h, 0));
            case 7 -> drawn(image, h, w, new AffineTransform(0, -1, -1, 0, h, w));
            case 8 -> drawn(image, h, w, new AffineTransform(0, -1, 1, 0, 0, w));
            default -> image;
        };
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = result.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, how, null);
        g.dispose();
        return result;
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("into memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
