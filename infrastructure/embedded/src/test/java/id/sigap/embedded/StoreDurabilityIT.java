package id.sigap.embedded;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClients;

import id.sigap.embedded.fault.PowerLossFileSystem;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What is answered when, seen on a disk that stalls. */
class StoreDurabilityIT {

    @TempDir
    Path dir;
    StoreUnderTest test;

    @BeforeEach
    void a_store_that_has_a_document() {
        test = new StoreUnderTest(EmbeddedStoreConfig.in(dir).withFileSystem(PowerLossFileSystem.install()));
        test.collection("c").insertOne(new Document("_id", "old"));
    }

    @AfterEach
    void stop() {
        PowerLossFileSystem.goOnForcing();
        test.close();
    }

    @Test
    void a_write_is_answered_only_when_the_disk_has_it_and_a_read_does_not_wait_for_that() throws Exception {
        PowerLossFileSystem.stallForces();

        var insert = CompletableFuture.supplyAsync(() -> test.collection("c").insertOne(new Document("_id", "new")));
        await().until(() -> test.collection("c").find(eq("new")).first() != null);

        assertThat(test.collection("c").find(eq("old")).first()).isNotNull();
        assertThat(insert).isNotDone();
        PowerLossFileSystem.goOnForcing();
        assertThat(insert.get().wasAcknowledged()).isTrue();
    }

    @Test
    void a_store_whose_disk_failed_stops_answering_and_its_owner_can_start_it_again() {
        var failures = new AtomicInteger();
        var config = EmbeddedStoreConfig.in(dir.resolve("other")).withFileSystem(PowerLossFileSystem.install());
        var restarted = new AtomicReference<EmbeddedStore>();
        var store = new EmbeddedStore(config, () -> {
            failures.incrementAndGet();
            PowerLossFileSystem.restorePower();
            restarted.get().start();
        });
        restarted.set(store);
        store.start();
        try (var client = MongoClients.create(store.uri())) {
            var documents = client.getDatabase("test").getCollection("c");
            documents.insertOne(new Document("_id", "before"));
            PowerLossFileSystem.losePower(new Random(1));

            assertThatThrownBy(() -> documents.insertOne(new Document("_id", "lost"))).isInstanceOf(MongoException.class);

            await().until(() -> failures.get() == 1 && store.isRunning());
            documents.insertOne(new Document("_id", "after"));
            assertThat(documents.find()).extracting(d -> d.get("_id")).contains("before", "after");
        } finally {
            store.stop();
        }
    }

    @Test
    void a_refusal_that_rests_on_an_unforced_write_waits_for_it_too() {
        PowerLossFileSystem.stallForces();
        var insert = CompletableFuture.supplyAsync(() -> test.collection("c").insertOne(new Document("_id", "new")));
        await().until(() -> test.collection("c").find(eq("new")).first() != null);

        var second = CompletableFuture.supplyAsync(() -> test.collection("c").insertOne(new Document("_id", "new")));
        var careful = CompletableFuture.supplyAsync(
                () -> test.collection("c").withReadConcern(ReadConcern.LINEARIZABLE).find(eq("new")).first());
        // a read that came after both has been answered, so both had their turn
        await().during(java.time.Duration.ofMillis(200)).until(() -> test.collection("c").find(eq("old")).first() != null);

        assertThat(second).isNotDone();
        assertThat(careful).isNotDone();
        PowerLossFileSystem.goOnForcing();
        assertThat(insert.join().wasAcknowledged()).isTrue();
        assertThat(careful.join()).isNotNull();
        assertThatThrownBy(second::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }
}
