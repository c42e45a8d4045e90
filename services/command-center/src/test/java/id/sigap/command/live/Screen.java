package id.sigap.command.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** What a browser shows after the messages it got, by the rules of {@code src/main/web/src/live/reduce.ts}. */
final class Screen {

    static final Map<String, String> KINDS = Map.of("incident", "incidents", "event", "events", "mission", "missions", "alert", "alerts",
            "person", "people", "queue", "queue");

    private static final Comparator<JsonNode> BY_TIME =
            Comparator.<JsonNode, String>comparing(e -> e.path("time").asString()).thenComparing(e -> e.path("n").asLong());

    private final Map<String, Map<String, JsonNode>> things = new TreeMap<>();
    private List<JsonNode> log = new ArrayList<>();
    private JsonNode exercise;
    private String epoch = "";

    synchronized void snapshot(JsonNode snapshot) {
        epoch = snapshot.path("epoch").asString();
        exercise = snapshot.path("exercise").isNull() ? null : snapshot.path("exercise");
        KINDS.forEach((kind, many) -> {
            Map<String, JsonNode> all = new TreeMap<>();
            snapshot.path(many).forEach(thing -> all.put(id(kind, thing), thing));
            things.put(kind, all);
        });
        log = new ArrayList<>(snapshot.path("log").valueStream().sorted(BY_TIME).toList());
    }

    synchronized void delta(String ofEpoch, JsonNode delta) {
        if (!ofEpoch.equals(epoch)) {
            return;
        }
        String kind = delta.path("kind").asString();
        JsonNode value = delta.path("value");
        switch (kind) {
            case "gone" -> things.get(value.path("kind").asString()).remove(value.path("id").asString());
            case "queue-removed" -> things.get("queue").remove(value.path("reportId").asString());
            case "exercise" -> exercise = value;
            case "log" -> { }
            default -> things.get(kind).put(id(kind, value), value);
        }
        JsonNode line = delta.path("log");
        if (line.isObject() && log.stream().noneMatch(known -> known.path("n").equals(line.path("n")))) {
            log.add(line);
            log.sort(BY_TIME);
            log = new ArrayList<>(log.subList(Math.max(0, log.size() - 200), log.size()));
        }
    }

    private static String id(String kind, JsonNode thing) {
        return thing.path(kind.equals("queue") ? "reportId" : "id").asString();
    }

    synchronized boolean shows(String kind, String id) {
        return things.getOrDefault(kind, Map.of()).containsKey(id);
    }

    /** Everything that is shown, as text. */
    synchronized String shown() {
        return things + "\n" + log + "\n" + exercise;
    }

    /**
     * The things alone, equal on every instance. A line of the log is shown where its incident was when this instance heard of it, and topics
     * are not ordered among each other.
     */
    synchronized String things() {
        return things + "\n" + exercise;
    }
}
