package id.sigap.notify.alert.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.testing.Kit;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.alert.model.Attempt;
import id.sigap.notify.alert.model.Call;
import id.sigap.notify.alert.model.Matter;
import id.sigap.notify.alert.model.Reason;
import id.sigap.notify.alert.model.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Several instances over one real store, and instances that die. */
class PagerIT {

    final String database = Kit.freshDatabase();
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2022-02-25T01:44:35.200Z"));
    final Map<String, Integer> sent = new ConcurrentHashMap<>();
    final Documents<Alert> alerts = instance();

    private Documents<Alert> instance() {
        return Kit.instanceOver(database).of("alerts", Alert.class, "sigap.alerts");
    }

    private Pager pager(Documents<Alert> documents, Channel channel) throws java.io.IOException {
        return new Pager(documents, (offices, region, at) -> List.of("coordinator", "kabid"), world -> new WorldTime.Tempo(true, 1, false),
                PolicyTest.policy(Map.of()), channel, new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now.get();
                    }
                });
    }

    private Channel.Delivery count(Page page) {
        sent.merge(page.alertId() + " " + page.attempt(), 1, Integer::sum);
        return Channel.Delivery.SENT;
    }

    private String fresh() {
        String id = Ids.fresh();
        alerts.insert(id, World.REAL, Change.of(Alert.dormant(Reason.INCIDENT_URGENT, new Matter(Ids.fresh(), null, "banjir", "13.08", Severity.KRITIS))
                .hear(new Matter(null, null, null, null, null), Call.PAGE, now.get()).alert()), null);
        return id;
    }

    /** Lets two instances look at the same alerts from many threads, step after step. Fails when a number went out twice. */
    private void race(BiConsumer<Documents<Alert>, String> look) throws InterruptedException, ExecutionException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(fresh());
        }
        List<Documents<Alert>> instances = List.of(instance(), instance());
        for (int step = 0; step < 3; step++) {
            try (var threads = Executors.newFixedThreadPool(8)) {
                List<Future<?>> running = new ArrayList<>();
                for (String id : ids) {
                    for (int i = 0; i < 4; i++) {
                        Documents<Alert> documents = instances.get(i % 2);
                        running.add(threads.submit(() -> look.accept(documents, id)));
                    }
                }
                for (Future<?> one : running) {
                    one.get();
                }
            }
            now.updateAndGet(t -> t.plus(Duration.ofMinutes(5)));
        }
        assertThat(sent).hasSize(60);
        assertThat(sent.values()).as("how often each number went out").containsOnly(1);
    }

    @Test
    void many_instances_send_each_number_once() throws Exception {
        race((documents, id) -> {
            try {
                pager(documents, this::count).look(id);
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void a_pager_that_sends_before_it_has_claimed_is_noticed() {
        assertThatThrownBy(() -> race((documents, id) -> {
            Alert alert = documents.find(id).orElseThrow().state();
            if (alert.dueAt() != null && !now.get().isBefore(alert.dueAt())) {
                count(new Page(id, alert.attempts().size() + 1, World.REAL, "coordinator", "", "", null, null, null, null, now.get()));
            }
        })).isInstanceOf(AssertionError.class);
    }

    @Test
    void who_dies_while_sending_leaves_a_number_that_is_never_sent_again() throws Exception {
        String id = fresh();
        Pager dying = pager(alerts, page -> {
            count(page);
            throw new StackOverflowError("killed");
        });
        assertThatThrownBy(() -> dying.look(id)).isInstanceOf(StackOverflowError.class);
        Pager other = pager(instance(), this::count);
        other.look(id);
        assertThat(alerts.find(id).orElseThrow().state().attempts()).extracting(Attempt::outcome).containsExactly(Attempt.Outcome.CLAIMED);

        now.updateAndGet(t -> t.plusSeconds(60));
        other.look(id);
        now.updateAndGet(t -> t.plusSeconds(5));
        other.look(id);

        assertThat(alerts.find(id).orElseThrow().state().attempts()).extracting(Attempt::outcome)
                .containsExactly(Attempt.Outcome.UNKNOWN, Attempt.Outcome.SENT);
        assertThat(sent).containsOnly(Map.entry(id + " 1", 1), Map.entry(id + " 2", 1));
    }
}
