package id.sigap.standalone;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsTest {

    @Test
    void every_topic_and_a_dead_letter_topic_for_each_of_its_groups_is_made() {
        assertThat(Topics.all()).extracting(NewTopic::name).doesNotHaveDuplicates()
                .contains("sigap.reports", "sigap.reports.incident-reporting.linking.dlq", "sigap.exercises", "sigap.missions.resource-dispatch.missions.dlq");
    }

    @Test
    void facts_are_kept_for_ever_and_positions_for_a_day() {
        assertThat(Topics.all()).filteredOn(t -> t.name().equals("sigap.reports")).allSatisfy(t -> assertThat(t.configs()).containsEntry("retention.ms", "-1"));
        assertThat(Topics.all()).filteredOn(t -> t.name().equals("sigap.positions")).allSatisfy(t -> assertThat(t.configs()).containsEntry("retention.ms", "86400000"));
    }
}
