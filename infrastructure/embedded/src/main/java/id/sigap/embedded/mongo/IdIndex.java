package id.sigap.embedded.mongo;

import java.util.List;
import java.util.Map.Entry;

import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;

import id.sigap.embedded.storage.DurableMap;

/** The unique index on {@code _id}: the documents themselves, which are kept by it. Nothing of its own to write. */
final class IdIndex extends AbstractUniqueIndex<Object> {

    private final DurableMap documents;

    IdIndex(DurableMap documents, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue id) {
        var key = Bson.key(id.get(0));
        return documents.containsKey(key) ? Bson.value(key) : null;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue id) {
        return getPosition(id);
    }

    @Override
    protected boolean putKeyPosition(KeyValue id, Object position) {
        return true;
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
        // the collection has put it where this index finds it
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        // an _id does not change
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return () -> Scan.of(documents).map(e -> java.util.Map.entry(new KeyValue(Bson.value(e.getKey())), Bson.value(e.getKey()))).iterator();
    }

    @Override
    public long getCount() {
        return documents.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
