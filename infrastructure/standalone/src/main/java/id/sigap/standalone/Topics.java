package id.sigap.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.yaml.snakeyaml.Yaml;

/** Creates the topics of {@code sigap/topics.yaml} that are missing, and their dead-letter topics; changes nothing that exists. */
final class Topics {

    private static final String FOREVER = "-1";

    private Topics() {}

    static void create(String bootstrap) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap, "client.id", "topics"))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = all().stream().filter(topic -> !existing.contains(topic.name())).toList();
            admin.createTopics(missing).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("topics could not be created at " + bootstrap, e);
        }
    }

    static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Topics.class.getResourceAsStream("/sigap/topics.yaml"), "sigap/topics.yaml")) {
            Map<String, List<Map<String, Object>>> file = new Yaml().load(in);
            for (Map<String, Object> topic : Objects.requireNonNull(file.get("topics"))) {
                String name = String.valueOf(topic.get("name"));
                String retention = String.valueOf(topic.get("retention"));
                topics.add(topic(name, ((Number) Objects.requireNonNull(topic.get("partitions"))).intValue(), milliseconds(retention)));
                for (Object group : (List<?>) Objects.requireNonNull(topic.get("groups"))) {
                    topics.add(topic(name + "." + group + ".dlq", 1, FOREVER));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return topics;
    }

    private static NewTopic topic(String name, int partitions, String retention) {
        return new NewTopic(name, partitions, (short) 1).configs(Map.of("retention.ms", retention));
    }

    private static String milliseconds(String retention) {
        return retention.equals("forever") ? FOREVER : String.valueOf(Long.parseLong(retention.substring(0, retention.length() - 1)) * 3_600_000);
    }
}
