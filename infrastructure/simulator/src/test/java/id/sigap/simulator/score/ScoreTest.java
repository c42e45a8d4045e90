package id.sigap.simulator.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** A small key: A = r1 r2 r3 (r3 a retry of r1), B = r4 r5, C = r6, and r7 r8 of no incident. */
class ScoreTest {

    private static final AnswerKey KEY = new AnswerKey(
            List.of(new AnswerKey.ParentEvent("E1", "gempa"), new AnswerKey.ParentEvent("E2", "hujan")),
            List.of(
                    new AnswerKey.Incident("A", "a", "E1"),
                    new AnswerKey.Incident("B", "b", "E2"),
                    new AnswerKey.Incident("C", "c", null)),
            labels());
    private static final Map<String, String> DECLARED = Map.of("gempa", "ev1", "hujan", "ev2");

    @Test
    void a_system_that_is_right_scores_one_everywhere() {
        var score = score(Set.of("s7", "s8"), in("x", "ev1", "1", "2", "3"), in("y", "ev2", "4", "5"), in("z", null, "6"));

        assertThat(score.pairs()).isEqualTo(new Score.Pairs(4, 0, 0, 0));
        assertThat(score.pairs().f1()).isEqualTo(1);
        assertThat(score.wrongMerges()).isEmpty();
        assertThat(score.wrongSplits()).isEmpty();
        assertThat(score.queuedRightly()).containsExactly("r7", "r8");
        assertThat(score.queuedThoughPlaceable()).isEmpty();
        assertThat(score.lost()).isEmpty();
        assertThat(score.noneInIncident()).isEmpty();
        assertThat(score.grouping()).isEqualTo(new Score.Grouping(3, List.of()));
        assertThat(score.repeats()).isEqualTo(new Score.Repeats(List.of(), List.of("r3"), List.of()));
    }

    @Test
    void one_incident_for_everything_is_found_out() {
        var score = score(Set.of(), in("x", "ev1", "1", "2", "3", "4", "5", "6", "7", "8"));

        assertThat(score.pairs()).isEqualTo(new Score.Pairs(4, 11, 0, 0));
        assertThat(score.pairs().precision()).isCloseTo(4 / 15.0, within(1e-9));
        assertThat(score.pairs().recall()).isEqualTo(1);
        assertThat(score.wrongMerges()).containsExactly(new Score.WrongMerge("x", Map.of("A", 3, "B", 2, "C", 1)));
        assertThat(score.wrongMerges().getFirst().answers().keySet()).containsExactly("A", "B", "C");
        assertThat(score.noneInIncident()).containsExactly("r7", "r8");
        assertThat(score.noneOnlyIncidents()).isEmpty();
    }

    @Test
    void an_incident_for_each_report_is_found_out() {
        var score = score(Set.of(), in("a", "ev1", "1"), in("b", "ev1", "2"), in("c", "ev1", "3"), in("d", "ev2", "4"),
                in("e", "ev2", "5"), in("f", null, "6"), in("g", null, "7"), in("h", null, "8"));

        assertThat(score.pairs()).isEqualTo(new Score.Pairs(0, 0, 4, 0));
        assertThat(score.pairs().f1()).isZero();
        assertThat(score.wrongSplits()).extracting(Score.WrongSplit::answer).containsExactly("A", "B");
        assertThat(score.noneOnlyIncidents()).containsExactly("g", "h");
        assertThat(score.repeats().elsewhere()).containsExactly("r3");
    }

    @Test
    void a_system_that_places_nothing_gets_no_recall_for_it() {
        var score = score(Set.of("s1", "s2", "s3", "s4", "s5", "s6", "s7"));

        assertThat(score.placed()).isZero();
        assertThat(score.pairs()).isEqualTo(new Score.Pairs(0, 0, 0, 4));
        assertThat(score.pairs().recallOfAll()).isZero();
        assertThat(score.queuedThoughPlaceable()).hasSize(6);
        assertThat(score.lost()).containsExactly("r8");
    }

    @Test
    void a_merge_in_the_system_is_followed() {
        var younger = new SystemView.Incident("y", "ev1", "x", List.of("s3"), Set.of());
        var score = score(Set.of(), in("x", "ev1", "1", "2"), younger);

        assertThat(score.wrongSplits()).isEmpty();
        assertThat(score.systemIncidents()).isEqualTo(1);
    }

    @Test
    void the_wrong_kejadian_none_and_a_strangers_are_told_apart() {
        var score = score(Set.of(), in("x", "ev2", "1"), in("y", null, "4"), in("z", "other", "6"));

        assertThat(score.grouping().right()).isZero();
        assertThat(score.grouping().wrong()).containsExactly(
                new Score.WrongGroup("x", "A", "gempa", "hujan"),
                new Score.WrongGroup("y", "B", "hujan", "none"),
                new Score.WrongGroup("z", "C", "none", "unknown"));
    }

    @Test
    void a_report_in_two_incidents_is_an_error_of_its_own() {
        assertThat(score(Set.of(), in("x", "ev1", "1"), in("y", "ev1", "1")).inTwoIncidents()).containsExactly("r1");
    }

    @Test
    void a_repeat_the_system_marked_is_not_counted_as_separate() {
        var incident = new SystemView.Incident("x", "ev1", null, List.of("s1", "s3"), Set.of("s3"));

        assertThat(score(Set.of(), incident).repeats())
                .isEqualTo(new Score.Repeats(List.of("r3"), List.of(), List.of()));
    }

    @Test
    void a_report_the_key_does_not_know_is_no_silent_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scorer.score(
                KEY, Map.of("r99", "s99"), new SystemView(List.of(), Set.of(), Map.of()), DECLARED));
    }

    @Test
    void the_key_of_pasaman_is_complete() {
        var key = AnswerKey.load("pasaman-2022");
        assertThat(key.labels()).hasSize(180);
        assertThat(key.incidents()).hasSize(33);
        assertThat(key.labels().values().stream().filter(label -> label.repeats() != null)).hasSize(14);
        assertThat(key.declarationByIncident()).hasSize(30).containsEntry("I24", "hujan");
    }

    private static Score score(Set<String> queued, SystemView.Incident... incidents) {
        var accepted = new LinkedHashMap<String, String>();
        for (int i = 1; i <= 8; i++) {
            accepted.put("r" + i, "s" + i);
        }
        return Scorer.score(KEY, accepted, new SystemView(List.of(incidents), queued, Map.of()), DECLARED);
    }

    private static SystemView.Incident in(String id, String event, String... reports) {
        var ids = Arrays.stream(reports).map(each -> "s" + each).toList();
        return new SystemView.Incident(id, event, null, ids, Set.of());
    }

    private static Map<String, AnswerKey.Label> labels() {
        var labels = new LinkedHashMap<String, AnswerKey.Label>();
        var incidents = List.of("A", "A", "A", "B", "B", "C", "none", "none");
        for (int i = 0; i < incidents.size(); i++) {
            labels.put("r" + (i + 1), new AnswerKey.Label(incidents.get(i), "report", i == 2 ? "r1" : null, null));
        }
        return labels;
    }
}
