package id.sigap.embedded.mongo;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;

import id.sigap.embedded.storage.DurableMap;

/**
 * A collection whose documents are kept as BSON by their {@code _id}. Every reader decodes a document of its own, so
 * nobody sees one half changed and reading needs no lock.
 *
 * <p>mongo-java-server uses its index on {@code _id} only for a query of nothing else; the conditional writes of this
 * system ({@code _id} and a version) would walk through the whole collection. Here any query that names ids looks at
 * those documents only.
 */
final class StoreCollection extends AbstractMongoCollection<Object> {

    private final DurableMap documents;
    /** Readers take no lock, so they must not meet the list the parent is changing. */
    private volatile List<Index<Object>> indexes = List.of();

    StoreCollection(MongoDatabase database, String name, CollectionOptions options, DurableMap documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    public void addIndex(Index<Object> index) {
        super.addIndex(index);
        indexes = List.copyOf(getIndexes());
    }

    @Override
    public void dropIndex(String indexName) {
        super.dropIndex(indexName);
        indexes = List.copyOf(getIndexes());
    }

    @Override
    public void drop() {
        super.drop();
        documents.clear();
    }

    /** What a query has to look at, in the order of the keys unless it names ids; a superset of what it matches. */
    Stream<Document> candidates(Document query) {
        var ids = getIdField() == null ? null : Ids.namedIn(query, getIdField());
        if (ids != null) {
            return ids.stream().map(this::getDocument).filter(Objects::nonNull);
        }
        var index = indexFor(query);
        if (index != null) {
            return StreamSupport.stream(index.getPositions(query).spliterator(), false).map(this::getDocument).filter(Objects::nonNull);
        }
        var glance = new Glance(query);
        var after = getIdField() == null ? null : Ids.lowestIn(query, getIdField());
        return Scan.behind(documents, after == null ? null : Bson.key(after))
                .filter(e -> glance.mayMatch(e.getValue())).map(e -> Bson.decode(e.getValue()));
    }

    /** Whether the candidates of a query come sorted by id: they do when it walks through the keys, and those are texts. */
    boolean walksInOrderOfIds(Document query) {
        return getIdField() != null && Ids.namedIn(query, getIdField()) == null && indexFor(query) == null
                && documents.holdsOnly(RawDocument.STRING);
    }

    private @Nullable Index<Object> indexFor(Document query) {
        for (var index : indexes) {
            if (index instanceof UniqueIndex && index.canHandle(query)) {
                return index;
            }
        }
        return null;
    }

    /** Filters, sorts, cuts and projects as a find does. */
    List<Document> select(Stream<Document> candidates, Document query, @Nullable Document sort, int skip, int limit,
            @Nullable Document fields) {
        return matchDocumentsFromStream(candidates, query, sort, skip, limit, 0, fields).collectDocuments();
    }

    @Override
    protected QueryResult queryDocuments(Document query, @Nullable Document sort, int skip, int limit, int batchSize,
            @Nullable Document fields) {
        return matchDocumentsFromStream(candidates(query), query, sort, skip, limit, batchSize, fields);
    }

    /** For aggregations: the parent would gather every document of the collection in memory first, and then count them. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return handleQueryAsStream(new Document());
    }

    @Override
    public Stream<Document> handleQueryAsStream(Document query) {
        return candidates(query).filter(document -> documentMatchesQuery(document, query));
    }

    @Override
    protected QueryResult matchDocuments(Document query, @Nullable Document sort, int skip, int limit, int batchSize,
            @Nullable Document fields) {
        return queryDocuments(query, sort, skip, limit, batchSize, fields);
    }

    /** The parent's matcher remembers the last position it matched, for the one writer; readers bring their own. */
    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return new DefaultQueryMatcher().matches(document, query);
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        var bytes = documents.get(Bson.key(position));
        return bytes == null ? null : Bson.decode(bytes);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        var id = getIdField() == null ? UUID.randomUUID() : Utils.getSubdocumentValue(document, getIdField());
        var key = Bson.key(id);
        documents.put(key, Bson.encode(document));
        return Bson.value(key);
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        documents.put(Bson.key(position), Bson.encode(after));
    }

    @Override
    protected void removeDocument(Object position) {
        if (documents.remove(Bson.key(position)) == null) {
            throw new NoSuchElementException("no document at " + position);
        }
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return Scan.of(documents).map(e -> new DocumentWithPosition<>(Bson.decode(e.getValue()), Bson.value(e.getKey())));
    }

    @Override
    public int count() {
        return Math.toIntExact(documents.size());
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        // not tracked
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
