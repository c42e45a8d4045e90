package id.sigap.kit.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;

import id.sigap.kit.document.Documents;

/**
 * Takes told events out of their documents, many at a time. It never touches {@code version}, so it disturbs no decision.
 * A mark that fails is not repeated here: the event stays in the outbox, the sweep tells it again, and hearers know it.
 */
public final class Marker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Marker.class);
    private static final int MOST_AT_ONCE = 1_000;

    private final LinkedBlockingQueue<Told> queue = new LinkedBlockingQueue<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("relay-marker").unstarted(this::run);
    private volatile boolean closed;

    public Marker() {
        thread.start();
    }

    void told(Documents<?> documents, String id, long n) {
        queue.add(new Told(documents, id, n));
    }

    private void run() {
        List<Told> batch = new ArrayList<>();
        while (!closed || !queue.isEmpty()) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, MOST_AT_ONCE - 1);
                mark(batch);
            } catch (InterruptedException e) {
                // closing: what is left is told again after the next start
                return;
            } catch (RuntimeException e) {
                LOG.warn("{} told events stay in their outbox until the next sweep: {}", batch.size(), e.toString());
            } finally {
                batch.clear();
            }
        }
    }

    private static void mark(List<Told> batch) {
        Map<Documents<?>, Map<String, Long>> highest = new HashMap<>();
        for (Told told : batch) {
            highest.computeIfAbsent(told.documents(), d -> new HashMap<>()).merge(told.id(), told.n(), Math::max);
        }
        highest.forEach((documents, byId) -> {
            List<WriteModel<Document>> pulls = new ArrayList<>(byId.size());
            byId.forEach((id, n) -> pulls.add(new UpdateOneModel<>(Filters.eq("_id", id),
                    new Document("$pull", new Document("outbox", new Document("n", new Document("$lte", n)))))));
            documents.collection().bulkWrite(pulls, new BulkWriteOptions().ordered(false));
        });
    }

    @Override
    public void close() {
        closed = true;
        try {
            // let what was acknowledged be forgotten, so that a clean stop repeats nothing
            for (int i = 0; i < 20 && !queue.isEmpty(); i++) {
                thread.join(50);
            }
            thread.interrupt();
            thread.join(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Told(Documents<?> documents, String id, long n) {}
}
