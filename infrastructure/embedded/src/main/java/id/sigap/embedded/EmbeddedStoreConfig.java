package id.sigap.embedded;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the embedded document store lives and listens.
 *
 * @param dir     directory of its one file; created when missing
 * @param host    host name or address to bind, normally {@code localhost}
 * @param port    client port; 0 picks a free one, once per {@link EmbeddedStore}
 * @param cacheMb page cache in megabytes
 */
public record EmbeddedStoreConfig(Path dir, String host, int port, int cacheMb) {

    private static final int CACHE_MB = 64;

    public EmbeddedStoreConfig {
        Objects.requireNonNull(dir, "dir");
        Objects.requireNonNull(host, "host");
        Ports.check(port);
        if (cacheMb < 1) {
            throw new IllegalArgumentException("a cache of at least 1 MB is needed, not " + cacheMb);
        }
    }

    public EmbeddedStoreConfig(Path dir, String host, int port) {
        this(dir, host, port, CACHE_MB);
    }

    /** A store on a free loopback port. */
    public static EmbeddedStoreConfig in(Path dir) {
        return new EmbeddedStoreConfig(dir, "localhost", 0);
    }
}
