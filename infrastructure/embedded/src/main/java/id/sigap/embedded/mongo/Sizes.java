package id.sigap.embedded.mongo;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.bson.BinData;

/** About how many bytes a document takes on the wire, without writing it: texts count double, to be safe. */
final class Sizes {

    private Sizes() {
    }

    static long ofDocument(Map<String, ?> document) {
        long bytes = 5;
        for (var field : document.entrySet()) {
            bytes += 2 + field.getKey().length() + ofValue(field.getValue());
        }
        return bytes;
    }

    private static long ofValue(@Nullable Object value) {
        return switch (value) {
            case String text -> 5 + 2L * text.length();
            case BinData binary -> 5 + binary.getData().length;
            case Map<?, ?> document -> ofDocument(asDocument(document));
            case Collection<?> values -> values.stream().mapToLong(v -> 8 + ofValue(v)).sum();
            case null, default -> 16;
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> asDocument(Map<?, ?> document) {
        return (Map<String, ?>) document;
    }
}
