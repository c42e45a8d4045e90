package id.sigap.embedded.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code topics: [{name, partitions, retention: forever|24h, groups: [...]}]}; what else is there is for others. */
public final class TopicsYaml {

    private TopicsYaml() {
    }

    /** @param resource name on the class path, without a leading slash */
    public static List<TopicSpec> read(String resource) {
        try (var in = TopicsYaml.class.getClassLoader().getResourceAsStream(resource)) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(
                    Objects.requireNonNull(in, resource + " is not on the class path"));
            return list(file.get("topics")).stream().map(TopicsYaml::topic).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TopicSpec topic(Object entry) {
        if (!(entry instanceof Map<?, ?> topic) || !(topic.get("name") instanceof String name)
                || !(topic.get("partitions") instanceof Integer partitions) || !(topic.get("retention") instanceof String retention)) {
            throw new IllegalArgumentException("a topic needs name, partitions and retention: " + entry);
        }
        return new TopicSpec(name, partitions, retention(retention), list(topic.get("groups")).stream().map(String::valueOf).toList());
    }

    private static @Nullable Duration retention(String text) {
        if (text.equals("forever")) {
            return null;
        }
        if (!text.matches("[1-9][0-9]{0,5}h")) {
            throw new IllegalArgumentException("retention is forever or hours as 24h, not " + text);
        }
        return Duration.ofHours(Long.parseLong(text.substring(0, text.length() - 1)));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
