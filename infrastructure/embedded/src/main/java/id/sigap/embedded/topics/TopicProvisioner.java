package id.sigap.embedded.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics that are missing, dead-letter topics included, and changes nothing that exists: more partitions
 * would move keys, a shorter retention would delete events. What is otherwise than specified is reported.
 */
public final class TopicProvisioner {

    private final Map<String, Object> client;
    private final short replicas;

    /** @param client properties of the Kafka client, at least {@code bootstrap.servers} */
    public TopicProvisioner(Map<String, Object> client, int replicas) {
        this.client = Map.copyOf(client);
        this.replicas = (short) replicas;
    }

    public TopicReport provision(List<TopicSpec> topics) {
        var all = topics.stream().flatMap(topic -> Stream.concat(Stream.of(topic), topic.deadLetters().stream())).toList();
        try (var admin = Admin.create(client)) {
            var existing = get(admin.listTopics().names());
            var missing = all.stream().filter(topic -> !existing.contains(topic.name())).toList();
            var there = all.stream().filter(topic -> existing.contains(topic.name())).toList();
            return new TopicReport(create(admin, missing), differences(admin, there));
        }
    }

    private List<String> create(Admin admin, List<TopicSpec> missing) {
        var created = new ArrayList<String>();
        var results = admin.createTopics(missing.stream().map(this::topic).toList()).values();
        results.forEach((name, result) -> {
            if (!existsMeanwhile(result)) {
                created.add(name);
            }
        });
        return created;
    }

    private NewTopic topic(TopicSpec spec) {
        return new NewTopic(spec.name(), spec.partitions(), replicas)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, spec.retentionMs()));
    }

    /** Two provisioners may run at once; the second finds the work done. */
    private static boolean existsMeanwhile(KafkaFuture<Void> result) {
        try {
            result.get();
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return true;
            }
            throw new IllegalStateException("a topic could not be created", e.getCause());
        }
    }

    private static List<String> differences(Admin admin, List<TopicSpec> there) {
        var names = there.stream().map(TopicSpec::name).toList();
        var descriptions = get(admin.describeTopics(names).allTopicNames());
        var configs = get(admin.describeConfigs(names.stream().map(TopicProvisioner::resource).toList()).all());
        var differences = new ArrayList<String>();
        for (var topic : there) {
            var description = descriptions.get(topic.name());
            if (description != null && description.partitions().size() != topic.partitions()) {
                differences.add("%s has %d partitions, specified are %d".formatted(topic.name(), description.partitions().size(), topic.partitions()));
            }
            var config = configs.get(resource(topic.name()));
            var retention = config == null ? null : config.get(TopicConfig.RETENTION_MS_CONFIG);
            if (retention != null && !topic.retentionMs().equals(retention.value())) {
                differences.add("%s keeps records for %s ms, specified are %s".formatted(topic.name(), retention.value(), topic.retentionMs()));
            }
        }
        return differences;
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not answer about its topics", e.getCause());
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while provisioning topics", e);
    }
}
