package id.sigap.notify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;

/** The one question notifications asks the registry, answered for invented people: {@code <id>@contoh.example}. */
final class TestRegistry {

    private final HttpServer server;
    private volatile boolean dead;

    TestRegistry() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/volunteers/", exchange -> {
            String[] path = exchange.getRequestURI().getPath().split("/");
            boolean asked = path.length == 6 && path[5].equals("contact") && exchange.getRequestHeaders().getFirst("Authorization").startsWith("Bearer ");
            byte[] body = ("{\"name\":\"Upik " + path[4].substring(0, 8) + "\",\"email\":\"" + path[4] + "@contoh.example\",\"phone\":\"+62 800 0000 0001\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(dead ? 503 : asked ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void dead(boolean now) {
        dead = now;
    }
}
