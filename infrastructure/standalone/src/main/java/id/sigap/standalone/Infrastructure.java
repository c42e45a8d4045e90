package id.sigap.standalone;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import id.sigap.embedded.EmbeddedBroker;
import id.sigap.embedded.EmbeddedBrokerConfig;
import id.sigap.embedded.EmbeddedStore;
import id.sigap.embedded.EmbeddedStoreConfig;

/** Broker and store: embedded ones on disk, or those that {@code SIGAP_KAFKA_BOOTSTRAP} and {@code SIGAP_MONGODB_URI} name. */
final class Infrastructure {

    private final @Nullable EmbeddedBroker broker;
    private final @Nullable EmbeddedStore store;
    private final String bootstrap;
    private final String mongoUri;

    /** @param storage changes to where the store keeps its files, for tests that cut its power */
    Infrastructure(Path data, int port, UnaryOperator<EmbeddedStoreConfig> storage) {
        String kafka = System.getenv("SIGAP_KAFKA_BOOTSTRAP");
        String mongo = System.getenv("SIGAP_MONGODB_URI");
        broker = kafka != null ? null : new EmbeddedBroker(new EmbeddedBrokerConfig(data.resolve("kafka"), "localhost", port + 12, port + 15));
        store = mongo != null ? null : new EmbeddedStore(storage.apply(new EmbeddedStoreConfig(data.resolve("store"), "localhost", port + 13)));
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

    /** The broker first: then nothing is told any more, and the store can be closed. */
    void stop() {
        if (broker != null) {
            broker.stop();
        }
        if (store != null) {
            store.stop();
        }
    }
}
