package id.sigap.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.MongoServer;

/**
 * A document store in this process that speaks the MongoDB wire protocol, its data in one file on disk.
 * Every acknowledged write is committed and synced before its reply.
 */
public final class EmbeddedStore implements AutoCloseable {

    private final EmbeddedStoreConfig config;
    private @Nullable MongoServer server;
    private @Nullable DurableBackend backend;

    public EmbeddedStore(EmbeddedStoreConfig config) {
        this.config = new EmbeddedStoreConfig(config.dir(), config.host(), Ports.orFree(config.host(), config.port()),
                config.cacheMb());
    }

    public synchronized void start() {
        if (server != null) {
            throw new IllegalStateException("the store is already running");
        }
        try {
            Files.createDirectories(config.dir());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var mv = new MVStore.Builder().fileName(config.dir().resolve("store.mv").toString())
                .cacheSize(config.cacheMb()).autoCommitBufferSize(0).open();
        mv.setAutoCommitDelay(0);
        backend = new DurableBackend(mv);
        server = new MongoServer(backend);
        server.bind(config.host(), config.port());
    }

    public synchronized void stop() {
        if (server != null && backend != null) {
            server.shutdownNow();
            backend.close();
            server = null;
            backend = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Connection string without a database name, {@code mongodb://host:port}. */
    public String uri() {
        return "mongodb://" + config.host() + ":" + config.port();
    }

    public EmbeddedStoreConfig config() {
        return config;
    }

    public synchronized boolean isRunning() {
        return server != null;
    }
}
