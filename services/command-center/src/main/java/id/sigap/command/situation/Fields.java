package id.sigap.command.situation;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small moves between an event's body and a thing on the board. A field that is absent leaves the thing as it is. */
final class Fields {

    private Fields() {}

    static void copy(JsonNode body, ObjectNode thing, String... names) {
        for (String name : names) {
            JsonNode value = body.get(name);
            if (value != null && !value.isNull()) {
                thing.set(name, value);
            }
        }
    }

    static ObjectNode only(JsonNode body, String... names) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        copy(body, part, names);
        return part;
    }

    /** A point becomes {@code lat} and {@code lng}. */
    static void point(JsonNode body, ObjectNode thing) {
        JsonNode point = body.get("point");
        if (point != null && point.hasNonNull("lat") && point.hasNonNull("lng")) {
            thing.set("lat", point.get("lat"));
            thing.set("lng", point.get("lng"));
        }
    }

    static @Nullable String text(JsonNode body, String name) {
        JsonNode value = body.get(name);
        return value == null || !value.isString() ? null : value.stringValue();
    }
}
