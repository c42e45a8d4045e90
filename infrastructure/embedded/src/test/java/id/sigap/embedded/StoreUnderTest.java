package id.sigap.embedded;

import java.nio.file.Path;

import org.bson.Document;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

/** A store and a client of it. */
final class StoreUnderTest implements AutoCloseable {

    final EmbeddedStore store;
    final MongoClient client;

    StoreUnderTest(Path dir) {
        this(EmbeddedStoreConfig.in(dir));
    }

    StoreUnderTest(EmbeddedStoreConfig config) {
        store = new EmbeddedStore(config);
        store.start();
        client = MongoClients.create(store.uri() + "/?serverSelectionTimeoutMS=5000");
    }

    MongoCollection<Document> collection(String name) {
        return client.getDatabase("test").getCollection(name);
    }

    @Override
    public void close() {
        client.close();
        store.stop();
    }
}
