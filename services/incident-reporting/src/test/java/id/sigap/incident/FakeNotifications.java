package id.sigap.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import id.sigap.incident.model.Point;
import id.sigap.kit.Ids;
import id.sigap.kit.testing.Topics;

/** notifications as this service sees it: messages over real HTTP for whoever has the scope, and the event that one came. */
final class FakeNotifications {

    private static final FakeNotifications INSTANCE = new FakeNotifications();

    private final Map<String, String> messages = new ConcurrentHashMap<>();
    private final HttpServer server;
    volatile boolean down;
    volatile int asked;

    private FakeNotifications() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/inbound/", this::answer);
        server.start();
    }

    static FakeNotifications get() {
        return INSTANCE;
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Somebody wrote just now: kept here, and told. */
    String receives(String channel, String sender, String text, Point position) {
        return receives(channel, sender, text, position, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    String receives(String channel, String sender, String text, Point position, Instant sentAt) {
        String id = keeps(channel, sender, text, position, sentAt);
        tells(id, channel, text.isEmpty() ? "LOCATION" : "TEXT");
        return id;
    }

    String keeps(String channel, String sender, String text, Point position, Instant sentAt) {
        String id = Ids.fresh();
        Map<String, Object> message = new LinkedHashMap<>(Map.of("id", id, "channel", channel, "sender", sender, "text", text,
                "sentAt", sentAt.toString(), "receivedAt", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString()));
        if (position != null) {
            message.put("position", Map.of("lat", position.lat(), "lon", position.lng()));
        }
        message.put("addedByANewerVersion", true);
        messages.put(id, ReportingService.JSON.writeValueAsString(message));
        return id;
    }

    void keepsNonsense(String id, String body) {
        messages.put(id, body);
    }

    void tells(String id, String channel, String kind) {
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        Topics.tell("sigap.inbound", "id.sigap.inbound.received.v1", id, 1,
                "{\"observedAt\":\"%s\",\"channel\":\"%s\",\"kind\":\"%s\",\"sentAt\":\"%s\",\"receivedAt\":\"%s\"}".formatted(now, channel, kind, now, now));
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked++;
        String path = exchange.getRequestURI().getPath();
        String message = messages.get(path.substring(path.lastIndexOf('/') + 1));
        int status = down ? 503 : !mayRead(exchange) ? 403 : message == null ? 404 : 200;
        byte[] body = (status == 200 ? message : "{\"type\":\"urn:sigap:problem:x\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static boolean mayRead(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        return header != null && header.startsWith("Bearer ")
                && new String(Base64.getUrlDecoder().decode(header.split("\\.")[1]), StandardCharsets.UTF_8).contains("\"scope\":\"inbound.read\"");
    }
}
