package id.sigap.command.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.testing.SharedInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader with an EventSource's rules: remembers the last id, and names it when it comes again. */
class Follower implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Screen screen = new Screen();
    final AtomicInteger snapshots = new AtomicInteger();
    /** Who works on what, as it was told last. */
    final AtomicReference<JsonNode> present = new AtomicReference<>(JsonNodeFactory.instance.arrayNode());

    private final World world;
    private final String region;
    private volatile String lastId = "";
    private volatile Stream<String> stream = Stream.of();
    private Thread thread = Thread.ofVirtual().start(() -> { });

    Follower(World world, String region) {
        this.world = world;
        this.region = region;
    }

    /** Somebody new who may see the same. */
    Follower alike() {
        return new Follower(world, region);
    }

    Follower connect(ApplicationContext instance) {
        String token = SharedInfrastructure.get().issuer().token(Ids.fresh(), List.of("DUTY_OFFICER"), List.of(region));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + instance.getEnvironment().getProperty("local.server.port")
                + "/bff/live?world=" + world.id())).header("Authorization", "Bearer " + token);
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            HttpResponse<Stream<String>> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            stream = response.body();
            thread = Thread.ofVirtual().start(this::read);
            return this;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        String[] message = {"", ""};
        try {
            stream.forEach(line -> {
                if (line.startsWith("event: ")) {
                    message[0] = line.substring(7);
                } else if (line.startsWith("id: ")) {
                    message[1] = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    take(message[0], message[1], line.substring(6));
                }
            });
        } catch (RuntimeException e) {
            // the line broke, which is what is tried here
        }
    }

    private void take(String event, String id, String data) {
        if (event.equals("snapshot")) {
            snapshots.incrementAndGet();
            screen.snapshot(JsonMapper.shared().readTree(data));
            lastId = id;
        } else if (event.equals("delta")) {
            screen.delta(id.substring(0, id.lastIndexOf('-')), JsonMapper.shared().readTree(data));
            lastId = id;
        } else if (event.equals("presence")) {
            present.set(JsonMapper.shared().readTree(data));
        }
    }

    /** The line breaks. */
    Follower drop() {
        stream.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    @Override
    public void close() {
        drop();
    }
}
