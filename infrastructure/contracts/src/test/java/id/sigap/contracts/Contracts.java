package id.sigap.contracts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The published language for contract tests. A producer's test calls {@link #validate} with every event it can
 * emit; a consumer's test reads every {@link #examplesOf example} of the types it hears into its own record.
 *
 * <p>Tests only: at run time nobody validates, and consumers ignore what they do not know.
 */
public final class Contracts {

    static final String SCHEMA = ".schema.json";
    static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String ROOT = "https://schemas.sigap.example/";
    private static final String BASE = ROOT + "events/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(ROOT, "classpath:sigap/")));
    private static final List<String> TYPES = Resources.list("events", SCHEMA).stream()
            .filter(name -> name.startsWith("id.sigap."))
            .map(name -> name.substring(0, name.length() - SCHEMA.length()))
            .toList();
    private static final Map<String, String> TOPICS = readTopics();
    private static final Map<String, List<Example>> EXAMPLES = readExamples();

    private Contracts() {}

    /** All event types that have a schema, sorted. */
    public static List<String> types() {
        return TYPES;
    }

    /** The types that travel on one topic, sorted. */
    public static List<String> typesOn(String topic) {
        return TYPES.stream().filter(type -> topic.equals(TOPICS.get(type))).toList();
    }

    /** The golden example of a type: real world, everything stated. */
    public static Example example(String type) {
        return example(type, "");
    }

    /** An edge case of a type, e.g. {@code example("id.sigap.report.received.v1", "on-the-equator")}. */
    public static Example example(String type, String edgeCase) {
        String name = edgeCase.isEmpty() ? type : type + "." + edgeCase;
        return examplesOf(type).stream().filter(example -> example.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no example " + name));
    }

    /** All examples of a type, the golden one first. */
    public static List<Example> examplesOf(String type) {
        return Objects.requireNonNull(EXAMPLES.get(type), () -> "no example of " + type);
    }

    /** What is wrong with a body of this type, as {@code <JSON pointer>: <sentence>}; empty when it keeps the contract. */
    public static List<String> validate(String type, byte[] json) {
        try {
            return validate(type, JSON.readTree(json));
        } catch (JacksonException e) {
            return List.of(": not JSON, " + e.getOriginalMessage());
        }
    }

    /** What is wrong with the headers of a record, see {@link #validate(String, byte[])}. */
    public static List<String> validateHeaders(Map<String, String> headers) {
        return errors("cloudevent-headers", JSON.valueToTree(headers));
    }

    /** What one service answers another over HTTP, e.g. {@code inbound}: an example both sides read in their tests. */
    public static byte[] httpExample(String name) {
        return Resources.read("http/" + name + ".json");
    }

    /** What is wrong with such an answer, see {@link #validate(String, byte[])}. */
    public static List<String> validateHttp(String name, byte[] json) {
        Schema loaded = SCHEMAS.getSchema(SchemaLocation.of(ROOT + "http/" + name + SCHEMA));
        return said(loaded, JSON.readTree(json));
    }

    static List<String> validate(String type, JsonNode body) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("no schema of " + type);
        }
        return errors(type, body);
    }

    static JsonNode schema(String name) {
        return JSON.readTree(Resources.read("events/" + name + SCHEMA));
    }

    static JsonNode yaml(String name) {
        return YAML.readTree(Resources.read(name));
    }

    private static List<String> errors(String schema, JsonNode value) {
        Schema loaded = SCHEMAS.getSchema(SchemaLocation.of(BASE + schema + SCHEMA));
        return said(loaded, value);
    }

    private static List<String> said(Schema schema, JsonNode value) {
        return schema.validate(value).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Map<String, String> readTopics() {
        Map<String, String> topics = new TreeMap<>();
        for (JsonNode channel : yaml("asyncapi.yaml").get("channels")) {
            channel.get("messages").propertyNames()
                    .forEach(message -> topics.put("id.sigap." + message, channel.get("address").asString()));
        }
        return topics;
    }

    private static Map<String, List<Example>> readExamples() {
        return Resources.list("events/examples", ".json").stream()
                .map(file -> file.substring(0, file.length() - ".json".length()))
                // the golden one is named as its type, so it comes before its edge cases
                .sorted()
                .map(Contracts::readExample)
                .collect(Collectors.groupingBy(Example::type, TreeMap::new, Collectors.toList()));
    }

    private static Example readExample(String name) {
        JsonNode event = JSON.readTree(Resources.read("events/examples/" + name + ".json"));
        Map<String, String> headers = event.get("headers").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue().asString(), (a, b) -> a, TreeMap::new));
        String type = headers.getOrDefault("ce_type", "");
        byte[] body = event.get("body").toString().getBytes(StandardCharsets.UTF_8);
        return new Example(type, name, TOPICS.getOrDefault(type, ""), headers, event.get("key").asString(), body);
    }
}
