package id.sigap.embedded.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;

/** Where mongo-java-server's answer to a bulk of writes is not MongoDB's. */
final class Writes {

    private static final String ERRORS = "writeErrors";

    private Writes() {
    }

    /** It counts the documents sent; MongoDB counts those inserted. */
    static Document countInserted(Document command, Document response) {
        if (response.get(ERRORS) instanceof List<?> errors && command.get("documents") instanceof Collection<?> sent) {
            var inserted = Utils.isTrue(command.getOrDefault("ordered", true)) && errors.getFirst() instanceof Document first
                    ? ((Number) first.getOrDefault("index", 0)).intValue()
                    : sent.size() - errors.size();
            response.put("n", inserted);
        }
        return response;
    }

    /** It goes on behind the first error of an ordered bulk; MongoDB does not. */
    static Document inOrder(Document command, UnaryOperator<Document> update) {
        if (!(command.get("updates") instanceof List<?> updates) || updates.size() < 2
                || !Utils.isTrue(command.getOrDefault("ordered", true))) {
            return update.apply(command);
        }
        int n = 0;
        int modified = 0;
        var upserted = new ArrayList<Document>();
        var errors = new ArrayList<Document>();
        for (int i = 0; i < updates.size() && errors.isEmpty(); i++) {
            var one = new Document(command).append("updates", List.of(updates.get(i)));
            var response = update.apply(one);
            n += count(response, "n");
            modified += count(response, "nModified");
            upserted.addAll(at(i, response.get("upserted")));
            errors.addAll(at(i, response.get(ERRORS)));
        }
        var response = new Document("n", n).append("nModified", modified);
        if (!upserted.isEmpty()) {
            response.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            response.put(ERRORS, errors);
        }
        Utils.markOkay(response);
        return response;
    }

    private static int count(Document response, String field) {
        return response.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static List<Document> at(int index, @org.jspecify.annotations.Nullable Object entries) {
        var moved = new ArrayList<Document>();
        if (entries instanceof Collection<?> list) {
            list.forEach(entry -> moved.add(new Document((Document) entry).append("index", index)));
        }
        return moved;
    }
}
