package id.sigap.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.sigap.embedded.mongo.StoreServer;
import id.sigap.embedded.storage.DurableMaps;
import id.sigap.embedded.storage.DurableMapsConfig;
import id.sigap.embedded.storage.Omitted;

/**
 * A document store in this process that speaks the MongoDB wire protocol, its data in files on disk. A write is
 * answered when it is on disk, whatever write concern the client asks for; a read sees every write made, on disk or
 * not, unless its read concern is {@code linearizable}, and then it waits for the disk too.
 *
 * <p>The port is chosen once, so a store stopped and started again is found where it was.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);

    private record Running(DurableMaps maps, StoreServer server) { }

    private final EmbeddedStoreConfig config;
    private final Runnable onFailure;
    private final Omitted omitted;
    private @Nullable Running running;

    public EmbeddedStore(EmbeddedStoreConfig config) {
        this(config, () -> { });
    }

    /**
     * @param onFailure called, on a thread of its own, after the store has stopped itself because the disk failed; may
     *                  start it again
     */
    public EmbeddedStore(EmbeddedStoreConfig config, Runnable onFailure) {
        this(config, onFailure, Omitted.NOTHING);
    }

    /** @param omitted nothing, except in tests that show what it is for */
    EmbeddedStore(EmbeddedStoreConfig config, Runnable onFailure, Omitted omitted) {
        this.config = config.withPort(Ports.orFree(config.host(), config.port()));
        this.onFailure = onFailure;
        this.omitted = omitted;
    }

    /** Opens the directory, replays what the last stop or crash left, and listens. */
    public synchronized void start() {
        if (running != null) {
            throw new IllegalStateException("the store is already running");
        }
        try {
            Files.createDirectories(config.dir());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var maps = DurableMaps.open(new DurableMapsConfig(config.fileSystem() + config.dir().toAbsolutePath(),
                config.cacheMb(), config.checkpointMb() << 20, omitted), this::failed);
        try {
            running = new Running(maps, new StoreServer(maps, config.host(), config.port()));
        } catch (RuntimeException e) {
            maps.close();
            throw e;
        }
        log.info("The store listens on {}, data in {}", uri(), config.dir());
    }

    /** Stops in order. What was acknowledged is on disk with or without it; the next start is quicker with it. */
    public synchronized void stop() {
        if (running instanceof Running(var maps, var server)) {
            running = null;
            server.close();
            maps.close();
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

    /** The configuration in force, with the port that was chosen. */
    public EmbeddedStoreConfig config() {
        return config;
    }

    public synchronized boolean isRunning() {
        return running != null;
    }

    /** Bytes of the data file, for watching that it does not grow without bound; 0 when stopped. */
    public synchronized long fileSize() {
        return running == null ? 0 : running.maps().fileSize();
    }

    /** Called by the store's own threads, which must not wait for their own end. */
    private void failed(Throwable cause) {
        log.error("The store's disk failed; the store stops: {}", cause.toString());
        Thread.ofPlatform().name("embedded-store-failed").daemon().start(() -> {
            try {
                stop();
            } finally {
                onFailure.run();
            }
        });
    }
}
