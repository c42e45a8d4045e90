package id.sigap.incident.hazard;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Speaks as the agencies' servers do, over HTTP: ETags, and on good days and bad ones. */
public final class FeedServer implements AutoCloseable {

    /** What kind of day it is for one path. */
    public enum Day { GOOD, HANGS, FAILS, TRUNCATES, DRIPS, HUGE, LOGIN_PAGE, EMPTY_OBJECT, GONE, REDIRECTS }

    private final HttpServer server;
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final Map<String, Day> days = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> unchanged = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    public FeedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public void put(String path, String body) {
        bodies.put(path, body);
    }

    public void day(String path, Day day) {
        days.put(path, day);
    }

    public int asked(String path) {
        return asked.computeIfAbsent(path, p -> new AtomicInteger()).get();
    }

    public int unchanged(String path) {
        return unchanged.computeIfAbsent(path, p -> new AtomicInteger()).get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
        String body = bodies.get(path);
        Day day = days.getOrDefault(path, Day.GOOD);
        try (exchange) {
            switch (day) {
                case GOOD -> good(exchange, path, body);
                case HANGS -> closed.await();
                case FAILS -> exchange.sendResponseHeaders(500, -1);
                case GONE -> exchange.sendResponseHeaders(404, -1);
                case REDIRECTS -> {
                    exchange.getResponseHeaders().set("Location", uri("/elsewhere").toString());
                    exchange.sendResponseHeaders(302, -1);
                }
                case TRUNCATES -> {
                    byte[] whole = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, whole.length);
                    exchange.getResponseBody().write(whole, 0, whole.length / 2);
                    exchange.getResponseBody().flush();
                }
                case DRIPS -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                    closed.await();
                }
                case HUGE -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 200; i++) {
                        exchange.getResponseBody().write(block);
                    }
                }
                case LOGIN_PAGE -> send(exchange, "text/html", "<html><body>Masuk dulu</body></html>");
                case EMPTY_OBJECT -> send(exchange, "application/json", "{}");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void good(HttpExchange exchange, String path, String body) throws IOException {
        if (body == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
        } else {
            send(exchange, "application/json", body);
        }
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
