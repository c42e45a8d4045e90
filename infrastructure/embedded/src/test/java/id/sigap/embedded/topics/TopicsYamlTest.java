package id.sigap.embedded.topics;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TopicsYamlTest {

    @Test
    void topics_are_read_with_their_groups_and_retention() {
        assertThat(TopicsYaml.read("topics-test.yaml")).containsExactly(
                new TopicSpec("first", 3, null, List.of("one.reading", "two.reading")),
                new TopicSpec("second", 2, Duration.ofHours(24), List.of()));
    }

    @Test
    void every_group_has_a_dead_letter_topic_of_one_partition_kept_forever() {
        var first = TopicsYaml.read("topics-test.yaml").getFirst();

        assertThat(first.deadLetters()).containsExactly(
                new TopicSpec("first.one.reading.dlq", 1, null, List.of()),
                new TopicSpec("first.two.reading.dlq", 1, null, List.of()));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> TopicsYaml.read("nowhere.yaml")).hasMessageContaining("nowhere.yaml");
    }
}
