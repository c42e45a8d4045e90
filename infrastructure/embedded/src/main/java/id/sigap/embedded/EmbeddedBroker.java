package id.sigap.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/**
 * A real Apache Kafka (KRaft, one node, broker and controller together) in this process, its log on disk.
 * Ports are chosen once, so a broker stopped and started again is found where it was.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final EmbeddedBrokerConfig config;
    private final Runnable onFailure;
    private final AtomicBoolean failed = new AtomicBoolean();
    private @Nullable KafkaRaftServer server;

    public EmbeddedBroker(EmbeddedBrokerConfig config) {
        this(config, () -> { });
    }

    /** @param onFailure called once, on a thread of its own, after the broker has stopped itself (its log directory failed) */
    public EmbeddedBroker(EmbeddedBrokerConfig config, Runnable onFailure) {
        this.config = new EmbeddedBrokerConfig(config.dir(), config.host(), Ports.orFree(config.host(), config.port()),
                Ports.orFree(config.host(), config.controllerPort()), config.settings());
        this.onFailure = onFailure;
    }

    /** Starts the broker and returns when it accepts clients. */
    public synchronized void start() {
        if (server != null) {
            throw new IllegalStateException("the broker is already running");
        }
        var settings = BrokerSettings.of(config);
        formatIfNew(settings);
        failed.set(false);
        KafkaExit.guard(this);
        var starting = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server = starting;
        try {
            starting.startup();
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
        log.info("Kafka listens on {}, log in {}", bootstrap(), config.dir());
    }

    /** Stops the broker in order; what was acknowledged is on disk with or without it. */
    public synchronized void stop() {
        var stopping = server;
        if (stopping == null) {
            return;
        }
        server = null;
        try {
            stopping.shutdown();
            stopping.awaitShutdown();
        } finally {
            KafkaExit.release(this);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** The address clients start from, {@code host:port}. */
    public String bootstrap() {
        return config.host() + ":" + config.port();
    }

    /** The configuration in force, with the ports that were chosen. */
    public EmbeddedBrokerConfig config() {
        return config;
    }

    public synchronized boolean isRunning() {
        return server != null && !failed.get();
    }

    /** Called by Kafka's own threads: the stopping must not happen on them, nor must they wait for it. */
    void failed() {
        if (failed.compareAndSet(false, true)) {
            Thread.ofPlatform().name("embedded-broker-failed").daemon().start(() -> {
                try {
                    stop();
                } finally {
                    onFailure.run();
                }
            });
        }
    }

    private void formatIfNew(Properties settings) {
        Path dir = config.dir();
        try {
            Files.createDirectories(dir);
            if (Files.exists(dir.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME))) {
                return;
            }
            new Formatter()
                    // it would tell the terminal about a directory; nobody there asked
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setMetadataLogDirectory(settings.getProperty("log.dirs"))
                    .addDirectory(settings.getProperty("log.dirs"))
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("could not format " + dir, e);
        }
    }
}
