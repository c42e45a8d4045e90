package id.sigap.embedded;

import java.nio.file.Path;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedStoreIT {

    @TempDir
    static Path dir;

    @Test
    void a_document_written_before_a_restart_is_there_after_it() {
        var store = new EmbeddedStore(EmbeddedStoreConfig.in(dir));
        store.start();
        try (MongoClient client = MongoClients.create(store.uri())) {
            var c = client.getDatabase("d").getCollection("c");
            c.insertOne(new Document("_id", "a").append("n", 1));
            assertThat(c.find().first()).isNotNull();
            store.stop();
            store.start();
            assertThat(c.find(new Document("_id", "a")).first()).isNotNull();
        } finally {
            store.stop();
        }
    }
}
