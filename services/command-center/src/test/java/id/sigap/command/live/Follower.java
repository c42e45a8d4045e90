package id.sigap.command.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

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
    private final boolean gzip;
    private volatile String lastId = "";
    private volatile InputStream body = InputStream.nullInputStream();
    private volatile Stream<String> stream = Stream.of();
    private Thread thread = Thread.ofVirtual().start(() -> { });

    /** With gzip, as browsers do. */
    Follower(World world, String region) {
        this(world, region, true);
    }

    private Follower(World world, String region, boolean gzip) {
        this.world = world;
        this.region = region;
        this.gzip = gzip;
    }

    /** Somebody new who may see the same, and is sent it the other way. */
    Follower alike() {
        return new Follower(world, region, !gzip);
    }

    Follower connect(ApplicationContext instance) {
        String token = SharedInfrastructure.get().issuer().token(Ids.fresh(), List.of("DUTY_OFFICER"), List.of(region));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + instance.getEnvironment().getProperty("local.server.port")
                + "/bff/live?world=" + world.id())).header("Authorization", "Bearer " + token);
        if (gzip) {
            request.header("Accept-Encoding", "gzip, deflate, br");
        }
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            HttpResponse<InputStream> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(gzip);
            body = response.body();
            InputStream text = gzip ? unzipped(body) : body;
            stream = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8)).lines();
            thread = Thread.ofVirtual().start(this::read);
            return this;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream unzipped(InputStream body) throws IOException {
        return new GZIPInputStream(body) {
            @Override
            public int available() {
                // it says 1 while more may come, and a line that is there would wait for it
                return 0;
            }
        };
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
        try {
            body.close();
            thread.join();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    @Override
    public void close() {
        drop();
    }
}
