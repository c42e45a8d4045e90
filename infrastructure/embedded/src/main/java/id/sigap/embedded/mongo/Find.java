package id.sigap.embedded.mongo;

import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;

/** The find command. Without a sort it decodes only what it gives, batch by batch, however large the collection. */
record Find(Document filter, @Nullable Document sort, int skip, int limit, int batchSize, boolean singleBatch,
        @Nullable Document fields) {

    static Find of(Document command) {
        var limit = number(command, "limit");
        return new Find(document(command, "filter") instanceof Document filter ? filter : new Document(),
                document(command, "sort"), number(command, "skip"), Math.abs(limit), number(command, "batchSize"),
                limit < 0 || Utils.isTrue(command.get("singleBatch")), document(command, "projection"));
    }

    Document answer(StoreCollection collection, CursorRegistry cursors) {
        var cursor = new FoundCursor(cursors.generateCursorId(), found(collection));
        var batch = cursor.takeDocuments(batchSize);
        if (singleBatch || cursor.isEmpty()) {
            return firstBatch(collection.getFullName(), batch, 0);
        }
        cursors.add(cursor);
        return firstBatch(collection.getFullName(), batch, cursor.getId());
    }

    private Iterator<Document> found(StoreCollection collection) {
        var candidates = collection.candidates(filter);
        if (sort != null && !sort.isEmpty() && !isKeyOrder(collection)) {
            return collection.select(candidates, filter, sort, skip, limit, fields).iterator();
        }
        var matches = candidates.flatMap(c -> collection.select(java.util.stream.Stream.of(c), filter, null, 0, 0, fields).stream())
                .skip(skip);
        return (limit > 0 ? matches.limit(limit) : matches).iterator();
    }

    private boolean isKeyOrder(StoreCollection collection) {
        return sort != null && sort.size() == 1 && sort.get("_id") instanceof Number direction && direction.intValue() == 1
                && collection.walksInOrderOfIds(filter);
    }

    static Document firstBatch(String namespace, List<Document> batch, long cursor) {
        var response = new Document("cursor",
                new Document("id", cursor).append("ns", namespace).append("firstBatch", batch));
        Utils.markOkay(response);
        return response;
    }

    private static int number(Document command, String field) {
        return command.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static @Nullable Document document(Document command, String field) {
        return command.get(field) instanceof Document document ? document : null;
    }
}
