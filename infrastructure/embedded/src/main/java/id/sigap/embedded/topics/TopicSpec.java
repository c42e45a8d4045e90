package id.sigap.embedded.topics;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A topic as {@code topics.yaml} has it.
 *
 * @param partitions fixed once the topic exists
 * @param retention  how long records are kept; null is forever
 * @param groups     consumer groups; each has a dead-letter topic of its own
 */
public record TopicSpec(String name, int partitions, @Nullable Duration retention, List<String> groups) {

    private static final String FOREVER = "-1";

    public TopicSpec {
        if (name.isBlank() || partitions < 1) {
            throw new IllegalArgumentException("a topic has a name and at least one partition: " + name);
        }
        groups = List.copyOf(groups);
    }

    /** {@code <topic>.<group>.dlq} for each group, one partition, kept forever. */
    List<TopicSpec> deadLetters() {
        return groups.stream().map(group -> new TopicSpec(name + "." + group + ".dlq", 1, null, List.of())).toList();
    }

    String retentionMs() {
        return retention == null ? FOREVER : Long.toString(retention.toMillis());
    }
}
