package id.sigap.command.situation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import tools.jackson.databind.node.ObjectNode;

import id.sigap.command.situation.Situation.Sight;

/**
 * The last lines of a world's log, by the time they were recorded: topics are not ordered among each other, least of all while they
 * are read again. Kept per region, so that whoever sees only some of them gets as many lines as whoever followed all along.
 */
final class Log {

    static final int LENGTH = 200;
    /** In place of a region: seen by everybody. */
    static final Where TO_ALL = Where.of("*");

    private static final Comparator<ObjectNode> BY_TIME =
            Comparator.<ObjectNode, String>comparing(e -> e.path("time").stringValue()).thenComparing(e -> e.path("n").asLong());

    private final Map<Where, TreeSet<ObjectNode>> byRegion = new HashMap<>();

    void add(Where where, ObjectNode entry) {
        TreeSet<ObjectNode> lines = byRegion.computeIfAbsent(where, w -> new TreeSet<>(BY_TIME));
        lines.add(entry);
        if (lines.size() > LENGTH) {
            lines.pollFirst();
        }
    }

    /** The newest lines this reader may see, oldest first. */
    List<ObjectNode> newest(Sight sight) {
        List<ObjectNode> seen = byRegion.entrySet().stream().filter(e -> e.getKey().equals(TO_ALL) || sight.shows(e.getKey()))
                .flatMap(e -> e.getValue().stream()).sorted(BY_TIME).toList();
        return seen.subList(Math.max(0, seen.size() - LENGTH), seen.size());
    }
}
