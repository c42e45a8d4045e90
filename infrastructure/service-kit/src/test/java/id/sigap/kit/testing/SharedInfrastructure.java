package id.sigap.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

import id.sigap.embedded.EmbeddedBroker;
import id.sigap.embedded.EmbeddedBrokerConfig;
import id.sigap.embedded.EmbeddedStore;
import id.sigap.embedded.EmbeddedStoreConfig;

/**
 * The one real broker and the one real store of this test JVM, started when first asked for. Tests share them: use fresh ids,
 * not fresh servers. A test that stops one starts it again before it ends.
 */
public final class SharedInfrastructure {

    /** Every event topic; each has 4 partitions here. */
    public static final List<String> TOPICS = List.of("sigap.volunteers", "sigap.reports", "sigap.events", "sigap.incidents", "sigap.figures",
            "sigap.missions", "sigap.stock", "sigap.posko", "sigap.alerts", "sigap.inbound", "sigap.hazards", "sigap.exercises", "sigap.positions");

    private static final SharedInfrastructure INSTANCE = new SharedInfrastructure();

    private final EmbeddedBroker broker;
    private final EmbeddedStore store;
    private final TestIssuer issuer;

    private SharedInfrastructure() {
        try {
            Path dir = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "shared-");
            broker = new EmbeddedBroker(EmbeddedBrokerConfig.in(dir.resolve("kafka")));
            store = new EmbeddedStore(EmbeddedStoreConfig.in(dir.resolve("store")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        broker.start();
        store.start();
        issuer = new TestIssuer();
        createTopics(TOPICS.toArray(String[]::new));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            broker.stop();
            store.stop();
        }));
    }

    public static SharedInfrastructure get() {
        return INSTANCE;
    }

    public EmbeddedBroker broker() {
        return broker;
    }

    public EmbeddedStore store() {
        return store;
    }

    public TestIssuer issuer() {
        return issuer;
    }

    public Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", broker.bootstrap());
    }

    /** Creates what is missing. DLQ topics are named {@code <topic>.<group>.dlq}. */
    public void createTopics(String... names) {
        try (Admin admin = Admin.create(kafka())) {
            Set<String> existing = admin.listTopics().names().get();
            admin.createTopics(Arrays.stream(names).filter(n -> !existing.contains(n)).map(n -> new NewTopic(n, 4, (short) 1)).toList()).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Command-line properties that point a service at this infrastructure, with a free port. */
    public String[] arguments(String... more) {
        List<String> own = List.of("--sigap.mongodb-uri=" + store.uri(), "--sigap.kafka-bootstrap=" + broker.bootstrap(),
                "--sigap.issuer-uri=" + issuer.uri(), "--server.port=0", "--sigap.client-secret=test-only");
        return java.util.stream.Stream.concat(own.stream(), Arrays.stream(more)).toArray(String[]::new);
    }
}
