package id.sigap.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.bson.Document;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

/** Clients that insert and update until the store goes, and remember what was acknowledged to them. */
final class Writers implements AutoCloseable {

    private static final AtomicLong NUMBERS = new AtomicLong();

    /** Ids of the inserts acknowledged. */
    final Map<String, Boolean> inserted = new ConcurrentHashMap<>();
    /** The last version acknowledged of each document a writer updates. */
    final Map<String, Long> versions = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final MongoClient client;
    private volatile boolean stopped;

    Writers(String uri, int count) {
        client = MongoClients.create(uri + "/?serverSelectionTimeoutMS=2000");
        for (int i = 0; i < count; i++) {
            var writer = i;
            threads.add(Thread.ofPlatform().name("writer-" + i).start(() -> untilTheStoreGoes(writer)));
        }
    }

    static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }

    int acknowledged() {
        return acknowledged.get();
    }

    void join() {
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        stopped = true;
        join();
        client.close();
    }

    private void untilTheStoreGoes(int writer) {
        var counter = "counter-" + writer + "-" + NUMBERS.incrementAndGet();
        try {
            documents(client).insertOne(document(counter).append("version", 0L));
            for (long version = 0; !stopped; version++) {
                insert(writer);
                documents(client).updateOne(and(eq(counter), eq("version", version)),
                        Updates.combine(Updates.set("version", version + 1), Updates.set("s.text", "x".repeat((int) (version % 300)))));
                versions.put(counter, version + 1);
                acknowledged.incrementAndGet();
            }
        } catch (MongoException gone) {
            // the store, and with it the answer
        }
    }

    private void insert(int writer) {
        var many = new ArrayList<Document>();
        for (int i = 0; i <= writer; i++) {
            many.add(document("doc-" + NUMBERS.incrementAndGet()));
        }
        documents(client).insertMany(many, new InsertManyOptions().ordered(false));
        many.forEach(document -> inserted.put(document.getString("_id"), true));
    }

    private static Document document(String id) {
        return new Document("_id", id).append("s", new Document("text", "air naik sampai lutut"));
    }
}
