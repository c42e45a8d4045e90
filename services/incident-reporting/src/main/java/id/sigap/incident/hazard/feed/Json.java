package id.sigap.incident.hazard.feed;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads foreign JSON within bounds. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(24).maxStringLength(50_000).maxNumberLength(40).build()).build()).build();

    private Json() {}

    static JsonNode read(byte[] body) throws Unreadable {
        try {
            JsonNode root = MAPPER.readTree(body);
            if (root == null || !root.isObject()) {
                throw new Unreadable("no JSON object");
            }
            return root;
        } catch (JacksonException e) {
            throw new Unreadable("not JSON");
        }
    }

    /** A text or a number as it is written; empty for anything else. */
    static String text(JsonNode row, String name) {
        JsonNode value = row.path(name);
        return value.isString() || value.isNumber() ? value.asString().strip() : "";
    }
}
