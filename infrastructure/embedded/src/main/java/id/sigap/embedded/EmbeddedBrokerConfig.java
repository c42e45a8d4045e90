package id.sigap.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Where the embedded broker lives and listens.
 *
 * @param dir            log directory; formatted when new, taken over as it is otherwise
 * @param host           host name or address to bind and to advertise, normally {@code localhost}
 * @param port           client port; 0 picks a free one, once per {@link EmbeddedBroker}
 * @param controllerPort port of the KRaft controller in the same process; 0 picks a free one
 * @param settings       broker properties laid over ours, for tests that need a smaller or stranger broker
 */
public record EmbeddedBrokerConfig(Path dir, String host, int port, int controllerPort, Map<String, String> settings) {

    public EmbeddedBrokerConfig {
        Objects.requireNonNull(dir, "dir");
        Objects.requireNonNull(host, "host");
        Ports.check(port);
        Ports.check(controllerPort);
        settings = Map.copyOf(settings);
    }

    public EmbeddedBrokerConfig(Path dir, String host, int port, int controllerPort) {
        this(dir, host, port, controllerPort, Map.of());
    }

    /** A broker on free loopback ports. */
    public static EmbeddedBrokerConfig in(Path dir) {
        return new EmbeddedBrokerConfig(dir, "localhost", 0, 0);
    }
}
