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
        Pairs pairs = Pairs.of(outcomes, key);
        String figures = pairs.figures("SCENARIO");
        System.out.println(figures);
        Files.write(Path.of("target", "scenario.txt"), Pairs.lines(figures, outcomes, key));
        assertThat(pairs.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.85);
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
}
