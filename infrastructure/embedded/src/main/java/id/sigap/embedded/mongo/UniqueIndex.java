package id.sigap.embedded.mongo;

import java.util.List;
import java.util.Map.Entry;

import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;

import id.sigap.embedded.storage.DurableMap;

/** A unique index on other fields than {@code _id}: from their values to the key of the document. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

    private final DurableMap entries;

    UniqueIndex(DurableMap entries, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.entries = entries;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue values) {
        return position(entries.get(Bson.key(values)));
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue values) {
        return position(entries.remove(Bson.key(values)));
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, Object position) {
        var key = Bson.key(values);
        if (entries.containsKey(key)) {
            return false;
        }
        entries.put(key, Bson.key(position));
        return true;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return () -> Scan.of(entries).map(e -> java.util.Map.entry(Bson.values(e.getKey()), Bson.value(e.getValue()))).iterator();
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
    }

    private static @Nullable Object position(byte @Nullable [] key) {
        return key == null ? null : Bson.value(key);
    }
}
