package id.sigap.kit.telling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Fact;
import id.sigap.kit.testing.Kit;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RelayIT {

    record Count(int n) {}

    final String database = Kit.freshDatabase();
    final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void the_next_event_waits_while_one_expires_again_and_again() {
        List<Long> sent = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger expiries = new AtomicInteger(5);
        Documents<Count> counts = instance((topic, id, world, event) -> {
            sent.add(event.n());
            return event.n() == 2 && expiries.getAndDecrement() > 0
                    ? CompletableFuture.failedFuture(new TimeoutException("expired")) : CompletableFuture.completedFuture("ok");
        });

        String id = counting(counts, 4);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(counts.find(id).orElseThrow().outbox()).isEmpty());
        assertThat(sent).containsExactly(1L, 2L, 2L, 2L, 2L, 2L, 2L, 3L, 4L);
    }

    @Test
    void a_producer_that_throws_is_asked_again() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Documents<Count> counts = instance((topic, id, world, event) -> {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("no metadata");
            }
            return CompletableFuture.completedFuture("ok");
        });

        String id = counting(counts, 2);

        await().untilAsserted(() -> assertThat(counts.find(id).orElseThrow().outbox()).isEmpty());
    }

    @Test
    void what_a_dead_instance_left_behind_is_told_by_the_sweep_of_the_next() {
        Documents<Count> dead = Kit.instanceOver(database).of("counts", Count.class, "sigap.stock");
        String id = counting(dead, 3);
        assertThat(dead.find(id).orElseThrow().outbox()).hasSize(3);

        DocumentStore store = Kit.instanceOver(database);
        Documents<Count> counts = store.of("counts", Count.class, "sigap.stock");
        Relay relay = kafkaRelay(store);
        Sweep sweep = open(new Sweep(store, relay, Kit.CLOCK));
        sweep.start();

        await().untilAsserted(() -> assertThat(counts.find(id).orElseThrow().outbox()).isEmpty());
        assertThat(sequences(id)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void told_but_not_marked_before_the_crash_is_told_again_and_never_out_of_order() {
        Documents<Count> dead = Kit.instanceOver(database).of("counts", Count.class, "sigap.stock");
        String id = counting(dead, 3);
        // the dead instance reached the log with the first two and died before marking them
        KafkaSender lastBreath = open(new KafkaSender(SharedInfrastructure.get().kafka(), "kit"));
        dead.find(id).orElseThrow().outbox().stream().limit(2)
                .forEach(event -> lastBreath.send("sigap.stock", id, World.REAL, event).join());

        DocumentStore store = Kit.instanceOver(database);
        Documents<Count> counts = store.of("counts", Count.class, "sigap.stock");
        open(new Sweep(store, kafkaRelay(store), Kit.CLOCK)).start();

        await().untilAsserted(() -> assertThat(counts.find(id).orElseThrow().outbox()).isEmpty());
        assertThat(sequences(id)).containsExactly(1L, 2L, 1L, 2L, 3L);
    }

    @Test
    void two_instances_writing_one_aggregate_tell_every_event_and_each_first_time_in_order() {
        Documents<Count> one = kafkaInstance();
        Documents<Count> two = kafkaInstance();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(counting(one, 1));
        }

        try (var threads = Executors.newFixedThreadPool(8)) {
            Random random = new Random(7);
            for (int i = 0; i < 400; i++) {
                Documents<Count> mine = random.nextBoolean() ? one : two;
                String id = ids.get(random.nextInt(ids.size()));
                threads.submit(() -> mine.change(id, v -> Change.of(new Count(v.state().n() + 1), counted())));
            }
        }

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(ids).allSatisfy(id -> assertThat(one.find(id).orElseThrow().outbox()).isEmpty()));
        assertThat(ids).allSatisfy(id -> {
            long last = one.find(id).orElseThrow().sequence();
            assertThat(new ArrayList<>(new LinkedHashSet<>(sequences(id)))).containsExactlyElementsOf(LongStream.rangeClosed(1, last).boxed().toList());
        });
    }

    @Test
    void with_the_broker_stopped_writes_go_on_and_everything_is_told_when_it_is_back() {
        Documents<Count> counts = kafkaInstance();
        String id = counting(counts, 1);
        await().untilAsserted(() -> assertThat(counts.find(id).orElseThrow().outbox()).isEmpty());

        SharedInfrastructure.get().broker().stop();
        long start = System.nanoTime();
        try {
            for (int i = 0; i < 20; i++) {
                counts.change(id, v -> Change.of(new Count(v.state().n() + 1), counted()));
            }
        } finally {
            SharedInfrastructure.get().broker().start();
        }

        // max.block.ms is two seconds: had a write waited for the log even once a time, twenty would show it
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(35));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(counts.find(id).orElseThrow().outbox()).isEmpty());
        assertThat(new ArrayList<>(new LinkedHashSet<>(sequences(id)))).containsExactlyElementsOf(LongStream.rangeClosed(1, 21).boxed().toList());
    }

    private Documents<Count> instance(Sender sender) {
        DocumentStore store = Kit.instanceOver(database);
        Documents<Count> counts = store.of("counts", Count.class, "sigap.stock");
        open(new Relay(sender, new Marker(), 2)).attach(store);
        return counts;
    }

    private Documents<Count> kafkaInstance() {
        return instance(new KafkaSender(SharedInfrastructure.get().kafka(), "kit"));
    }

    private Relay kafkaRelay(DocumentStore store) {
        Relay relay = open(new Relay(new KafkaSender(SharedInfrastructure.get().kafka(), "kit"), new Marker(), 2));
        relay.attach(store);
        return relay;
    }

    private <C extends AutoCloseable> C open(C closeable) {
        open.addFirst(closeable);
        return closeable;
    }

    /** A document with that many events, one per write. */
    private static String counting(Documents<Count> counts, int events) {
        String id = Ids.fresh();
        counts.insert(id, World.REAL, Change.of(new Count(1), counted()), null);
        for (int i = 1; i < events; i++) {
            counts.change(id, v -> Change.of(new Count(v.state().n() + 1), counted()));
        }
        return id;
    }

    private static Fact counted() {
        return Fact.of("id.sigap.sample.counted.v1", null, new Fact.ObservedAt(Kit.CLOCK.instant()));
    }

    private static List<Long> sequences(String id) {
        return Topics.eventsOf("sigap.stock", id).stream().map(r -> Long.parseLong(Topics.header(r, "ce_sequence"))).toList();
    }
}
