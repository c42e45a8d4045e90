package id.sigap.simulator.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScenarioTest {

    private final Scenario scenario = Scenario.load("pasaman-2022");

    @Test
    void the_earthquake_of_pasaman_has_180_reports_in_order_of_receipt() {
        assertThat(scenario.reports()).hasSize(180);
        assertThat(scenario.reports()).extracting(FieldReport::received).isSorted();
        assertThat(scenario.t0()).isEqualTo(Instant.parse("2022-02-25T01:37:46Z"));
    }

    @Test
    void the_reports_file_carries_no_answer() {
        var file = new String(Scenario.resource("pasaman-2022", "reports.jsonl"), StandardCharsets.UTF_8);

        assertThat(file).doesNotContain("sameReportAs", "forwardOf", "incident", "hazard", "kind");
    }

    @Test
    void every_kejadian_is_declared_before_the_first_report_that_belongs_to_it() {
        assertThat(scenario.declarations())
                .extracting(Scenario.Declaration::declaredAt)
                .containsExactly(
                        Instant.parse("2022-02-25T01:37:46Z"),
                        Instant.parse("2022-02-26T09:15:00Z"),
                        Instant.parse("2022-02-28T15:30:00Z"));
        assertThat(scenario.declarations()).allMatch(each -> !each.startedAt().isAfter(each.declaredAt()));
    }

    @Test
    void an_unknown_scenario_is_refused_by_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scenario.load("nowhere")).withMessageContaining("nowhere");
    }
}
