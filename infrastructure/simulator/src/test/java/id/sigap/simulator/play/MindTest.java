package id.sigap.simulator.play;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MindTest {

    @Test
    void everybody_says_yes_with_a_chance_between_17_and_47_percent() {
        assertThat(IntStream.range(0, 500).mapToDouble(i -> new Mind(7, "v" + i).willing()))
                .allSatisfy(chance -> assertThat(chance).isBetween(0.17, 0.47))
                .anyMatch(chance -> chance < 0.22)
                .anyMatch(chance -> chance > 0.42);
    }

    @Test
    void answers_come_as_often_as_the_chance_says() {
        var mind = new Mind(7, "somebody");
        long yes = IntStream.range(0, 5000).filter(i -> mind.reply() == Mind.Reply.ACCEPT).count();
        assertThat(yes / 5000.0).isCloseTo(mind.willing(), within(0.03));
    }

    @Test
    void the_same_seed_gives_the_same_person_and_another_seed_another() {
        assertThat(answers(7, "a")).isEqualTo(answers(7, "a")).isNotEqualTo(answers(8, "a"));
        assertThat(answers(7, "a")).isNotEqualTo(answers(7, "b"));
    }

    private static List<Mind.Reply> answers(long seed, String id) {
        var mind = new Mind(seed, id);
        return IntStream.range(0, 40).mapToObj(i -> mind.reply()).toList();
    }
}
