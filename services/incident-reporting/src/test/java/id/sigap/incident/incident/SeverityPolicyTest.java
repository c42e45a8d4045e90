package id.sigap.incident.incident;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.incident.application.SeverityPolicyFile;
import id.sigap.incident.incident.model.SeverityPolicy;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The levels of {@code severity.yml} as it is shipped. */
class SeverityPolicyTest {

    static final SeverityPolicy POLICY = shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dead=1                                                       | KRITIS | false
            dead=0 housesHeavy=2                                         | RENDAH | false
            displacedPeople=40                                           | SEDANG | false
            displacedPeople=40 toddlers=14                               | TINGGI | true
            displacedPeople=40 toddlers=13                               | SEDANG | false
            displacedPeople=40 infants=4 pregnant=5 disabled=5           | TINGGI | true
            displacedPeople=12 elderly=9                                 | SEDANG | false
            displacedPeople=60 elderly=20                                | KRITIS | true
            displacedPeople=346 infants=8 toddlers=31 pregnant=5 nursing=5 elderly=56 | TINGGI | false
            displacedPeople=600 elderly=300                              | KRITIS | false
            affectedPeople=30 elderly=10                                 | TINGGI | true
            elderly=10                                                   | RENDAH | false
            displacedPeople=5 elderly=10                                 | SEDANG | false
            isolatedHouseholds=50                                        | KRITIS | false
            """)
    void figures_and_who_the_people_are_make_the_level(String counted, Severity level, boolean vulnerable) {
        Map<Figure, Quantity> figures = new EnumMap<>(Figure.class);
        for (String one : counted.split(" ")) {
            String[] parts = one.split("=");
            figures.put(Figure.of(parts[0]).orElseThrow(), Quantity.exact(Integer.parseInt(parts[1])));
        }
        assertThat(POLICY.judge(figures)).isEqualTo(new SeverityPolicy.Judged(level, vulnerable));
    }

    @Test
    void what_nobody_counted_makes_nothing_urgent() {
        assertThat(POLICY.judge(Map.of(Figure.DEAD, Quantity.UNKNOWN)).severity()).isEqualTo(Severity.RENDAH);
    }

    @Test
    void a_figure_that_does_not_exist_stops_the_start() {
        String yaml = "figures: {KRITIS: {mati: 1}}\nvulnerable: {groups: [], of: [], share: 0.3, atLeast: 1}\n";
        assertThatThrownBy(() -> SeverityPolicyFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))).hasMessageContaining("mati");
    }

    private static SeverityPolicy shipped() {
        try (var yaml = Objects.requireNonNull(SeverityPolicyTest.class.getResourceAsStream("/incident-reporting/severity.yml"))) {
            return SeverityPolicyFile.read(yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
