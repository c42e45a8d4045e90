package id.sigap.embedded;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the embedded document store lives and listens.
 *
 * @param dir          directory of its files; created when missing
 * @param host         host name or address to bind, normally {@code localhost}
 * @param port         client port; 0 picks a free one, once per {@link EmbeddedStore}
 * @param cacheMb      page cache in megabytes
 * @param checkpointMb megabytes of journal, or of changed pages, after which a checkpoint is made
 * @param fileSystem   scheme of an H2 file system with its colon, for fault tests; empty for the real one
 */
public record EmbeddedStoreConfig(Path dir, String host, int port, int cacheMb, int checkpointMb, String fileSystem) {

    private static final int CACHE_MB = 32;
    private static final int CHECKPOINT_MB = 8;

    public EmbeddedStoreConfig {
        Objects.requireNonNull(dir, "dir");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(fileSystem, "fileSystem");
        Ports.check(port);
        if (cacheMb < 1 || checkpointMb < 1) {
            throw new IllegalArgumentException("cache and checkpoint need at least 1 MB each");
        }
    }

    public EmbeddedStoreConfig(Path dir, String host, int port) {
        this(dir, host, port, CACHE_MB, CHECKPOINT_MB, "");
    }

    /** A store on a free loopback port. */
    public static EmbeddedStoreConfig in(Path dir) {
        return new EmbeddedStoreConfig(dir, "localhost", 0);
    }

    public EmbeddedStoreConfig withPort(int newPort) {
        return new EmbeddedStoreConfig(dir, host, newPort, cacheMb, checkpointMb, fileSystem);
    }

    public EmbeddedStoreConfig withCheckpointMb(int megabytes) {
        return new EmbeddedStoreConfig(dir, host, port, cacheMb, megabytes, fileSystem);
    }

    public EmbeddedStoreConfig withFileSystem(String scheme) {
        return new EmbeddedStoreConfig(dir, host, port, cacheMb, checkpointMb, scheme);
    }
}
