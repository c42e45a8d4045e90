package id.sigap.embedded.mongo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;

/** What a find has still to give, in batches that fit a reply: the driver refuses one of more than 48 MB. */
final class FoundCursor extends AbstractCursor {

    private static final int DOCUMENTS = 1000;
    private static final int BYTES = 8 << 20;

    private final Iterator<Document> found;

    FoundCursor(long id, Iterator<Document> found) {
        super(id);
        this.found = found;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !found.hasNext();
    }

    /** @param atMost 0 when the client leaves it to us */
    @Override
    public synchronized List<Document> takeDocuments(int atMost) {
        var batch = new ArrayList<Document>();
        var limit = atMost > 0 ? atMost : DOCUMENTS;
        long bytes = 0;
        while (batch.size() < limit && bytes < BYTES && found.hasNext()) {
            var document = found.next();
            batch.add(document);
            bytes += Sizes.ofDocument(document);
        }
        return batch;
    }
}
