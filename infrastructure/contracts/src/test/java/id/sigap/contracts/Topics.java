package id.sigap.contracts;

import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/** {@code sigap/topics.yaml} for tests. */
final class Topics {

    record Topic(String name, int partitions, String retention, String producer, List<String> groups) {}

    private Topics() {}

    static List<Topic> all() {
        return items(Contracts.yaml("topics.yaml").get("topics")).stream()
                .map(topic -> new Topic(topic.get("name").asString(), topic.get("partitions").asInt(),
                        topic.get("retention").asString(), topic.get("producer").asString(), words(topic.get("groups"))))
                .toList();
    }

    static Topic named(String name) {
        return all().stream().filter(topic -> topic.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("topics.yaml has no " + name));
    }

    static List<String> access(String service, String verb) {
        return words(Contracts.yaml("topics.yaml").at("/access/" + service + "/" + verb));
    }

    static List<String> services() {
        return List.copyOf(Contracts.yaml("topics.yaml").get("access").propertyNames());
    }

    private static List<String> words(JsonNode list) {
        return items(list).stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
