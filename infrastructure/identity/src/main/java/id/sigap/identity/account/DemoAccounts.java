package id.sigap.identity.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

/** The file with the demo's passwords: {@code {"accounts":[{username, password, personId, name, roles, regions}]}}. */
public record DemoAccounts(List<DemoAccount> accounts) {

    /** One of each kind of work, for the launcher to print. */
    private static final List<String> MAIN =
            List.of("piket1", "kabid", "rafki.sikumbang", "rosnida.koto", "gudang", "admin");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Returns the accounts of the file, none when it does not exist. */
    public static DemoAccounts read(Path file) {
        return Files.exists(file) ? JSON.readValue(file.toFile(), DemoAccounts.class) : new DemoAccounts(List.of());
    }

    static DemoAccounts invented(String seed) {
        var resource = "/identity/accounts-" + seed + ".json";
        try (var in = DemoAccounts.class.getResourceAsStream(resource)) {
            return new DemoAccounts(List.of(JSON.readValue(Objects.requireNonNull(in, resource), DemoAccount[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The few sign-ins worth printing, with passwords. */
    public List<DemoAccount> main() {
        return MAIN.stream().flatMap(name -> accounts.stream().filter(a -> a.username().equals(name))).toList();
    }

    /** Replaces the file in one step; only its owner can read it, from the first byte on. */
    void write(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownerOnly());
            Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
