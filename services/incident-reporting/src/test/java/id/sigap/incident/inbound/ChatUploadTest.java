package id.sigap.incident.inbound;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.incident.inbound.application.ChatUpload;
import id.sigap.incident.inbound.application.Media;
import id.sigap.kit.web.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Archives as WhatsApp makes them, and as nobody should. */
class ChatUploadTest {

    static final String CHAT = "25/02/22 20.47 - Pak Uji: banjir di Rao";
    private long before;

    @BeforeEach
    void count() throws IOException {
        before = left();
    }

    @AfterEach
    void nothing_stays_on_the_disk() throws IOException {
        assertThat(left()).isEqualTo(before);
    }

    private static long left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().matches("chat.*[.]zip")).count();
        }
    }

    @Test
    void the_chat_is_read_and_its_pictures_are_counted() throws IOException {
        var dropped = read(zip("WhatsApp Chat dengan Siaga.txt", CHAT, "IMG-1.jpg", "\u00ff\u00d8", "PTT-1.opus", "x", "dalam/catatan.txt", "bukan obrolan"));
        assertThat(dropped.text()).isEqualTo(CHAT);
        assertThat(dropped.pictures()).isEqualTo(2);
        assertThat(read(zip("_chat.txt", CHAT)).text()).isEqualTo(CHAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a/../../b.jpg", "/etc/passwd", "..\\..\\x.jpg", "C:\\x.jpg", "C:x.jpg", "a\nb.jpg", "../_chat.txt"})
    void a_name_that_leads_elsewhere_refuses_the_whole(String name) throws IOException {
        ByteArrayInputStream zip = zip("_chat.txt", CHAT, name, "x");
        assertThatThrownBy(() -> read(zip)).isInstanceOf(Problem.class).hasMessageContaining("bad-name");
    }

    /** 1 GB of zeros in a megabyte: as the chat it is unpacked to the limit and no further, as a picture not at all. */
    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("_chat.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int mb = 0; mb < 256; mb++) {
                zip.write(zeros);
            }
        }
        assertThatThrownBy(() -> read(new ByteArrayInputStream(out.toByteArray()))).isInstanceOf(Problem.class).hasMessageContaining("chat-too-long");

        ByteArrayOutputStream beside = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(beside)) {
            zip.putNextEntry(new ZipEntry("_chat.txt"));
            zip.write(CHAT.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("IMG-1.jpg"));
            byte[] zeros = new byte[1 << 20];
            for (int mb = 0; mb < 256; mb++) {
                zip.write(zeros);
            }
        }
        assertThat(read(new ByteArrayInputStream(beside.toByteArray())).pictures()).isEqualTo(1);
    }

    @Test
    void too_many_files_no_chat_and_two_chats_are_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 5_001; i++) {
                zip.putNextEntry(new ZipEntry(i + ".jpg"));
            }
        }
        assertThatThrownBy(() -> read(new ByteArrayInputStream(out.toByteArray()))).hasMessageContaining("too-many-files");
        ByteArrayInputStream none = zip("IMG-1.jpg", "x");
        assertThatThrownBy(() -> read(none)).hasMessageContaining("no-chat");
        ByteArrayInputStream two = zip("a.txt", CHAT, "b.txt", CHAT);
        assertThatThrownBy(() -> read(two)).hasMessageContaining("no-chat");
    }

    @Test
    void what_is_no_whole_archive_is_refused_and_never_an_error() throws IOException {
        byte[] good = zip("_chat.txt", CHAT, "IMG-1.jpg", "x").readAllBytes();
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            byte[] bad = random.nextBoolean() ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int n = random.nextInt(6); n > 0 && bad.length > 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(new ByteArrayInputStream(bad)).text()).isNotNull();
            } catch (Problem refused) {
                assertThat(refused.getStatusCode().value()).isEqualTo(422);
            }
        }
    }

    @Test
    void a_picture_is_unpacked_when_asked_for_and_no_further_than_its_limit() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("_chat.txt"));
            zip.write(CHAT.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("IMG-1.jpg"));
            zip.write(7);
            zip.putNextEntry(new ZipEntry("IMG-2.jpg"));
            byte[] zeros = new byte[1 << 20];
            for (int mb = 0; mb < 64; mb++) {
                zip.write(zeros);
            }
        }
        ChatUpload.zip(new ByteArrayInputStream(out.toByteArray()), (dropped, media) -> {
            assertThat(media.read("IMG-1.jpg")).containsExactly(7);
            assertThat(media.read("IMG-2.jpg")).hasSize(Media.LARGEST + 1);
            assertThat(media.read("../IMG-1.jpg")).isNull();
            return dropped;
        });
    }

    private static ChatUpload.Dropped read(InputStream zip) throws IOException {
        return ChatUpload.zip(zip, (dropped, media) -> dropped);
    }

    private static ByteArrayInputStream zip(String... namesAndBodies) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBodies.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndBodies[i]));
                zip.write(namesAndBodies[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
