package id.sigap.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTest {

    private final JsonNode api = Contracts.yaml("asyncapi.yaml");

    @Test
    void its_messages_are_the_schemas() {
        List<String> names = new ArrayList<>();
        api.at("/components/messages").properties().forEach(message -> {
            String type = message.getValue().get("name").asString();
            assertThat(type).isEqualTo("id.sigap." + message.getKey());
            assertThat(message.getValue().at("/payload/schema/$ref").asString()).isEqualTo("events/" + type + Contracts.SCHEMA);
            names.add(type);
        });
        assertThat(names).containsExactlyInAnyOrderElementsOf(Contracts.types());
    }

    @Test
    void every_message_travels_on_one_channel() {
        List<String> carried = new ArrayList<>();
        for (JsonNode channel : api.get("channels")) {
            channel.get("messages").properties().forEach(message -> {
                assertThat(message.getValue().get("$ref").asString()).endsWith("/" + message.getKey());
                carried.add("id.sigap." + message.getKey());
            });
        }
        assertThat(carried).containsExactlyInAnyOrderElementsOf(Contracts.types());
    }

    @Test
    void the_messages_of_one_aggregate_travel_on_one_channel() {
        TreeMap<String, TreeSet<String>> channels = new TreeMap<>();
        for (JsonNode channel : api.get("channels")) {
            channel.get("messages").propertyNames().forEach(message -> channels
                    .computeIfAbsent(message.substring(0, message.indexOf('.')), aggregate -> new TreeSet<>()).add(channel.get("address").asString()));
        }
        assertThat(channels).containsKey("event").allSatisfy((aggregate, addresses) -> assertThat(addresses).as(aggregate).hasSize(1));
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(api.get("asyncapi").asString()).isEqualTo("3.0.0");
        List<String> references = api.findValues("$ref").stream().map(JsonNode::asString).toList();
        assertThat(references).hasSizeGreaterThan(100).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(api.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
            } else {
                assertThat(Resources.read(reference)).as(reference).isNotEmpty();
            }
        });
    }

    @Test
    void its_operations_are_the_producers_and_groups_of_the_topics() {
        TreeSet<String> expected = new TreeSet<>();
        for (JsonNode channel : api.get("channels")) {
            Topics.Topic topic = Topics.named(channel.get("address").asString());
            String name = topic.name().substring("sigap.".length());
            expected.add("send " + topic.producer() + ".tells." + name);
            topic.groups().forEach(group -> expected.add("receive " + group + ".hears." + name));
            expected.add("receive command-center.broadcast.hears." + name);
        }
        TreeSet<String> operations = new TreeSet<>();
        api.get("operations").properties().forEach(operation -> {
            String channel = operation.getValue().at("/channel/$ref").asString();
            assertThat(channel).isEqualTo("#/channels/" + operation.getKey().substring(operation.getKey().lastIndexOf('.') + 1));
            operations.add(operation.getValue().get("action").asString() + " " + operation.getKey());
        });
        assertThat(operations).isEqualTo(expected);
    }
}
