package id.sigap.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files under {@code sigap/} on the class path, whether they lie in a directory or in the jar. */
final class Resources {

    private Resources() {}

    static byte[] read(String name) {
        try (InputStream in = Resources.class.getClassLoader().getResourceAsStream("sigap/" + name)) {
            return Objects.requireNonNull(in, "no sigap/" + name + " on the class path").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File names in a folder that end with the suffix, sorted. */
    static List<String> list(String folder, String suffix) {
        try {
            URI marker = Objects.requireNonNull(Resources.class.getClassLoader().getResource("sigap/topics.yaml")).toURI();
            if (!marker.getScheme().equals("jar")) {
                return names(Path.of(marker).resolveSibling(folder), suffix);
            }
            String jar = marker.getSchemeSpecificPart();
            try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar.substring(0, jar.indexOf("!/")))))) {
                return names(files.getPath("sigap", folder), suffix);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(suffix)).sorted().toList();
        }
    }
}
