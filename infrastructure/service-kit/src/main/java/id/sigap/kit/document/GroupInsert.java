package id.sigap.kit.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.bson.Document;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;

/**
 * Requests that insert at the same moment share one durable, unordered {@code insertMany}: while a group is on its way to the
 * disk the next one gathers, so nobody waits for company. Each request reads its own error, never the counts.
 */
final class GroupInsert {

    private static final int MOST_AT_ONCE = 500;
    /** One group on its way while another is being read by the store; more would only make the groups smaller. */
    private static final int GROUPS_UNDER_WAY = 2;

    private final MongoCollection<Document> collection;
    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();

    private record Waiting(Document document, CompletableFuture<Boolean> inserted) {}

    GroupInsert(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /**
     * Returns when the document is durable.
     *
     * @return false when its id was taken; then nothing was written
     */
    boolean insert(Document document) {
        Waiting mine = new Waiting(document, new CompletableFuture<>());
        waiting.add(mine);
        // added before looking for a place: whoever holds the last one looks again after giving it back
        if (takePlace()) {
            Thread.ofVirtual().name("group-insert").start(this::sendGroups);
        }
        try {
            return mine.inserted.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void sendGroups() {
        do {
            try {
                List<Waiting> group = new ArrayList<>();
                for (Waiting next = waiting.poll(); next != null; next = group.size() < MOST_AT_ONCE ? waiting.poll() : null) {
                    group.add(next);
                }
                if (!group.isEmpty()) {
                    send(group);
                }
            } finally {
                underWay.decrementAndGet();
            }
        } while (!waiting.isEmpty() && takePlace());
    }

    /** Whether a write failed because its id is there already. */
    static boolean isTaken(BulkWriteError error) {
        return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    private boolean takePlace() {
        return underWay.getAndUpdate(n -> n < GROUPS_UNDER_WAY ? n + 1 : n) < GROUPS_UNDER_WAY;
    }

    private void send(List<Waiting> group) {
        try {
            collection.insertMany(group.stream().map(Waiting::document).toList(), new InsertManyOptions().ordered(false));
            group.forEach(w -> w.inserted.complete(true));
        } catch (MongoBulkWriteException e) {
            Map<Integer, BulkWriteError> errors = new HashMap<>();
            e.getWriteErrors().forEach(error -> errors.put(error.getIndex(), error));
            for (int i = 0; i < group.size(); i++) {
                BulkWriteError error = errors.get(i);
                if (error != null && isTaken(error)) {
                    group.get(i).inserted.complete(false);
                } else if (error != null || e.getWriteConcernError() != null) {
                    group.get(i).inserted.completeExceptionally(e);
                } else {
                    group.get(i).inserted.complete(true);
                }
            }
        } catch (Throwable e) {
            // whatever it was, nobody may wait for ever
            group.forEach(w -> w.inserted.completeExceptionally(e));
        }
    }
}
