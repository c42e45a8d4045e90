package id.sigap.standalone;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.sigap.embedded.EmbeddedBroker;
import id.sigap.embedded.EmbeddedBrokerConfig;
import id.sigap.embedded.EmbeddedStore;
import id.sigap.embedded.EmbeddedStoreConfig;

/** Broker and store: embedded ones on disk, or those that {@code SIGAP_KAFKA_BOOTSTRAP} and {@code SIGAP_MONGODB_URI} name. */
final class Infrastructure {

    private static final Logger log = LoggerFactory.getLogger(Infrastructure.class);
    private static final int TRY_AGAIN_S = 3;

    private final ScheduledExecutorService again = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("disk-again").factory());
    private final @Nullable EmbeddedBroker broker;
    private final @Nullable EmbeddedStore store;
    private final String bootstrap;
    private final String mongoUri;

    /** @param storage changes to where the store keeps its files, for tests that cut its power */
    Infrastructure(Path data, int port, UnaryOperator<EmbeddedStoreConfig> storage) {
        String kafka = System.getenv("SIGAP_KAFKA_BOOTSTRAP");
        String mongo = System.getenv("SIGAP_MONGODB_URI");
        broker = kafka != null ? null : new EmbeddedBroker(new EmbeddedBrokerConfig(data.resolve("kafka"), "localhost", port + 12, port + 15), this::brokerFailed);
        store = mongo != null ? null : new EmbeddedStore(storage.apply(new EmbeddedStoreConfig(data.resolve("store"), "localhost", port + 13)), this::storeFailed);
        bootstrap = broker == null ? String.valueOf(kafka) : broker.bootstrap();
        mongoUri = store == null ? String.valueOf(mongo) : store.uri();
    }

    void start(Progress progress) {
        if (store != null) {
            progress.step("store", store::start);
        }
        if (broker != null) {
            progress.step("Kafka", broker::start);
        }
    }

    String bootstrap() {
        return bootstrap;
    }

    String mongoUri() {
        return mongoUri;
    }

    // a disk that is full or gone stops the broker or the store; nobody should have to be woken when it is back

    private void brokerFailed() {
        if (broker != null) {
            tryAgain("Kafka", broker::start);
        }
    }

    private void storeFailed() {
        if (store != null) {
            tryAgain("store", store::start);
        }
    }

    private void tryAgain(String name, Runnable start) {
        if (again.isShutdown()) {
            return;
        }
        again.schedule(() -> {
            try {
                start.run();
                log.info("{} runs again after its disk had failed", name);
            } catch (RuntimeException e) {
                log.warn("{} cannot start again yet: {}", name, e.toString());
                tryAgain(name, start);
            }
        }, TRY_AGAIN_S, TimeUnit.SECONDS);
    }

    /** The broker first: then nothing is told any more, and the store can be closed. */
    void stop() {
        again.shutdownNow();
        if (broker != null) {
            broker.stop();
        }
        if (store != null) {
            store.stop();
        }
    }
}
