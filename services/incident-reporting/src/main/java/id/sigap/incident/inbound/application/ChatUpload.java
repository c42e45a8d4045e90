package id.sigap.incident.inbound.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import id.sigap.kit.web.Problem;

/**
 * What the desk dropped, as text. Of a zip only the chat itself is unpacked, and the pictures that somebody asks for by name, in memory
 * and no further than their limits; nothing is written under a name from inside. An archive with a name that leads elsewhere is refused whole.
 */
public final class ChatUpload {

    static final int LARGEST_TEXT = 8 * 1024 * 1024;
    static final int MOST_FILES = 5_000;
    private static final int LONGEST_NAME = 200;

    private ChatUpload() {}

    /** @param pictures how many files lie beside the chat */
    public record Dropped(String text, int pictures) {}

    public static Dropped text(InputStream body) throws IOException {
        return new Dropped(utf8(body), 0);
    }

    /** What is done with an archive while it is there. */
    public interface Look<T> {
        T at(Dropped dropped, Media media);
    }

    public static <T> T zip(InputStream body, Look<T> look) throws IOException {
        Path file = Files.createTempFile("chat", ".zip");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            try (ZipFile zip = opened(file)) {
                Dropped dropped;
                try {
                    dropped = chat(zip);
                } catch (IOException | IllegalArgumentException e) {
                    throw notAZip();
                }
                return look.at(dropped, Media.in(zip));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static ZipFile opened(Path file) {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw notAZip();
        }
    }

    private static Problem notAZip() {
        return Problem.unprocessable("not-a-zip", "Berkas ini bukan zip yang utuh. Ekspor lagi obrolannya, lalu kirim ulang.");
    }

    private static Dropped chat(ZipFile zip) throws IOException {
        if (zip.size() > MOST_FILES) {
            throw Problem.unprocessable("too-many-files", "Zip ini berisi lebih dari " + MOST_FILES + " berkas. Ekspor obrolannya tanpa media.");
        }
        List<ZipEntry> chats = new ArrayList<>();
        int pictures = 0;
        for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
            if (leadsElsewhere(entry.getName())) {
                throw Problem.unprocessable("bad-name", "Zip ini memuat nama berkas yang tidak wajar. Ekspor lagi obrolannya dari WhatsApp.");
            }
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".txt")) {
                chats.add(entry);
            } else {
                pictures++;
            }
        }
        List<ZipEntry> named = chats.size() == 1 ? chats : chats.stream().filter(e -> isChat(e.getName())).toList();
        if (named.size() != 1) {
            throw Problem.unprocessable("no-chat", "Zip ini tidak berisi tepat satu obrolan (.txt). Kirim ekspor satu grup.");
        }
        try (InputStream in = zip.getInputStream(named.getFirst())) {
            return new Dropped(utf8(in), pictures);
        }
    }

    private static boolean isChat(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("_chat.txt") || lower.startsWith("whatsapp") || lower.startsWith("chat whatsapp");
    }

    private static boolean leadsElsewhere(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') == 1
                || name.chars().anyMatch(Character::isISOControl) || Arrays.asList(name.split("/")).contains("..");
    }

    /** Never more than the limit is unpacked, whatever the archive promises. */
    private static String utf8(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_TEXT + 1);
        if (bytes.length > LARGEST_TEXT) {
            throw Problem.unprocessable("chat-too-long", "Obrolan ini lebih dari " + LARGEST_TEXT / 1024 / 1024
                    + " MB. Kirim bagian yang baru saja, atau salin pesan yang perlu.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
