package id.sigap.bench.reports;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

/** What is accepted and not yet known everywhere: events in outboxes, and records that a consumer group has not heard. */
final class Backlog implements AutoCloseable {

    private static final List<String> NOT_OURS = List.of("admin", "local", "config");

    private static final OffsetAndMetadata NOTHING = new OffsetAndMetadata(0);

    private final Admin admin;
    private final MongoClient store;

    /** @param port the edge's; broker and store stand beside it (README, ports) */
    Backlog(int port) {
        admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + (port + 12)));
        store = MongoClients.create("mongodb://localhost:" + (port + 13));
    }

    /** Records not yet heard, all groups together. */
    long lag() throws InterruptedException {
        try {
            long lag = 0;
            for (GroupListing group : admin.listGroups().all().get()) {
                Map<TopicPartition, OffsetAndMetadata> heard = admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata().get();
                Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
                heard.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
                lag += admin.listOffsets(ends).all().get().entrySet().stream()
                        .mapToLong(end -> Math.max(0, end.getValue().offset() - heard.getOrDefault(end.getKey(), NOTHING).offset())).sum();
            }
            return lag;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Events told so far, on all topics of Sigap. */
    long told() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            admin.describeTopics(admin.listTopics().names().get().stream().filter(name -> name.startsWith("sigap.")).toList()).allTopicNames().get()
                    .forEach((name, topic) -> topic.partitions().forEach(p -> ends.put(new TopicPartition(name, p.partition()), OffsetSpec.latest())));
            return admin.listOffsets(ends).all().get().values().stream().mapToLong(end -> end.offset()).sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Documents with something still to tell, all services together. Reads every document: for the end of a run only. */
    long untold() {
        long untold = 0;
        for (String name : store.listDatabaseNames()) {
            if (NOT_OURS.contains(name)) {
                continue;
            }
            MongoDatabase database = store.getDatabase(name);
            for (String collection : database.listCollectionNames()) {
                MongoCollection<Document> documents = database.getCollection(collection);
                untold += documents.countDocuments(Filters.and(Filters.exists("outbox"), Filters.ne("outbox", List.of())));
            }
        }
        return untold;
    }

    /** Of these reports, how many are stored and told and have an incident or wait at the desk; each id is looked up. */
    long settled(List<String> ids) {
        MongoCollection<Document> reports = store.getDatabase("incident-reporting").getCollection("reports");
        long settled = 0;
        for (int from = 0; from < ids.size(); from += 1_000) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + 1_000));
            for (Document report : reports.find(Filters.in("_id", some))) {
                Document state = report.get("s", Document.class);
                boolean decided = state.get("link") != null || "QUEUED".equals(state.getString("state"));
                settled += decided && report.getList("outbox", Document.class).isEmpty() ? 1 : 0;
            }
        }
        return settled;
    }

    /** Waits until nothing is left; returns how long it took, or null when it takes longer than that. */
    @Nullable Duration awaitEmpty(Duration atMost) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < atMost.toNanos()) {
            if (lag() == 0 && untold() == 0 && lag() == 0) {
                return Duration.ofNanos(System.nanoTime() - start);
            }
            Thread.sleep(500);
        }
        return null;
    }

    @Override
    public void close() {
        admin.close();
        store.close();
    }
}
