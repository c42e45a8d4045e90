package id.sigap.simulator.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import id.sigap.simulator.http.Pages;
import id.sigap.simulator.http.Person;

/** Reads back over HTTP what the system made of an exercise, as the duty officer sees it. */
public final class Readback {

    private static final int MOST_PAGES = 200;

    private final Person reader;
    private final String world;

    public Readback(Person reader, String exercise) {
        this.reader = reader;
        this.world = "world=" + exercise;
    }

    /** Empty when something could not be read: a score of half a view would be a lie. */
    public Optional<SystemView> read() throws InterruptedException {
        var incidents = Pages.read(reader, "/api/v1/incidents?limit=100&" + world, MOST_PAGES);
        var queue = Pages.read(reader, "/api/v1/reports?state=QUEUED&limit=100&" + world, MOST_PAGES);
        var events = Pages.read(reader, "/api/v1/events?limit=100&" + world, MOST_PAGES);
        if (!incidents.complete() || !queue.complete() || !events.complete()) {
            return Optional.empty();
        }
        var detailed = new ArrayList<SystemView.Incident>();
        for (var each : incidents.items()) {
            var answer = reader.get("/api/v1/incidents/" + text(each, "id") + "?" + world);
            if (!answer.ok()) {
                return Optional.empty();
            }
            detailed.add(incident(answer.body()));
        }
        var joined = new HashMap<String, String>();
        for (var each : events.items()) {
            var into = text(each, "joinedInto");
            if (into != null) {
                joined.put(String.valueOf(text(each, "id")), into);
            }
        }
        return Optional.of(new SystemView(detailed, new HashSet<>(ids(queue.items())), joined));
    }

    private static SystemView.Incident incident(JsonNode body) {
        var duplicates = new HashSet<String>();
        for (var report : body.path("reports")) {
            if (text(report, "duplicateOf") != null) {
                duplicates.add(String.valueOf(text(report, "id")));
            }
        }
        return new SystemView.Incident(
                String.valueOf(text(body, "id")),
                text(body, "eventId"),
                text(body, "mergedInto"),
                ids(body.path("reports")),
                duplicates);
    }

    private static List<String> ids(Iterable<JsonNode> items) {
        var found = new ArrayList<String>();
        for (var each : items) {
            found.add(String.valueOf(text(each, "id")));
        }
        return found;
    }

    private static @Nullable String text(JsonNode node, String member) {
        var text = node.path(member).asString("");
        return text.isEmpty() ? null : text;
    }
}
