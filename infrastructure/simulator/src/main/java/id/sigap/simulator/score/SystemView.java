package id.sigap.simulator.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the system made of the reports, in its own ids.
 *
 * @param queued reports waiting at the desk
 * @param joinedEvents kejadian that was joined into another, by id
 */
public record SystemView(List<Incident> incidents, Set<String> queued, Map<String, String> joinedEvents) {

    /**
     * @param eventId kejadian it is grouped under
     * @param mergedInto surviving incident
     * @param duplicates those of the reports the system itself marked as a repeat of another
     */
    public record Incident(
            String id,
            @Nullable String eventId,
            @Nullable String mergedInto,
            List<String> reports,
            Set<String> duplicates) {}

    /** The incident a reader ends up with when following merges from this one. */
    String survivor(String incident) {
        var into = new HashMap<String, String>();
        for (var each : incidents) {
            if (each.mergedInto() != null) {
                into.put(each.id(), each.mergedInto());
            }
        }
        return followed(incident, into);
    }

    /** The kejadian a reader ends up with when following joins. */
    @Nullable String event(@Nullable String event) {
        return event == null ? null : followed(event, joinedEvents);
    }

    /** System report id to the survivors it is in. More than one is an error of the system. */
    Map<String, Set<String>> placements() {
        var found = new LinkedHashMap<String, Set<String>>();
        for (var incident : incidents) {
            for (var report : incident.reports()) {
                found.computeIfAbsent(report, any -> new HashSet<>()).add(survivor(incident.id()));
            }
        }
        return found;
    }

    private static String followed(String from, Map<String, String> pointers) {
        var seen = new HashSet<String>();
        var at = from;
        while (pointers.containsKey(at) && seen.add(at)) {
            at = pointers.getOrDefault(at, at);
        }
        return at;
    }
}
