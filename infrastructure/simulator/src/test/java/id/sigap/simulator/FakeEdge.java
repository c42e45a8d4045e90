package id.sigap.simulator;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stand-in for the whole system behind its real HTTP paths. Remembers every request; who calls is the part of the
 * token before the dot. Places reports as the test says.
 */
final class FakeEdge extends FakeServer {

    private static final JsonMapper JSON = JsonMapper.shared();

    record Call(String method, String path, Map<String, String> query, String user, String key, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    private record Stored(String body, String id) {}

    final List<Call> calls = new ArrayList<>();
    /** Statuses the next creations get instead of being handled; 0 = handled, but the answer is lost. */
    final Deque<Integer> faults = new ArrayDeque<>();
    final Map<String, Map<String, Object>> lists = new LinkedHashMap<>();
    private final Map<String, Stored> byKey = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> exercises = new LinkedHashMap<>();
    /** From idempotency key to the incident the report goes to, null for the desk's queue. */
    Function<String, String> placing = key -> null;
    /** From declaration or incident id to the kejadian an incident is under. */
    Function<String, String> grouping = incident -> null;
    Instant startedAt = Instant.parse("2026-01-01T00:00:00Z");
    String forgottenToken = "";

    synchronized List<Call> posts(String path) {
        return calls.stream().filter(call -> call.method().equals("POST") && call.path().matches(path)).toList();
    }

    synchronized String idOf(String key) {
        return byKey.get(key).id();
    }

    synchronized List<String> storedKeys() {
        return byKey.keySet().stream().filter(key -> !key.contains("-event-") && !key.contains("exercise")).toList();
    }

    @Override
    synchronized void answer(HttpExchange exchange, String body) throws IOException {
        var uri = exchange.getRequestURI();
        var token = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        if (token.equals(forgottenToken)) {
            send(exchange, 401, "");
            return;
        }
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var user = token.replaceFirst("\\.\\d+$", "");
        var call = new Call(exchange.getRequestMethod(), uri.getPath(), fields(uri.getRawQuery()), user, key, body);
        calls.add(call);
        if (call.method().equals("GET")) {
            send(exchange, 200, JSON.writeValueAsString(read(call)));
            return;
        }
        var fault = call.path().equals("/api/v1/reports") ? faults.poll() : null;
        if (fault != null && fault != 0) {
            exchange.getResponseHeaders().set("Retry-After", "7");
            send(exchange, fault, "{\"title\":\"not now\",\"detail\":\"text is too long\",\"field\":\"text\"}");
            return;
        }
        var created = create(call);
        if (fault == null) {
            send(exchange, created == null ? 422 : 202, JSON.writeValueAsString(created == null ? Map.of() : created));
        }
    }

    private Map<String, Object> create(Call call) {
        if (call.key() == null) {
            return Map.of();
        }
        var stored = byKey.computeIfAbsent(call.key(), key -> new Stored(call.body(), UUID.randomUUID().toString()));
        if (!stored.body().equals(call.body())) {
            return null;
        }
        if (call.path().equals("/api/v1/exercises")) {
            exercises.putIfAbsent(stored.id(), Map.of(
                    "id", stored.id(), "startedAt", startedAt.toString(), "speed", call.json().get("speed")));
            return exercises.get(stored.id());
        }
        return Map.of("id", stored.id());
    }

    private Object read(Call call) {
        var path = call.path();
        if (path.equals("/api/v1/exercises")) {
            return Map.of("items", exercises.values());
        }
        if (path.startsWith("/api/v1/incidents/")) {
            return incident(path.substring(path.lastIndexOf('/') + 1));
        }
        if (path.equals("/api/v1/reports")) {
            return Map.of("items", storedKeys().stream().filter(key -> placing.apply(key) == null)
                    .map(key -> Map.of("id", idOf(key))).toList());
        }
        if (path.equals("/api/v1/incidents") && !lists.containsKey(path)) {
            return paged(storedKeys().stream().map(placing).filter(java.util.Objects::nonNull).distinct().toList(), call);
        }
        return lists.getOrDefault(path + "?" + call.query().get("state"), lists.getOrDefault(path, Map.of()));
    }

    /** Two a page, so that reading stops nowhere before the end. */
    private static Object paged(List<String> ids, Call call) {
        int from = Integer.parseInt(call.query().getOrDefault("cursor", "0"));
        int to = Math.min(ids.size(), from + 2);
        var items = ids.subList(from, to).stream().map(id -> Map.of("id", id)).toList();
        return to == ids.size() ? Map.of("items", items) : Map.of("items", items, "next", "" + to);
    }

    private Object incident(String id) {
        var found = new LinkedHashMap<String, Object>();
        found.put("id", id);
        found.put("eventId", grouping.apply(id));
        found.put("mergedInto", null);
        found.put("reports", storedKeys().stream().filter(key -> id.equals(placing.apply(key)))
                .map(key -> Map.of("id", idOf(key))).toList());
        return found;
    }
}
