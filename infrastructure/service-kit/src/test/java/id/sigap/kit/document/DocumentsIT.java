package id.sigap.kit.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.event.Fact;
import id.sigap.kit.testing.Kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentsIT {

    record Balance(int amount, List<String> notes, Map<String, Integer> byRegion, Instant dueAt) {
        static Balance of(int amount) {
            return new Balance(amount, List.of(), Map.of(), null);
        }
    }

    record Moved(Instant observedAt, int amount) {}

    final String database = Kit.freshDatabase();
    final Documents<Balance> balances = Kit.instanceOver(database).of("balances", Balance.class, "sigap.stock");

    @Test
    void a_state_comes_back_as_it_was_written() {
        String id = Ids.fresh();
        Balance balance = new Balance(3, List.of("a", "b"), Map.of("13.08.05", 7), Instant.parse("2022-02-25T01:39:29.123Z"));

        balances.insert(id, World.REAL, Change.of(balance), null);

        assertThat(balances.find(id).orElseThrow().state()).isEqualTo(balance);
    }

    @Test
    void of_two_inserts_of_one_id_the_first_stays() {
        String id = Ids.fresh();

        assertThat(balances.insert(id, World.REAL, Change.of(Balance.of(1)), "x").created()).isTrue();
        var second = balances.insert(id, World.REAL, Change.of(Balance.of(2)), "y");

        assertThat(second.created()).isFalse();
        assertThat(second.document().state().amount()).isEqualTo(1);
        assertThat(second.document().digest()).isEqualTo("x");
    }

    @Test
    void of_inserts_that_go_to_the_disk_together_each_reads_its_own_outcome() throws Exception {
        List<String> ids = IntStream.range(0, 40).mapToObj(i -> Ids.fresh()).toList();
        List<Future<Documents.Inserted<Balance>>> outcomes = new ArrayList<>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 400; i++) {
                int amount = i;
                outcomes.add(threads.submit(() -> balances.insert(ids.get(amount % 40), World.REAL, Change.of(Balance.of(amount)), null)));
            }
        }

        for (int i = 0; i < 40; i++) {
            int id = i;
            List<Documents.Inserted<Balance>> ofOne = IntStream.range(0, 400).filter(n -> n % 40 == id)
                    .mapToObj(n -> outcomes.get(n).resultNow()).toList();
            assertThat(ofOne).filteredOn(Documents.Inserted::created).hasSize(1);
            assertThat(ofOne).extracting(each -> each.document().state()).containsOnly(balances.find(ids.get(id)).orElseThrow().state());
        }
    }

    @Test
    void a_write_on_an_old_version_is_refused_and_changes_nothing() {
        String id = Ids.fresh();
        Versioned<Balance> first = balances.insert(id, World.REAL, Change.of(Balance.of(1)), null).document();
        balances.write(first, Change.of(Balance.of(2), moved(1)));

        assertThatThrownBy(() -> balances.write(first, Change.of(Balance.of(9), moved(8)))).isInstanceOf(LostRace.class);

        assertThat(balances.find(id).orElseThrow()).satisfies(v -> {
            assertThat(v.state().amount()).isEqualTo(2);
            assertThat(v.sequence()).isEqualTo(1);
            assertThat(v.outbox()).hasSize(1);
        });
    }

    @Test
    void two_instances_writing_one_document_lose_no_decision_and_number_every_event_once() throws Exception {
        String id = Ids.fresh();
        balances.insert(id, World.REAL, Change.of(Balance.of(0)), null);
        Documents<Balance> other = Kit.instanceOver(database).of("balances", Balance.class, "sigap.stock");

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 80; i++) {
                Documents<Balance> mine = i % 2 == 0 ? balances : other;
                threads.submit(() -> mine.change(id, v -> Change.of(Balance.of(v.state().amount() + 1), moved(1))));
            }
        }

        Versioned<Balance> after = balances.find(id).orElseThrow();
        assertThat(after.state().amount()).isEqualTo(80);
        assertThat(after.outbox()).extracting(OutboxEntry::n).containsExactlyElementsOf(IntStream.rangeClosed(1, 80).mapToObj(Long::valueOf).toList());
    }

    @Test
    void taking_told_events_out_does_not_disturb_a_decision() {
        String id = Ids.fresh();
        Versioned<Balance> read = balances.insert(id, World.REAL, Change.of(Balance.of(1), moved(1), moved(2)), null).document();
        balances.collection().updateOne(new org.bson.Document("_id", id),
                new org.bson.Document("$pull", new org.bson.Document("outbox", new org.bson.Document("n", new org.bson.Document("$lte", 1)))));

        balances.write(read, Change.of(Balance.of(5), moved(3)));

        assertThat(balances.find(id).orElseThrow().outbox()).extracting(OutboxEntry::n).containsExactly(2L, 3L);
    }

    @Test
    void a_field_that_is_gone_from_the_state_is_gone_from_the_store() {
        String id = Ids.fresh();
        balances.insert(id, World.REAL, Change.of(new Balance(1, List.of(), Map.of(), Instant.EPOCH)), null);

        balances.change(id, v -> Change.of(Balance.of(2)));

        assertThat(balances.collection().find(new org.bson.Document("_id", id)).first().get("s", org.bson.Document.class)).doesNotContainKey("dueAt");
    }

    @Test
    void an_event_over_64_kilobytes_is_refused_before_anything_is_written() {
        String id = Ids.fresh();
        record Huge(String text) {}

        assertThatThrownBy(() -> balances.insert(id, World.REAL, Change.of(Balance.of(1), Fact.of("x", null, new Huge("x".repeat(70_000)))), null))
                .hasMessageContaining("limit");

        assertThat(balances.find(id)).isEmpty();
    }

    @Test
    void an_aggregate_with_five_hundred_waiting_events_takes_no_more() {
        String id = Ids.fresh();
        List<Fact> facts = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> facts.add(moved(i)));
        balances.insert(id, World.REAL, new Change<>(Balance.of(1), facts), null);

        assertThatThrownBy(() -> balances.change(id, v -> Change.of(Balance.of(2), moved(1)))).isInstanceOf(OutboxFull.class);
    }

    @Test
    void a_bulk_of_which_one_lost_its_race_says_so_and_writes_the_others() {
        String free = Ids.fresh();
        String lost = Ids.fresh();
        Versioned<Balance> freeRead = balances.insert(free, World.REAL, Change.of(Balance.of(1)), null).document();
        Versioned<Balance> lostRead = balances.insert(lost, World.REAL, Change.of(Balance.of(1)), null).document();
        balances.write(lostRead, Change.of(Balance.of(7)));

        boolean complete = balances.writeAll(List.of(
                balances.prepare(freeRead, free, World.REAL, Change.of(Balance.of(2)), Map.of()),
                balances.prepare(lostRead, lost, World.REAL, Change.of(Balance.of(2)), Map.of())));

        assertThat(complete).isFalse();
        assertThat(balances.find(free).orElseThrow().state().amount()).isEqualTo(2);
        assertThat(balances.find(lost).orElseThrow().state().amount()).isEqualTo(7);
    }

    private static Fact moved(int amount) {
        return Fact.of("id.sigap.stock.moved.v1", "13.08", new Moved(Instant.EPOCH, amount));
    }
}
