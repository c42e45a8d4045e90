package id.sigap.simulator.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import id.sigap.simulator.score.Score.Grouping;
import id.sigap.simulator.score.Score.WrongGroup;

/** Incidents under kejadian: is each where the answer incident that prevails in it belongs? */
final class Groupings {

    private static final String NO_EVENT = "none";
    private static final String UNKNOWN = "unknown";

    private Groupings() {}

    static Grouping of(
            AnswerKey key, SystemView system, Map<String, List<String>> bySystem, Map<String, String> declared) {
        var expectedOf = key.declarationByIncident();
        var eventOf = new HashMap<String, @Nullable String>();
        system.incidents().forEach(each -> eventOf.put(each.id(), system.event(each.eventId())));
        var keyOf = new HashMap<String, String>();
        declared.forEach((declaration, event) -> keyOf.put(event, declaration));
        int right = 0;
        var wrong = new ArrayList<WrongGroup>();
        for (var each : bySystem.entrySet()) {
            var prevailing = answers(key, each.getValue()).keySet().stream().findFirst();
            if (prevailing.isEmpty()) {
                continue;
            }
            var expected = expectedOf.getOrDefault(prevailing.get(), NO_EVENT);
            var event = eventOf.get(each.getKey());
            var found = event == null ? NO_EVENT : keyOf.getOrDefault(event, UNKNOWN);
            if (expected.equals(found)) {
                right++;
            } else {
                wrong.add(new WrongGroup(each.getKey(), prevailing.get(), expected, found));
            }
        }
        return new Grouping(right, wrong);
    }

    /** Reports per answer incident, the most first; reports of no incident are left out. */
    static Map<String, Integer> answers(AnswerKey key, List<String> reports) {
        var counts = new TreeMap<String, Integer>();
        for (var report : reports) {
            var label = key.label(report);
            if (!label.isNone()) {
                counts.merge(label.incident(), 1, Integer::sum);
            }
        }
        return mostFirst(counts);
    }

    static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }
}
