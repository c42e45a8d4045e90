package id.sigap.command.situation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of one world, as the browser sees it: one JSON object per thing, by kind and id. Only ever built from events,
 * so it can be thrown away; an event about something not yet known makes a stub that its own event completes.
 */
final class Board {

    private final Map<Kind, Map<String, ObjectNode>> things = new LinkedHashMap<>();
    private final Map<String, Where> shownIn = new HashMap<>();
    private final Log log = new Log();
    private @Nullable ObjectNode exercise;

    Board() {
        for (Kind kind : Kind.values()) {
            things.put(kind, new LinkedHashMap<>());
        }
    }

    /** The thing, made when it is not there yet. */
    ObjectNode thing(Kind kind, String id) {
        return all(kind).computeIfAbsent(id, key -> JsonNodeFactory.instance.objectNode().put(kind.key(), key));
    }

    @Nullable ObjectNode known(Kind kind, String id) {
        return all(kind).get(id);
    }

    @Nullable ObjectNode remove(Kind kind, String id) {
        return all(kind).remove(id);
    }

    Map<String, ObjectNode> all(Kind kind) {
        return java.util.Objects.requireNonNull(things.get(kind));
    }

    Log log() {
        return log;
    }

    /** Remembers where the thing is shown now; where it was when that was elsewhere, else null. */
    @Nullable Where moved(Delta delta, Where now) {
        String thing = delta.id();
        if (thing == null) {
            return null;
        }
        Where before = shownIn.put(delta.kind() + "|" + thing, now);
        return before == null || before.equals(now) ? null : before;
    }

    @Nullable ObjectNode exercise() {
        return exercise;
    }

    void exercise(ObjectNode running) {
        exercise = running;
    }

    /** Kinds of things on a board, with their name in deltas, in snapshots, and the name of their id. */
    enum Kind {
        INCIDENT("incident", "incidents", "id"), EVENT("event", "events", "id"), MISSION("mission", "missions", "id"),
        ALERT("alert", "alerts", "id"), PERSON("person", "people", "id"), QUEUE("queue", "queue", "reportId");

        private final String one;
        private final String many;
        private final String key;

        Kind(String one, String many, String key) {
            this.one = one;
            this.many = many;
            this.key = key;
        }

        String one() {
            return one;
        }

        String many() {
            return many;
        }

        String key() {
            return key;
        }
    }
}
