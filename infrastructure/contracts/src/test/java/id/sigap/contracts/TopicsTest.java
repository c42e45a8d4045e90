package id.sigap.contracts;

import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsTest {

    /** Reads everything from the beginning, without a group. */
    private static final String BROADCAST = "command-center";

    @Test
    void every_topic_is_whole_and_named_once() {
        assertThat(Topics.all()).extracting(Topics.Topic::name).doesNotHaveDuplicates().allMatch(name -> name.matches("sigap[.][a-z]+"));
        assertThat(Topics.all()).allSatisfy(topic -> {
            assertThat(topic.partitions()).isBetween(1, 24);
            assertThat(topic.retention()).matches("forever|[1-9][0-9]*h");
            assertThat(topic.groups()).doesNotHaveDuplicates().allMatch(group -> group.matches("[a-z-]+[.][a-z]+"));
        });
    }

    @Test
    void only_positions_are_ever_thrown_away() {
        assertThat(Topics.all()).filteredOn(topic -> !topic.retention().equals("forever"))
                .extracting(Topics.Topic::name).containsExactly("sigap.positions");
    }

    @Test
    void every_type_travels_on_a_topic_that_exists() {
        assertThat(Contracts.types()).allSatisfy(type -> Topics.named(Contracts.example(type).topic()));
    }

    @Test
    void a_topic_is_written_by_its_producer_and_nobody_else() {
        for (String service : Topics.services()) {
            assertThat(Topics.access(service, "write")).as(service).containsExactlyInAnyOrderElementsOf(
                    topicsWhere(topic -> topic.producer().equals(service)));
        }
        assertThat(Topics.all()).extracting(Topics.Topic::producer).isSubsetOf(Topics.services());
    }

    @Test
    void a_service_reads_what_its_groups_hear_and_nothing_else() {
        for (String service : Topics.services()) {
            List<String> heard = topicsWhere(topic -> service.equals(BROADCAST)
                    || topic.groups().stream().anyMatch(group -> group.startsWith(service + ".")));
            assertThat(Topics.access(service, "read")).as(service).containsExactlyInAnyOrderElementsOf(heard);
        }
        assertThat(Topics.all()).flatExtracting(Topics.Topic::groups)
                .allMatch(group -> Topics.services().contains(group.substring(0, group.indexOf('.'))));
    }

    private static List<String> topicsWhere(Predicate<Topics.Topic> condition) {
        return Topics.all().stream().filter(condition).map(Topics.Topic::name).toList();
    }
}
