package id.sigap.incident.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Of all pairs of reports, how many came together and how many should have; a report at the desk is together with none. */
record Pairs(int wanted, int together, int right) {

    static Pairs of(List<Scenario.Outcome> outcomes, Map<String, Scenario.Label> key) {
        int together = 0;
        int right = 0;
        int wanted = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            for (int j = i + 1; j < outcomes.size(); j++) {
                Scenario.Outcome a = outcomes.get(i);
                Scenario.Outcome b = outcomes.get(j);
                String truthA = key.get(a.id()).incident();
                boolean same = !truthA.equals("none") && truthA.equals(key.get(b.id()).incident());
                boolean joined = a.incident() != null && a.incident().equals(b.incident());
                together += joined ? 1 : 0;
                wanted += same ? 1 : 0;
                right += joined && same ? 1 : 0;
            }
        }
        return new Pairs(wanted, together, right);
    }

    double precision() {
        return (double) right / together;
    }

    double recall() {
        return (double) right / wanted;
    }

    String figures(String set) {
        return "%s pairs wanted=%d together=%d right=%d precision=%.3f recall=%.3f".formatted(set, wanted, together, right, precision(), recall());
    }

    /** Every decision, for whoever tunes the policies. */
    static List<String> lines(String figures, List<Scenario.Outcome> outcomes, Map<String, Scenario.Label> key) {
        List<String> lines = new ArrayList<>(List.of(figures));
        Map<String, List<Scenario.Outcome>> byIncident = outcomes.stream().filter(o -> o.incident() != null)
                .collect(Collectors.groupingBy(Scenario.Outcome::incident, LinkedHashMap::new, Collectors.toList()));
        byIncident.forEach((incident, those) -> {
            lines.add("INCIDENT " + incident);
            those.forEach(o -> lines.add("   " + line(o, key.get(o.id()))));
        });
        lines.add("DESK");
        outcomes.stream().filter(o -> o.incident() == null).forEach(o -> lines.add("   " + line(o, key.get(o.id()))));
        return lines;
    }

    private static String line(Scenario.Outcome o, Scenario.Label label) {
        var u = o.report().understood();
        return "%s %s/%s | %s %s %s %s %s | %s %s %s | %s".formatted(o.id(), label.incident(), label.kind(), o.rule(), u.hazard(), u.facet(), u.trail(),
                u.region(), label.hazard(), label.kecamatan(), u.severity(), o.text());
    }
}
