package id.sigap.kit.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.testing.Kit;
import id.sigap.kit.trace.Traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DeadlinesIT {

    record Ask(int fired, Instant dueAt) {}

    final String database = Kit.freshDatabase();
    final List<Deadlines<Ask>> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(Deadlines::close);
    }

    @Test
    void a_document_fires_when_its_time_has_come_and_not_before() {
        Documents<Ask> asks = instance();
        Instant due = Kit.CLOCK.instant().plusMillis(400);
        String id = Ids.fresh();
        asks.insert(id, World.REAL, Change.of(new Ask(0, due)), null);

        await().untilAsserted(() -> assertThat(asks.find(id).orElseThrow().state().fired()).isEqualTo(1));

        assertThat(Kit.CLOCK.instant()).isAfterOrEqualTo(due);
    }

    @Test
    void what_was_due_while_nobody_was_there_fires_at_the_next_start() {
        Documents<Ask> before = Kit.instanceOver(database).of("asks", Ask.class, "sigap.missions");
        String id = Ids.fresh();
        before.insert(id, World.REAL, Change.of(new Ask(0, Kit.CLOCK.instant().minusSeconds(60))), null);

        instance();

        await().untilAsserted(() -> assertThat(before.find(id).orElseThrow().state().fired()).isEqualTo(1));
    }

    @Test
    void two_instances_fire_one_deadline_once() {
        Documents<Ask> one = instance();
        instance();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String id = Ids.fresh();
            ids.add(id);
            one.insert(id, World.REAL, Change.of(new Ask(0, Kit.CLOCK.instant().plusMillis(100))), null);
        }
        open.forEach(Deadlines::audit);

        await().untilAsserted(() -> assertThat(ids).allSatisfy(id -> assertThat(one.find(id).orElseThrow().state().dueAt()).isNull()));
        assertThat(ids).allSatisfy(id -> assertThat(one.find(id).orElseThrow().state().fired()).isEqualTo(1));
    }

    @Test
    void a_firing_that_fails_comes_again() {
        AtomicInteger tries = new AtomicInteger();
        Documents<Ask> asks = Kit.instanceOver(database).of("asks", Ask.class, "sigap.missions");
        Deadlines<Ask> deadlines = new Deadlines<>(asks, Ask::dueAt, id -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("the store was away");
            }
            fire(asks, id);
        }, Kit.CLOCK, Traces.OFF);
        open.add(deadlines);
        deadlines.start();
        String id = Ids.fresh();
        asks.insert(id, World.REAL, Change.of(new Ask(0, Kit.CLOCK.instant())), null);

        await().untilAsserted(() -> assertThat(asks.find(id).orElseThrow().state().fired()).isEqualTo(1));
        assertThat(tries.get()).isGreaterThanOrEqualTo(2);
    }

    private Documents<Ask> instance() {
        Documents<Ask> asks = Kit.instanceOver(database).of("asks", Ask.class, "sigap.missions");
        Deadlines<Ask> deadlines = new Deadlines<>(asks, Ask::dueAt, id -> fire(asks, id), Kit.CLOCK, Traces.OFF);
        open.add(deadlines);
        deadlines.start();
        return asks;
    }

    private static void fire(Documents<Ask> asks, String id) {
        asks.change(id, v -> v.state().dueAt() == null || Kit.CLOCK.instant().isBefore(v.state().dueAt())
                ? null : Change.of(new Ask(v.state().fired() + 1, null)));
    }
}
