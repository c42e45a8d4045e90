package id.sigap.embedded.mongo;

import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;

/** Which documents a query can mean, going by what it says of {@code _id}. */
final class Ids {

    private Ids() {
    }

    /** Returns the ids a query is limited to, in one of its conditions or under {@code $and}; null when it is not. */
    static @Nullable Collection<Object> namedIn(Document query, String idField) {
        var ids = namedBy(query.get(idField));
        if (ids == null && query.get("$and") instanceof Collection<?> all) {
            for (var part : all) {
                if (part instanceof Document condition && namedIn(condition, idField) instanceof Collection<Object> named) {
                    return named;
                }
            }
        }
        return ids;
    }

    /** The text behind which the ids of a query begin, so that a page does not walk through all before it. */
    static @Nullable String lowestIn(Document query, String idField) {
        if (query.get(idField) instanceof Document operators && operators.get("$gt") instanceof String after) {
            return after;
        }
        if (query.get("$and") instanceof Collection<?> all) {
            for (var part : all) {
                if (part instanceof Document condition && lowestIn(condition, idField) instanceof String after) {
                    return after;
                }
            }
        }
        return null;
    }

    /** Returns the ids a condition names, each once and in its order; null when it names none but describes them. */
    private static @Nullable Collection<Object> namedBy(@Nullable Object condition) {
        if (condition == null || condition instanceof BsonRegularExpression || condition instanceof Collection) {
            return null;
        }
        if (!(condition instanceof Document operators) || !isOperators(operators)) {
            return List.of(condition);
        }
        if (operators.get("$eq") instanceof Object id && namedBy(id) instanceof Collection<Object> one) {
            return one;
        }
        return operators.get("$in") instanceof Collection<?> ids ? distinct(ids) : null;
    }

    private static boolean isOperators(Document document) {
        return document.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }

    private static @Nullable Collection<Object> distinct(Collection<?> ids) {
        var distinct = new LinkedHashMap<String, Object>();
        for (var id : ids) {
            if (id instanceof BsonRegularExpression || id instanceof Collection) {
                return null;
            }
            distinct.put(HexFormat.of().formatHex(Bson.key(id)), Missing.ofNullable(id));
        }
        return distinct.values();
    }
}
