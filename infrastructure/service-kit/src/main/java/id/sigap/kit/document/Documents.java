package id.sigap.kit.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;

import id.sigap.kit.World;

/**
 * All documents of one aggregate type. Every effect is one write of one document: its own changed fields, its events in the
 * outbox and what it has heard, under the condition that nobody wrote it since it was read (architecture section 2).
 *
 * <p>Uses only what MongoDB and the embedded store share: access by {@code _id}, conditional updates, unordered bulks.
 */
public final class Documents<T> {

    private static final int MOST_RACES = 50;

    private final String name;
    private final String topic;
    private final DocumentFormat<T> format;
    private final MongoCollection<Document> collection;
    private final GroupInsert inserts;
    private final List<Consumer<Versioned<T>>> listeners = new CopyOnWriteArrayList<>();

    Documents(String name, String topic, DocumentFormat<T> format, MongoCollection<Document> collection) {
        this.name = name;
        this.topic = topic;
        this.format = format;
        this.collection = collection;
        this.inserts = new GroupInsert(collection);
    }

    public String name() {
        return name;
    }

    /** The topic this aggregate's events are told on. */
    public String topic() {
        return topic;
    }

    public MongoCollection<Document> collection() {
        return collection;
    }

    /** Called after every successful write of this instance, with what was written. Must be quick and must not throw. */
    public void onWrite(Consumer<Versioned<T>> listener) {
        listeners.add(listener);
    }

    public Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first()).map(format::read);
    }

    public Map<String, Versioned<T>> findAll(Collection<String> ids) {
        Map<String, Versioned<T>> found = new HashMap<>();
        if (ids.size() == 1) {
            find(ids.iterator().next()).ifPresent(v -> found.put(v.id(), v));
        } else if (!ids.isEmpty()) {
            collection.find(Filters.in("_id", ids)).forEach(d -> found.put(d.getString("_id"), format.read(d)));
        }
        return found;
    }

    /** Reads every document that fits; for rebuilding what lives in memory, and for lists. */
    public void forEach(Bson filter, Consumer<Versioned<T>> action) {
        collection.find(filter).forEach(d -> action.accept(format.read(d)));
    }

    /** A page in {@code _id} order, after the cursor. */
    public List<Versioned<T>> page(Bson filter, @Nullable String after, int limit) {
        Bson range = after == null ? filter : Filters.and(filter, Filters.gt("_id", after));
        List<Versioned<T>> page = new ArrayList<>();
        collection.find(range).sort(new Document("_id", 1)).limit(limit).forEach(d -> page.add(format.read(d)));
        return page;
    }

    /** Inserts unless the id is taken; then what is there is returned and nothing is written. */
    public Inserted<T> insert(String id, World world, Change<T> change, @Nullable String digest) {
        Pending<T> pending = format.create(id, world, change, digest, Map.of(), format.trace());
        if (!inserts.insert(pending.insert())) {
            Versioned<T> existing = find(id).orElseThrow(() -> new LostRace(id));
            return new Inserted<>(existing, false);
        }
        announce(pending.after());
        return new Inserted<>(pending.after(), true);
    }

    /** @param created false when the document was already there */
    public record Inserted<T>(Versioned<T> document, boolean created) {}

    /** Writes the change if nobody wrote the document since {@code before} was read; otherwise throws {@link LostRace}. */
    public Versioned<T> write(Versioned<T> before, Change<T> change) {
        Pending<T> pending = format.update(before, change, Map.of(), format.trace());
        if (collection.updateOne(pending.condition(), pending.update()).getMatchedCount() == 0) {
            throw new LostRace(before.id());
        }
        announce(pending.after());
        return pending.after();
    }

    /**
     * Reads, decides and writes until no race is lost. The decision may run several times and may throw to refuse.
     *
     * @param decision returns null when there is nothing to do
     * @return the document after the write, or as it was when there was nothing to do; empty when there is no such document
     */
    public Optional<Versioned<T>> change(String id, Function<Versioned<T>, @Nullable Change<T>> decision) {
        for (int attempt = 1; ; attempt++) {
            Optional<Versioned<T>> before = find(id);
            if (before.isEmpty()) {
                return before;
            }
            Change<T> change = decision.apply(before.get());
            if (change == null) {
                return before;
            }
            try {
                return Optional.of(write(before.get(), change));
            } catch (LostRace e) {
                if (attempt == MOST_RACES) {
                    throw e;
                }
            }
        }
    }

    /** Prepares a write that belongs to what this thread is doing. */
    public Pending<T> prepare(@Nullable Versioned<T> before, String id, World world, Change<T> change, Map<String, Long> heard) {
        return prepare(before, id, world, change, heard, format.trace());
    }

    /** Prepares a write for {@link #writeAll}; {@code before} null means insert-if-absent. */
    public Pending<T> prepare(@Nullable Versioned<T> before, String id, World world, Change<T> change, Map<String, Long> heard,
            @Nullable String cause) {
        return before == null ? format.create(id, world, change, null, heard, cause) : format.update(before, change, heard, cause);
    }

    /**
     * Writes many documents in one unordered bulk, each under its own condition.
     *
     * @return true when every write took effect; false when at least one lost its race: read all of them again and decide
     *     again, what was applied is recognised by what it has heard
     */
    public boolean writeAll(List<Pending<T>> writes) {
        if (writes.isEmpty()) {
            return true;
        }
        List<WriteModel<Document>> models = new ArrayList<>(writes.size());
        int updates = 0;
        for (Pending<T> write : writes) {
            if (write.isInsert()) {
                models.add(new InsertOneModel<>(write.insert()));
            } else {
                models.add(new UpdateOneModel<>(write.condition(), write.update()));
                updates++;
            }
        }
        boolean complete;
        try {
            complete = collection.bulkWrite(models, new BulkWriteOptions().ordered(false)).getMatchedCount() == updates;
        } catch (MongoBulkWriteException e) {
            boolean onlyTaken = e.getWriteErrors().stream().allMatch(GroupInsert::isTaken);
            if (!onlyTaken || e.getWriteConcernError() != null) {
                throw e;
            }
            complete = false;
        }
        if (complete) {
            writes.forEach(w -> announce(w.after()));
        } else {
            // some took effect: announcing what the store now holds covers them, whoever wrote it
            findAll(writes.stream().map(w -> w.after().id()).toList()).values().forEach(this::announce);
        }
        return complete;
    }

    private void announce(Versioned<T> after) {
        for (Consumer<Versioned<T>> listener : listeners) {
            listener.accept(after);
        }
    }
}
