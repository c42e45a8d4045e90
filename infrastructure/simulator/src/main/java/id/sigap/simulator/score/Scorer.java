package id.sigap.simulator.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import id.sigap.simulator.score.Score.Pairs;
import id.sigap.simulator.score.Score.Repeats;
import id.sigap.simulator.score.Score.WrongMerge;
import id.sigap.simulator.score.Score.WrongSplit;

/** Compares by id. Pure: two books and the key in, a score out. */
public final class Scorer {

    private final AnswerKey key;
    private final Map<String, String> accepted;
    private final SystemView system;
    /** Scenario report id to surviving system incident. */
    private final Map<String, String> incidentOf = new LinkedHashMap<>();
    private final List<String> inTwo = new ArrayList<>();

    /** @param accepted scenario report id to the id the system gave it */
    private Scorer(AnswerKey key, Map<String, String> accepted, SystemView system) {
        this.key = key;
        this.accepted = accepted;
        this.system = system;
        var placements = system.placements();
        accepted.forEach((report, systemId) -> {
            var survivors = placements.getOrDefault(systemId, Set.of());
            survivors.stream().sorted().findFirst().ifPresent(first -> incidentOf.put(report, first));
            if (survivors.size() > 1) {
                inTwo.add(report);
            }
        });
    }

    /** @param declared declaration key to the system's id of the kejadian */
    public static Score score(
            AnswerKey key, Map<String, String> accepted, SystemView system, Map<String, String> declared) {
        return new Scorer(key, accepted, system).score(declared);
    }

    private Score score(Map<String, String> declared) {
        var bySystem = new TreeMap<String, List<String>>();
        incidentOf.forEach((report, incident) ->
                bySystem.computeIfAbsent(incident, any -> new ArrayList<>()).add(report));
        var unplaced = accepted.keySet().stream().filter(report -> !incidentOf.containsKey(report)).toList();
        var queued = unplaced.stream().filter(report -> system.queued().contains(accepted.get(report))).toList();
        return new Score(
                accepted.size(),
                incidentOf.size(),
                bySystem.size(),
                key.incidents().size(),
                pairs(),
                wrongMerges(bySystem),
                wrongSplits(),
                queued.stream().filter(report -> !key.label(report).isNone()).toList(),
                queued.stream().filter(report -> key.label(report).isNone()).toList(),
                unplaced.stream().filter(report -> !queued.contains(report)).toList(),
                incidentOf.keySet().stream().filter(report -> key.label(report).isNone()).toList(),
                bySystem.entrySet().stream()
                        .filter(each -> counts(each.getValue()).isEmpty())
                        .map(Map.Entry::getKey)
                        .toList(),
                Groupings.of(key, system, bySystem, declared),
                repeats(),
                inTwo);
    }

    private Pairs pairs() {
        var reports = accepted.keySet().stream().filter(report -> !key.label(report).isNone()).toList();
        long together = 0;
        long wronglyTogether = 0;
        long wronglyApart = 0;
        long unplaced = 0;
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                boolean same = key.label(reports.get(i)).incident().equals(key.label(reports.get(j)).incident());
                var one = incidentOf.get(reports.get(i));
                var other = incidentOf.get(reports.get(j));
                if (one == null || other == null) {
                    unplaced += same ? 1 : 0;
                } else if (one.equals(other)) {
                    together += same ? 1 : 0;
                    wronglyTogether += same ? 0 : 1;
                } else {
                    wronglyApart += same ? 1 : 0;
                }
            }
        }
        return new Pairs(together, wronglyTogether, wronglyApart, unplaced);
    }

    private List<WrongMerge> wrongMerges(Map<String, List<String>> bySystem) {
        return bySystem.entrySet().stream()
                .map(each -> new WrongMerge(each.getKey(), counts(each.getValue())))
                .filter(merge -> merge.answers().size() > 1)
                .toList();
    }

    private List<WrongSplit> wrongSplits() {
        var byAnswer = new TreeMap<String, Map<String, Integer>>();
        incidentOf.forEach((report, incident) -> {
            var label = key.label(report);
            if (!label.isNone()) {
                byAnswer.computeIfAbsent(label.incident(), any -> new TreeMap<>()).merge(incident, 1, Integer::sum);
            }
        });
        return byAnswer.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> new WrongSplit(each.getKey(), Groupings.mostFirst(each.getValue())))
                .toList();
    }

    private Map<String, Integer> counts(List<String> reports) {
        return Groupings.answers(key, reports);
    }

    private Repeats repeats() {
        var marked = new ArrayList<String>();
        var separate = new ArrayList<String>();
        var elsewhere = new ArrayList<String>();
        var duplicates = system.incidents().stream().flatMap(each -> each.duplicates().stream()).toList();
        incidentOf.forEach((report, incident) -> {
            var original = key.label(report).repeats();
            if (original == null) {
                return;
            }
            if (duplicates.contains(Objects.requireNonNull(accepted.get(report)))) {
                marked.add(report);
                return;
            }
            separate.add(report);
            if (incidentOf.containsKey(original) && !incident.equals(incidentOf.get(original))) {
                elsewhere.add(report);
            }
        });
        return new Repeats(marked, separate, elsewhere);
    }
}
