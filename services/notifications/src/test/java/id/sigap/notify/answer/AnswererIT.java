package id.sigap.notify.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;
import id.sigap.kit.testing.Kit;
import id.sigap.notify.answer.application.AnswerPolicy;
import id.sigap.notify.answer.application.Answerer;
import id.sigap.notify.answer.application.Correspondence;
import id.sigap.notify.answer.application.Endings;
import id.sigap.notify.answer.model.Conversation;
import id.sigap.notify.answer.model.Conversation.Result;
import id.sigap.notify.answer.model.Fate;
import id.sigap.notify.answer.model.Step;
import id.sigap.notify.answer.model.Turn;

import static org.assertj.core.api.Assertions.assertThat;

/** Several instances over one real store. */
class AnswererIT {

    static final AnswerPolicy POLICY = new AnswerPolicy(Duration.ofMinutes(30), Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofMinutes(5));

    final String database = Kit.freshDatabase();
    final Map<String, Integer> sent = new ConcurrentHashMap<>();

    final class Instance {
        final Documents<Conversation> conversations;
        final Documents<Fate> fateDocuments;
        final Endings fates;
        final Answerer answerer;

        Instance(Correspondence correspondence) {
            DocumentStore store = Kit.instanceOver(database);
            conversations = store.of("conversations", Conversation.class, "sigap.inbound");
            fateDocuments = store.of("fates", Fate.class, "sigap.inbound");
            fates = new Endings(fateDocuments, conversations);
            answerer = new Answerer(conversations, fates, correspondence, POLICY, new SimpleMeterRegistry(), Kit.CLOCK);
        }

        String begin() {
            String id = Ids.fresh();
            conversations.insert(id, World.REAL,
                    Change.of(Conversation.about(id, "H3WP9C").tell(Turn.RECEIVED, true, Kit.CLOCK.instant()).tell(Turn.HANDLED, true, Kit.CLOCK.instant())), null);
            return id;
        }

        List<String> told(String id) {
            return conversations.find(id).orElseThrow().state().steps().stream().map(s -> s.turn() + " " + s.outcome()).toList();
        }
    }

    private Result count(String inboundId, String text) {
        sent.merge(inboundId + " " + text, 1, Integer::sum);
        return new Result.Sent();
    }

    @Test
    void whoever_looks_and_how_often_each_answer_goes_out_once() throws Exception {
        List<Instance> instances = List.of(new Instance(this::count), new Instance(this::count), new Instance(this::count));
        List<String> ids = java.util.stream.IntStream.range(0, 40).mapToObj(i -> instances.getFirst().begin()).toList();
        List<Future<?>> looks = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 8; round++) {
                for (String id : ids) {
                    Instance one = instances.get(ThreadLocalRandom.current().nextInt(3));
                    looks.add(threads.submit(() -> one.answerer.look(id)));
                }
            }
        }
        for (Future<?> look : looks) {
            look.get();
        }
        ids.forEach(id -> instances.getFirst().answerer.look(id));

        assertThat(ids).allSatisfy(id -> assertThat(instances.getFirst().told(id)).containsExactly("RECEIVED SENT", "HANDLED SENT"));
        assertThat(sent.values()).hasSize(80).containsOnly(1);
    }

    @Test
    void an_instance_that_dies_while_sending_leaves_a_claim_and_nobody_sends_again() {
        Instance dies = new Instance((id, text) -> {
            throw new IllegalStateException("killed");
        });
        Instance lives = new Instance(this::count);
        String id = lives.begin();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> dies.answerer.look(id))).hasMessage("killed");
        lives.answerer.look(id);

        assertThat(lives.told(id)).containsExactly("RECEIVED CLAIMED", "HANDLED WAITING");
        assertThat(sent).isEmpty();
    }

    @Test
    void the_end_of_an_incident_finds_its_reporters_also_through_merges_and_only_them() {
        Instance one = new Instance(this::count);
        String survivor = Ids.fresh();
        String merged = Ids.fresh();
        String older = Ids.fresh();
        Map<String, String> reports = List.of(survivor, merged, older, Ids.fresh()).stream().collect(Collectors.toMap(i -> i, i -> one.begin()));
        reports.forEach((incident, report) -> {
            one.conversations.change(report, v -> Change.of(v.state().putTo(incident)));
            one.answerer.look(report);
            one.answerer.look(report);
        });
        var now = Kit.CLOCK.instant();
        one.fateDocuments.insert(older, World.REAL, Change.of(Fate.open().merged(merged, now)), null);
        one.fateDocuments.insert(merged, World.REAL, Change.of(Fate.open().merged(survivor, now)), null);
        one.fates.look(merged, one.answerer::lookAtAllOf);
        assertThat(one.told(reports.get(merged))).containsExactly("RECEIVED SENT", "HANDLED SENT");
        one.fateDocuments.insert(survivor, World.REAL, Change.of(Fate.open().ended(Turn.CLOSED, now, now)), null);

        one.fates.look(survivor, one.answerer::lookAtAllOf);
        one.fates.look(survivor, one.answerer::lookAtAllOf);
        reports.values().forEach(one.answerer::look);

        for (String incident : List.of(survivor, merged, older)) {
            assertThat(one.told(reports.get(incident))).containsExactly("RECEIVED SENT", "HANDLED SENT", "CLOSED SENT");
        }
        assertThat(reports.values()).filteredOn(report -> one.told(report).size() == 2).hasSize(1);
        assertThat(one.fateDocuments.find(survivor).orElseThrow().state().dueAt()).isNull();
    }

    @Test
    void a_circle_of_merges_ends_nowhere() {
        Instance one = new Instance(this::count);
        String a = Ids.fresh();
        String b = Ids.fresh();
        one.fateDocuments.insert(a, World.REAL, Change.of(Fate.open().merged(b, Kit.CLOCK.instant())), null);
        one.fateDocuments.insert(b, World.REAL, Change.of(Fate.open().merged(a, Kit.CLOCK.instant())), null);
        one.fates.look(a, ended -> {
            throw new AssertionError("nothing ended");
        });
    }

    @Test
    void a_report_put_to_an_incident_that_is_over_is_told_so() {
        Instance one = new Instance(this::count);
        String incident = Ids.fresh();
        var now = Kit.CLOCK.instant();
        one.fateDocuments.insert(incident, World.REAL, Change.of(Fate.open().ended(Turn.SET_ASIDE, now, now)), null);
        String report = one.begin();
        one.conversations.change(report, v -> Change.of(v.state().putTo(incident)));

        for (int i = 0; i < 3; i++) {
            one.answerer.look(report);
        }

        assertThat(one.told(report)).containsExactly("RECEIVED SENT", "HANDLED NOT_SENT", "SET_ASIDE SENT");
        assertThat(one.conversations.find(report).orElseThrow().state().steps().get(1).because()).isEqualTo(Step.OVERTAKEN);
    }
}
