package id.sigap.incident.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Linking on other reports than those of the scenario: floods, slides and galodo in Agam and Pasaman Barat, several side by side. */
class AgamLinkingTest {

    @Test
    void reports_of_one_incident_come_together_and_others_stay_apart() throws IOException {
        List<String> reports = Scenario.agam();
        Map<String, Scenario.Label> key = Scenario.labels(reports);
        List<Scenario.Outcome> outcomes = Scenario.play(reports);
        Pairs pairs = Pairs.of(outcomes, key);
        String figures = pairs.figures("AGAM");
        System.out.println(figures);
        Files.write(Path.of("target", "scenario-agam.txt"), Pairs.lines(figures, outcomes, key));
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(120);
        assertThat(pairs.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.84);
    }
}
