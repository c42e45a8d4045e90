package id.sigap.contracts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Follows a body and its schema together, through {@code $ref}s, and finds each object with what it must have. */
final class SchemaWalk {

    /** An object inside a body, and the members its schemas say it must have. */
    record Place(JsonNode root, String path, ObjectNode object, Set<String> required) {}

    private SchemaWalk() {}

    /** All objects of a body, the body itself first. */
    static List<Place> places(String type, JsonNode body) {
        List<Place> found = new ArrayList<>();
        new Visit(body, found).visit(new Located(type, Contracts.schema(type)), body, "");
        return found;
    }

    /** Names of all properties a schema declares, here and in what it refers to. */
    static Set<String> propertyNames(String type) {
        Set<String> names = new LinkedHashSet<>();
        collect(new Located(type, Contracts.schema(type)), names);
        return names;
    }

    private record Located(String file, JsonNode node) {

        Located at(JsonNode child) {
            return new Located(file, child);
        }

        /** This schema and, transitively, those it refers to. */
        List<Located> effective() {
            List<Located> all = new ArrayList<>(List.of(this));
            if (node.has("$ref")) {
                all.addAll(resolve(node.get("$ref").asString()).effective());
            }
            return all;
        }

        private Located resolve(String ref) {
            String target = ref.startsWith("#") ? file : ref.substring(0, ref.indexOf(Contracts.SCHEMA));
            return new Located(target, Contracts.schema(target).at(ref.substring(ref.indexOf('#') + 1)));
        }
    }

    private record Visit(JsonNode root, List<Place> found) {

        void visit(Located schema, JsonNode value, String path) {
            List<Located> schemas = schema.effective();
            if (value instanceof ObjectNode object) {
                Set<String> required = new LinkedHashSet<>();
                schemas.forEach(part -> part.node().path("required").forEach(name -> required.add(name.asString())));
                found.add(new Place(root, path, object, required));
                for (Located part : schemas) {
                    forEachProperty(part, (name, property) -> {
                        if (object.has(name)) {
                            visit(property, object.get(name), path + "/" + name);
                        }
                    });
                }
            } else if (value.isArray()) {
                for (Located part : schemas) {
                    if (part.node().has("items")) {
                        for (int i = 0; i < value.size(); i++) {
                            visit(part.at(part.node().get("items")), value.get(i), path + "/" + i);
                        }
                    }
                }
            }
        }
    }

    private static void collect(Located schema, Set<String> names) {
        for (Located part : schema.effective()) {
            forEachProperty(part, (name, property) -> {
                names.add(name);
                collect(property, names);
            });
            if (part.node().has("items")) {
                collect(part.at(part.node().get("items")), names);
            }
        }
    }

    private static void forEachProperty(Located schema, BiConsumer<String, Located> visitor) {
        schema.node().path("properties").properties()
                .forEach(property -> visitor.accept(property.getKey(), schema.at(property.getValue())));
    }
}
