package id.sigap.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.sigap.simulator.FakePace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AgendaTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final List<String> done = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();
    private final FakePace pace = new FakePace(START);
    private final Agenda agenda = new Agenda(pace, trouble::add);

    @Test
    void the_earliest_comes_first_and_the_same_instant_in_the_order_noted() throws Exception {
        agenda.at(START.plusSeconds(9), () -> done.add("late"));
        agenda.at(START, () -> done.add("first"));
        agenda.at(START, () -> done.add("second"));
        agenda.run();
        assertThat(done).containsExactly("first", "second", "late");
        assertThat(pace.now()).isEqualTo(START.plusSeconds(9));
    }

    @Test
    void what_is_due_already_is_done_at_once() throws Exception {
        agenda.at(START.minusSeconds(60), () -> done.add("overdue"));
        agenda.run();
        assertThat(pace.now()).isEqualTo(START);
        assertThat(done).containsExactly("overdue");
    }

    @Test
    void a_repeated_task_runs_until_the_agenda_is_stopped() throws Exception {
        agenda.every(Duration.ofSeconds(1), () -> done.add("look"));
        agenda.at(START.plusMillis(2500), agenda::stop);
        agenda.run();
        assertThat(done).hasSize(3);
    }

    @Test
    void a_failing_task_is_told_and_the_rest_goes_on() throws Exception {
        agenda.at(START, () -> {
            throw new IllegalStateException("broken");
        });
        agenda.at(START, () -> done.add("next"));
        agenda.run();
        assertThat(done).containsExactly("next");
        assertThat(trouble).singleElement().asString().contains("broken");
    }

    @Test
    void an_interrupt_ends_it() {
        agenda.at(START, () -> Thread.currentThread().interrupt());
        agenda.at(START, () -> done.add("never"));
        assertThatThrownBy(agenda::run).isInstanceOf(InterruptedException.class);
        assertThat(done).isEmpty();
    }
}
