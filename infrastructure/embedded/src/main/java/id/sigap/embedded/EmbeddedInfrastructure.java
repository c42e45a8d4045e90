package id.sigap.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * Broker and store as a process of their own, for tests that kill them and for trying services one by one.
 *
 * <pre>
 * java ... id.sigap.embedded.EmbeddedInfrastructure DIR KAFKA_PORT CONTROLLER_PORT STORE_PORT [--with-parent]
 * </pre>
 * Prints {@code READY} on a line of its own once both accept clients. Ends in order on SIGTERM, and with
 * {@code --with-parent} also when its standard input ends, so that no test leaves it behind.
 */
public final class EmbeddedInfrastructure {

    private static final String HOST = "localhost";

    private EmbeddedInfrastructure() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 4) {
            System.err.println("usage: EmbeddedInfrastructure DIR KAFKA_PORT CONTROLLER_PORT STORE_PORT [--with-parent]");
            System.exit(2);
        }
        var dir = Path.of(args[0]);
        var broker = new EmbeddedBroker(new EmbeddedBrokerConfig(dir.resolve("kafka"), HOST, port(args[1]), port(args[2])));
        var store = new EmbeddedStore(new EmbeddedStoreConfig(dir.resolve("store"), HOST, port(args[3])));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            broker.stop();
            store.stop();
        }, "stop-infrastructure"));
        store.start();
        broker.start();
        System.out.println("READY");
        if (args.length > 4 && args[4].equals("--with-parent")) {
            while (System.in.read() >= 0) {
                continue;
            }
            System.exit(0);
        }
        new CountDownLatch(1).await();
    }

    private static int port(String text) {
        return Integer.parseInt(text);
    }
}
