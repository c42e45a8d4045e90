package id.sigap.embedded.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.h2.store.fs.FilePath;

/** A new name in a directory survives a power cut only once the directory itself is forced. */
final class Directories {

    private Directories() {
    }

    static void force(FilePath dir) throws IOException {
        var path = Path.of(dir.unwrap().toString());
        if (Files.isDirectory(path) && !System.getProperty("os.name", "").startsWith("Windows")) {
            try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
