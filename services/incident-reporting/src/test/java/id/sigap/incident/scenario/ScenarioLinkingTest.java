package id.sigap.incident.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import id.sigap.incident.report.model.Flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How well understanding and linking do on the Pasaman scenario. A false merge hides a village, so precision counts more than
 * recall. The rules are general; nothing in the service is derived from single reports of the scenario.
 */
class ScenarioLinkingTest {

    static List<Scenario.Outcome> outcomes;
    static Map<String, Scenario.Label> key;

    @BeforeAll
    static void play() throws IOException {
        Optional<Path> folder = Scenario.folder();
        assumeTrue(folder.isPresent(), "the scenario is not beside the repository (../shared/data/scenario): skipped");
        outcomes = Scenario.play(folder.get());
        key = Scenario.key(folder.get());
    }

    @Test
    void reports_of_one_incident_come_together_and_others_stay_apart() throws IOException {
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
        double precision = (double) right / together;
        double recall = (double) right / wanted;
        String figures = "SCENARIO pairs wanted=%d together=%d right=%d precision=%.3f recall=%.3f".formatted(
                wanted, together, right, precision, recall);
        System.out.println(figures);
        write(figures);
        assertThat(precision).isGreaterThanOrEqualTo(0.9);
        assertThat(recall).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void a_message_that_reports_nothing_never_becomes_an_incident() {
        List<String> became = outcomes.stream().filter(o -> key.get(o.id()).incident().equals("none"))
                .filter(o -> o.incident() != null).map(o -> o.id() + " " + o.text()).toList();
        assertThat(became).as("felt, thanks, questions, spam and rumours that were linked").isEmpty();
    }

    @Test
    void a_call_for_help_is_never_mistaken_for_noise() {
        List<String> mistaken = outcomes.stream().filter(o -> o.report().understood().flags().contains(Flag.NOT_A_REPORT))
                .filter(o -> List.of("report", "retry", "forward", "unplaceable").contains(key.get(o.id()).kind()))
                .map(o -> o.id() + " " + o.text()).toList();
        assertThat(mistaken).isEmpty();
    }

    /** Everything, for whoever tunes the word lists. */
    private static void write(String figures) throws IOException {
        List<String> lines = new ArrayList<>(List.of(figures));
        Map<String, List<Scenario.Outcome>> byIncident = outcomes.stream().filter(o -> o.incident() != null)
                .collect(Collectors.groupingBy(Scenario.Outcome::incident, LinkedHashMap::new, Collectors.toList()));
        byIncident.forEach((incident, those) -> {
            lines.add("INCIDENT " + incident);
            those.forEach(o -> lines.add("   " + line(o)));
        });
        lines.add("DESK");
        outcomes.stream().filter(o -> o.incident() == null).forEach(o -> lines.add("   " + line(o)));
        Files.write(Path.of("target", "scenario.txt"), lines);
    }

    private static String line(Scenario.Outcome o) {
        var u = o.report().understood();
        var label = key.get(o.id());
        return "%s %s/%s | %s %s %s %s | %s %s %s | %s".formatted(o.id(), label.incident(), label.kind(), o.rule(), u.hazard(), u.facet(),
                u.region(), label.hazard(), label.kecamatan(), u.severity(), o.text());
    }
}
