package id.sigap.incident.photo.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import id.sigap.incident.model.Point;
import id.sigap.incident.photo.Pictures;
import id.sigap.incident.photo.image.NotAPhoto.Reason;

import static id.sigap.incident.photo.Pictures.concat;
import static id.sigap.incident.photo.Pictures.decoded;
import static id.sigap.incident.photo.Pictures.jpeg;
import static id.sigap.incident.photo.Pictures.png;
import static id.sigap.incident.photo.Pictures.withExif;
import static id.sigap.incident.photo.Pictures.withSegment;
import static org.assertj.core.api.Assertions.assertThat;

/** Photos as phones make them become plain small JPEGs; anything else is refused with a reason. */
class StudioTest {

    static final Instant AT = Instant.parse("2026-11-25T03:04:05Z");

    @Test
    void a_photo_tells_where_it_was_taken_and_what_is_kept_of_it_does_not() throws NotAPhoto {
        byte[] sent = withExif(jpeg(3000, 1500), 1, -0.01925, 100.15837, AT);
        Studio.Print print = Studio.develop(sent, "image/jpeg");
        assertThat(print.place()).isEqualTo(new Point(-0.019, 100.158));
        assertThat(print.at()).isEqualTo(AT);
        assertThat(print.width()).isEqualTo(1600);
        assertThat(print.height()).isEqualTo(800);
        assertThat(size(print.full())).containsExactly(1600, 800);
        assertThat(size(print.thumbnail())).containsExactly(320, 160);
        for (byte[] kept : new byte[][] {print.full(), print.thumbnail()}) {
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "2026:11:25");
            Anatomy anatomy = Anatomy.of(kept);
            assertThat(anatomy.exif()).isNull();
            assertThat(Exif.read(anatomy.exif()).place()).isNull();
        }
    }

    @Test
    void zero_is_a_latitude_and_both_zero_is_no_position() throws NotAPhoto {
        assertThat(Studio.develop(withExif(jpeg(40, 20), 1, 0.0, 100.2434, AT), null).place()).isEqualTo(new Point(0, 100.243));
        assertThat(Studio.develop(withExif(jpeg(40, 20), 1, 0.0, 0.0, AT), null).place()).isNull();
        assertThat(Studio.develop(jpeg(40, 20), null).place()).isNull();
    }

    /** Where red, the left half of what was sent, is found afterwards. */
    @ParameterizedTest
    @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM", "0,LEFT", "9,LEFT"})
    void it_is_turned_upright(int turned, String red) throws NotAPhoto {
        Studio.Print print = Studio.develop(withExif(jpeg(80, 40), turned, 0.1, 100, AT), null);
        BufferedImage image = decoded(print.full());
        boolean lying = red.equals("LEFT") || red.equals("RIGHT");
        assertThat(size(print.full())).containsExactly(lying ? 80 : 40, lying ? 40 : 80);
        int x = red.equals("LEFT") ? 5 : red.equals("RIGHT") ? image.getWidth() - 5 : image.getWidth() / 2;
        int y = red.equals("TOP") ? 5 : red.equals("BOTTOM") ? image.getHeight() - 5 : image.getHeight() / 2;
        assertThat(isRed(image, x, y)).isTrue();
        assertThat(isRed(image, image.getWidth() - 1 - x, image.getHeight() - 1 - y)).isEqualTo(x == image.getWidth() / 2 && y == image.getHeight() / 2);
    }

    @Test
    void a_camera_that_says_only_in_exif_how_colours_are_meant_is_understood() throws NotAPhoto, IOException {
        byte[] sent = withExif(Pictures.jpegOfACamera(80, 40), 1, 0.1, 100, AT);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
        BufferedImage image = decoded(Studio.develop(sent, null).full());
        assertThat(isRed(image, 5, 20)).isTrue();
        assertThat(new Color(image.getRGB(75, 20)).getBlue()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(5, 20)).getGreen()).isLessThan(60);
    }

    @Test
    void png_and_webp_become_jpeg_and_what_can_be_seen_through_becomes_white() throws NotAPhoto {
        BufferedImage glass = new BufferedImage(10, 700, BufferedImage.TYPE_INT_ARGB);
        Studio.Print print = Studio.develop(Pictures.written(glass, "png"), "image/png");
        assertThat(Studio.kindOf(print.full())).isEqualTo(Kind.JPEG);
        assertThat(new Color(decoded(print.full()).getRGB(5, 5)).getRed()).isGreaterThan(250);
        assertThat(size(print.thumbnail())).containsExactly(5, 320);
        assertThat(isRed(decoded(Studio.develop(png(2600, 30), null).full()), 5, 5)).isTrue();
        for (byte[] webp : new byte[][] {Pictures.WEBP, Pictures.WEBP_LOSSLESS}) {
            assertThat(size(Studio.develop(webp, "image/webp").full())).containsExactly(1, 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"image/png", "image/gif", "text/html", "application/zip", "image/jpeg2000"})
    void a_type_that_contradicts_the_content_is_refused(String declared) {
        assertThat(refused(jpeg(40, 20), declared)).isEqualTo(Reason.MISNAMED);
    }

    @Test
    void what_is_no_photo_is_refused_and_its_name_does_not_matter() {
        assertThat(refused(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refused(Pictures.gif(), "image/jpeg")).isEqualTo(Reason.OTHER_KIND);
        assertThat(refused(text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), "image/png")).isEqualTo(Reason.OTHER_KIND);
        assertThat(refused(text("<html><img src=x onerror=alert(1)>"), "image/jpeg")).isEqualTo(Reason.OTHER_KIND);
        assertThat(refused(text("%PDF-1.7"))).isEqualTo(Reason.OTHER_KIND);
        assertThat(refused(concat(text("RIFF"), new byte[] {4, 0, 0, 0}, text("AVI ")))).isEqualTo(Reason.OTHER_KIND);
    }

    @Test
    void a_picture_that_is_something_else_too_is_refused() throws IOException {
        byte[] zip = zip();
        assertThat(refused(concat(jpeg(40, 20), zip))).isEqualTo(Reason.HIDES_SOMETHING);
        assertThat(refused(concat(jpeg(40, 20), jpeg(8, 8), zip))).isEqualTo(Reason.HIDES_SOMETHING);
        assertThat(refused(concat(jpeg(40, 20), text("<html>")))).isEqualTo(Reason.HIDES_SOMETHING);
        assertThat(refused(withSegment(jpeg(40, 20), 0xfe, text("*/ <ScRiPt>alert(1)</script>")))).isEqualTo(Reason.HIDES_SOMETHING);
        assertThat(refused(withSegment(jpeg(40, 20), 0xe0, concat(text("JFIF\0"), zip)))).isEqualTo(Reason.HIDES_SOMETHING);
        assertThat(refused(withSegment(jpeg(40, 20), 0xe1, concat(text("Exif\0\0"), text("<?php system($_GET[0]); ?>"))))).isEqualTo(Reason.HIDES_SOMETHING);
        assertThat(refused(concat(png(40, 20), zip))).isEqualTo(Reason.HIDES_SOMETHING);
        assertThat(refused(pngWith(png(40, 20), "tEXt", text("Comment\0<svg onload=alert(1)>")))).isEqualTo(Reason.HIDES_SOMETHING);
        assertThat(refused(concat(Pictures.WEBP, text("<!DOCTYPE html>")))).isEqualTo(Reason.HIDES_SOMETHING);
    }

    @Test
    void what_cameras_put_behind_a_picture_is_left_out() throws NotAPhoto {
        byte[] film = concat(new byte[] {0, 0, 0, 24}, text("ftypmp42"), new byte[500]);
        for (byte[] behind : new byte[][] {new byte[64], jpeg(8, 8), film}) {
            assertThat(size(Studio.develop(concat(jpeg(40, 20), behind), "image/jpeg").full())).containsExactly(40, 20);
        }
    }

    @Test
    void a_bomb_is_refused_by_its_header() {
        byte[] bomb = jpeg(16, 16);
        int frame = indexOf(bomb, new byte[] {(byte) 0xff, (byte) 0xc0});
        Arrays.fill(bomb, frame + 5, frame + 9, (byte) 0xff);
        assertThat(refused(bomb)).isEqualTo(Reason.TOO_MANY_PIXELS);
        byte[] tall = pngWith(png(4, 4), null, ByteBuffer.allocate(13).putInt(65_535).putInt(65_535).put(new byte[] {8, 2, 0, 0, 0}).array());
        assertThat(refused(tall)).isEqualTo(Reason.TOO_MANY_PIXELS);
        byte[] endless = pngWith(png(4, 4), null, ByteBuffer.allocate(13).putInt(-1).putInt(1).put(new byte[] {8, 2, 0, 0, 0}).array());
        assertThat(refused(endless)).isEqualTo(Reason.TOO_MANY_PIXELS);
        byte[] nothing = pngWith(png(4, 4), null, ByteBuffer.allocate(13).putInt(0).putInt(4).put(new byte[] {8, 2, 0, 0, 0}).array());
        assertThat(refused(nothing)).isEqualTo(Reason.BROKEN);
        byte[] webp = Pictures.WEBP_LOSSLESS.clone();
        webp[21] = webp[22] = webp[23] = (byte) 0xff;
        assertThat(refused(webp)).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    /** Each scan goes over the whole picture: hundreds of them are a way to keep a server busy. */
    @Test
    void a_picture_with_more_scans_than_any_camera_makes_is_refused() {
        byte[] good = jpeg(40, 20);
        int scan = indexOf(good, new byte[] {(byte) 0xff, (byte) 0xda});
        byte[] one = Arrays.copyOfRange(good, scan, good.length - 2);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(good, 0, scan);
        for (int i = 0; i < 40; i++) {
            many.writeBytes(one);
        }
        many.write(good, good.length - 2, 2);
        assertThat(refused(many.toByteArray())).isEqualTo(Reason.UNUSUAL);
    }

    @Test
    void a_moving_picture_is_refused() {
        byte[] extended = concat(text("VP8X"), new byte[] {10, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        byte[] picture = Arrays.copyOfRange(Pictures.WEBP, 12, Pictures.WEBP.length);
        byte[] size = {(byte) (4 + extended.length + picture.length), 0, 0, 0};
        assertThat(refused(concat(text("RIFF"), size, text("WEBP"), extended, picture))).isEqualTo(Reason.MOVES);
    }

    enum Sample {
        JPEG(withExif(jpeg(90, 60), 6, 0.2, 100.1, AT)), PNG(png(90, 60)), WEBP(Pictures.WEBP), WEBP_LOSSLESS(Pictures.WEBP_LOSSLESS);

        final byte[] bytes;

        Sample(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void a_picture_that_was_cut_off_is_refused_wherever_it_was_cut(Sample sample) {
        int step = Math.max(1, sample.bytes.length / 200);
        for (int length = 0; length < sample.bytes.length - 1; length += step) {
            assertThat(refused(Arrays.copyOf(sample.bytes, length))).as("%s cut at %s", sample, length).isNotNull();
        }
    }

    /** Whatever is done to a picture, it is taken or refused; no other error and no endless work comes of it. */
    @ParameterizedTest
    @EnumSource(Sample.class)
    void a_picture_with_wrong_bytes_is_taken_or_refused_and_never_an_error(Sample sample) {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bad = sample.bytes.clone();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(Studio.develop(bad, null).full()).isNotEmpty();
            } catch (NotAPhoto e) {
                assertThat(e.reason().advice()).isNotBlank();
            }
        }
    }

    @Test
    void metadata_with_wrong_bytes_costs_the_position_and_not_the_photo() throws NotAPhoto {
        Random random = new Random(5);
        byte[] good = Pictures.exif(1, 0.2, 100.1, AT);
        for (int i = 0; i < 500; i++) {
            byte[] bad = random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int n = random.nextInt(8); n > 0 && bad.length > 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Exif read = Exif.read(bad);
            assertThat(read.turned()).isBetween(1, 8);
        }
    }

    private static Reason refused(byte[] file) {
        return refused(file, null);
    }

    private static Reason refused(byte[] file, String declared) {
        try {
            Studio.develop(file, declared);
            return null;
        } catch (NotAPhoto e) {
            return e.reason();
        }
    }

    private static int[] size(byte[] jpeg) {
        BufferedImage image = decoded(jpeg);
        return new int[] {image.getWidth(), image.getHeight()};
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 150 && color.getBlue() < 100;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("x.class"));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] all, byte[] part) {
        return new String(all, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }

    /** With one more chunk behind the header; without a type, with another header. */
    private static byte[] pngWith(byte[] png, String type, byte[] content) {
        byte[] name = text(type == null ? "IHDR" : type);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        byte[] chunk = concat(ByteBuffer.allocate(4).putInt(content.length).array(), name, content, ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        int behindHeader = 8 + 12 + 13;
        byte[] head = Arrays.copyOf(png, type == null ? 8 : behindHeader);
        return concat(head, chunk, Arrays.copyOfRange(png, behindHeader, png.length));
    }
}
