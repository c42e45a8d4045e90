package id.sigap.kit.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.bson.Document;

import com.mongodb.client.MongoDatabase;

/** A service's own database. Each aggregate type is declared once, with the topic its events go to. */
public final class DocumentStore {

    private final MongoDatabase database;
    private final StateMapper mapper;
    private final Outbox outbox;
    private final Map<String, Documents<?>> all = new LinkedHashMap<>();

    public DocumentStore(MongoDatabase database, StateMapper mapper, Outbox outbox) {
        this.database = database;
        this.mapper = mapper;
        this.outbox = outbox;
    }

    /** Declares an aggregate type. Call once per collection, while the service is put together. */
    public synchronized <T> Documents<T> of(String collection, Class<T> type, String topic) {
        Documents<T> documents =
                new Documents<>(collection, topic, new DocumentFormat<>(type, mapper, outbox), database.getCollection(collection));
        if (all.put(collection, documents) != null) {
            throw new IllegalStateException("collection " + collection + " is declared twice");
        }
        return documents;
    }

    public synchronized Collection<Documents<?>> all() {
        return java.util.List.copyOf(all.values());
    }

    public MongoDatabase database() {
        return database;
    }

    /** Declares the indexes MongoDB needs; the embedded store ignores those that are not unique. */
    public void declareIndexes() {
        for (Documents<?> documents : all()) {
            documents.collection().createIndex(new Document("outbox.t", 1));
            documents.collection().createIndex(new Document("world", 1).append("_id", 1));
        }
    }
}
