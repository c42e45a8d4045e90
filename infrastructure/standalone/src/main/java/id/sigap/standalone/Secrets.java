package id.sigap.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Secrets of this installation: made when first asked for, kept in a file only its owner can read, never in code or logs. */
final class Secrets {

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The secret of that name: 32 random bytes, URL-safe Base64. */
    synchronized String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        values.setProperty(name, fresh);
        save();
        return fresh;
    }

    /** The same as an encryption key: 32 bytes in plain Base64. */
    String key(String name) {
        return Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(get(name)));
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var out = Files.newOutputStream(file)) {
                values.store(out, "Secrets of this installation. Losing them means signing in again; publishing them means losing the installation.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
