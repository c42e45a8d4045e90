package id.sigap.kit.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;
import id.sigap.kit.testing.Kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a batch is applied, without Kafka in between. */
class FoldingIT {

    record Sum(List<Long> heard) {}

    final Documents<Sum> sums = Kit.instanceOver(Kit.freshDatabase()).of("sums", Sum.class, "sigap.stock");
    final AtomicInteger writes = new AtomicInteger();
    Runnable meanwhile = () -> { };

    {
        sums.onWrite(v -> writes.incrementAndGet());
    }

    final Reaction<Sum> adding = new Reaction<>() {
        @Override
        public Documents<Sum> documents() {
            return sums;
        }

        @Override
        public Set<String> eventTypes() {
            return Set.of("added");
        }

        @Override
        public List<String> targets(Heard event) {
            return List.of(new String(event.json()));
        }

        @Override
        public Change<Sum> apply(Sum state, Heard event) {
            meanwhile.run();
            List<Long> all = new ArrayList<>(state == null ? List.of() : state.heard());
            all.add(event.sequence());
            return Change.of(new Sum(all));
        }
    };

    final Folding folding = new Folding("kit.folding", List.of(adding));

    @Test
    void a_batch_is_one_write_per_document_in_the_order_of_the_log() {
        String target = Ids.fresh();
        String upstream = Ids.fresh();

        folding.apply(List.of(event(upstream, 1, target), event(upstream, 2, target), event(upstream, 3, target)));

        assertThat(sums.find(target).orElseThrow().state().heard()).containsExactly(1L, 2L, 3L);
        assertThat(writes).hasValue(1);
    }

    @Test
    void an_older_event_after_a_newer_one_changes_nothing() {
        String target = Ids.fresh();
        String upstream = Ids.fresh();

        folding.apply(List.of(event(upstream, 2, target)));
        folding.apply(List.of(event(upstream, 1, target), event(upstream, 2, target)));

        assertThat(sums.find(target).orElseThrow().state().heard()).containsExactly(2L);
    }

    @Test
    void upstreams_are_remembered_apart() {
        String target = Ids.fresh();

        folding.apply(List.of(event(Ids.fresh(), 5, target), event(Ids.fresh(), 1, target)));

        assertThat(sums.find(target).orElseThrow().state().heard()).containsExactly(5L, 1L);
    }

    @Test
    void a_lost_race_is_read_and_decided_again() {
        String target = Ids.fresh();
        String upstream = Ids.fresh();
        folding.apply(List.of(event(upstream, 1, target)));
        AtomicInteger once = new AtomicInteger();
        meanwhile = () -> {
            if (once.getAndIncrement() == 0) {
                sums.change(target, v -> Change.of(new Sum(List.of(100L))));
            }
        };

        folding.apply(List.of(event(upstream, 2, target)));

        assertThat(sums.find(target).orElseThrow().state().heard()).containsExactly(100L, 2L);
    }

    @Test
    void a_document_that_somebody_else_made_meanwhile_is_not_overwritten() {
        String target = Ids.fresh();
        AtomicInteger once = new AtomicInteger();
        meanwhile = () -> {
            if (once.getAndIncrement() == 0) {
                sums.insert(target, World.REAL, Change.of(new Sum(List.of(100L))), null);
            }
        };

        folding.apply(List.of(event(Ids.fresh(), 1, target)));

        assertThat(sums.find(target).orElseThrow().state().heard()).containsExactly(100L, 1L);
    }

    @Test
    void a_sixty_fifth_upstream_is_a_design_error_and_not_silently_forgotten() {
        String target = Ids.fresh();
        List<Heard> many = new ArrayList<>();
        for (int i = 0; i < 65; i++) {
            many.add(event(Ids.fresh(), 1, target));
        }
        folding.apply(many.subList(0, 1));

        assertThatThrownBy(() -> folding.apply(many.subList(1, 65))).hasMessageContaining("upstreams");
    }

    @Test
    void two_reactions_to_one_fact_on_the_same_documents_are_refused_at_start() {
        assertThatThrownBy(() -> new Folding("kit.twice", List.of(adding, adding))).hasMessageContaining("two reactions");
    }

    private static Heard event(String upstream, long sequence, String target) {
        return new Heard("added", upstream, sequence, Kit.CLOCK.instant(), World.REAL, null, null, "sigap.reports", 0, sequence,
                target.getBytes(), EventJson.create().mapper());
    }
}
