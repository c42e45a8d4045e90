package id.sigap.embedded.mongo;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;

import id.sigap.embedded.storage.DurableMaps;

/** A database whose collections and indexes are durable maps. A dropped one leaves its maps, empty. */
final class StoreDatabase extends AbstractMongoDatabase<Object> {

    private static final String DOCUMENTS = "documents.";
    private static final String INDEX = "index.";
    private static final String NAMESPACES = ".system.namespaces";

    private final DurableMaps maps;

    StoreDatabase(String name, DurableMaps maps, CursorRegistry cursors) {
        super(name, cursors);
        this.maps = maps;
        initializeNamespacesAndIndexes();
    }

    /** Names of the databases that have ever had a collection. */
    static List<String> names(DurableMaps maps) {
        return maps.names().stream()
                .filter(n -> n.startsWith(DOCUMENTS) && n.endsWith(NAMESPACES) && maps.map(n).size() > 0)
                .map(n -> n.substring(DOCUMENTS.length(), n.length() - NAMESPACES.length()))
                .toList();
    }

    @Override
    public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command) {
            case "find" -> find(query);
            case "insert" -> Writes.countInserted(query, super.handleCommand(channel, command, query, databases, oplog));
            case "update" -> Writes.inOrder(query, q -> super.handleCommand(channel, command, q, databases, oplog));
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private Document find(Document query) {
        var name = String.valueOf(query.get("find"));
        if (resolveCollection(name, false) instanceof StoreCollection collection) {
            return Find.of(query).answer(collection, cursorRegistry);
        }
        return Find.firstBatch(getFullCollectionNamespace(name), List.of(), 0);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoreCollection(this, name, options, documents(name), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            return new IdIndex(documents(collection), name, keys);
        }
        var entries = maps.map(INDEX + getFullCollectionNamespace(collection) + "." + name);
        return new UniqueIndex(entries, name, keys, sparse);
    }

    private id.sigap.embedded.storage.DurableMap documents(String collection) {
        return maps.map(DOCUMENTS + getFullCollectionNamespace(collection));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new MongoServerException("renaming a collection is not supported by this store");
    }

    @Override
    protected long getFileSize() {
        return maps.fileSize();
    }

    @Override
    protected long getStorageSize() {
        return maps.fileSize();
    }

    @Override
    protected void clearLastStatus(Channel channel) {
        // nobody asks with getLastError any more
    }

    @Override
    protected void putLastResult(Channel channel, Document result) {
        // nobody asks with getLastError any more
    }
}
