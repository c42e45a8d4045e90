package id.sigap.notify.alert.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.sigap.notify.alert.model.Alert.State;
import id.sigap.notify.alert.model.Attempt.Outcome;

import static id.sigap.notify.alert.model.AlertTest.NOW;
import static id.sigap.notify.alert.model.AlertTest.PACE;
import static id.sigap.notify.alert.model.AlertTest.fresh;
import static id.sigap.notify.alert.model.AlertTest.names;
import static id.sigap.notify.alert.model.AlertTest.open;
import static org.assertj.core.api.Assertions.assertThat;

class EscalationTest {

    static final List<String> CHAIN = List.of("coordinator", "kabid");

    @Test
    void the_first_of_the_chain_is_told_at_once_under_number_one() {
        Decision raised = Escalation.look(fresh(), NOW, CHAIN, PACE);

        assertThat(raised.events()).containsExactly(new AlertEvent.Raised("coordinator", 0, NOW.plus(Duration.ofMinutes(5))));
        assertThat(raised.claimed()).isEqualTo(new Attempt(1, "coordinator", Outcome.CLAIMED, NOW, NOW.plusSeconds(60), null));
        assertThat(raised.alert().dueAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void each_person_is_told_once_the_last_one_again_and_then_it_is_exhausted() {
        Alert alert = fresh();
        List<String> told = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (Instant t = NOW; alert.dueAt() != null; t = alert.dueAt() == null ? t : alert.dueAt()) {
            Decision decision = Escalation.look(alert, t, CHAIN, PACE);
            events.addAll(names(decision));
            alert = decision.alert();
            if (decision.claimed() != null) {
                told.add(decision.claimed().recipient());
                alert = Escalation.settle(alert, decision.claimed().number(), Outcome.SENT, t, PACE).alert();
            }
        }
        assertThat(told).containsExactly("coordinator", "kabid", "kabid", "kabid");
        assertThat(events).containsExactly("Raised", "Escalated", "Escalated", "Escalated", "Exhausted");
        assertThat(alert.state()).isEqualTo(State.EXHAUSTED);
        assertThat(alert.attempts()).extracting(Attempt::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void the_chain_is_the_one_of_the_day_and_nobody_in_it_is_told_twice_before_the_others() {
        Instant due = NOW.plus(Duration.ofMinutes(5));
        assertThat(Escalation.look(open(), due, List.of("new coordinator", "coordinator", "kabid"), PACE).claimed().recipient()).isEqualTo("new coordinator");
        assertThat(Escalation.look(open(), due, List.of(), PACE).claimed().recipient()).isEqualTo("coordinator");
    }

    @Test
    void a_message_that_failed_is_tried_again_under_the_next_number_later_each_time() {
        Alert alert = Escalation.look(fresh(), NOW, CHAIN, PACE).alert();
        List<Long> waits = new ArrayList<>();
        Instant t = NOW;
        for (int number = 1; number <= 5; number++) {
            alert = Escalation.settle(alert, number, Outcome.FAILED, t, PACE).alert();
            waits.add(Duration.between(t, alert.dueAt()).toSeconds());
            t = alert.dueAt();
            assertThat(Escalation.look(alert, t.minusMillis(1), CHAIN, PACE).claimed()).isNull();
            Decision again = Escalation.look(alert, t, CHAIN, PACE);
            assertThat(again.claimed().number()).isEqualTo(number + 1);
            assertThat(again.events()).isEmpty();
            alert = again.alert();
        }
        assertThat(waits).containsExactly(5L, 10L, 20L, 40L, 80L);
        assertThat(PACE.backOff(60)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_claim_nobody_finished_becomes_unknown_and_its_number_is_never_used_again() {
        Alert claimed = Escalation.look(fresh(), NOW, CHAIN, PACE).alert();
        assertThat(Escalation.look(claimed, NOW.plusSeconds(59), CHAIN, PACE).alert()).isEqualTo(claimed);

        Decision lost = Escalation.look(claimed, NOW.plusSeconds(60), CHAIN, PACE);

        assertThat(lost.events()).containsExactly(new AlertEvent.Attempted("coordinator", 1, Outcome.UNKNOWN));
        assertThat(lost.claimed()).isNull();
        assertThat(Escalation.look(lost.alert(), NOW.plusSeconds(65), CHAIN, PACE).claimed().number()).isEqualTo(2);
        // whoever held the claim wakes up after all
        assertThat(Escalation.settle(lost.alert(), 1, Outcome.SENT, NOW.plusSeconds(61), PACE).alert()).isEqualTo(lost.alert());
    }

    @Test
    void with_nobody_to_tell_it_waits_a_little_for_news_and_then_says_so() {
        Decision waiting = Escalation.look(fresh(), NOW, List.of(), PACE);
        assertThat(waiting.alert().state()).isEqualTo(State.NEW);
        assertThat(waiting.events()).isEmpty();

        assertThat(Escalation.look(waiting.alert(), NOW.plusSeconds(29), CHAIN, PACE).events()).hasSize(1);
        Decision silent = Escalation.look(waiting.alert(), NOW.plusSeconds(30), List.of(), PACE);
        assertThat(silent.events()).containsExactly(new AlertEvent.NotPaged(Silence.NOBODY_IN_OFFICE));
        assertThat(silent.alert().dueAt()).isNull();
    }

    @Test
    void a_severity_that_rises_brings_the_deadline_forward_and_one_that_falls_does_not_put_it_off() {
        Pace calm = new Pace(Duration.ofMinutes(15), 2, PACE.findSomebodyWithin(), PACE.claim(), PACE.firstBackOff(), PACE.longestBackOff());
        Alert tinggi = Escalation.settle(Escalation.look(fresh(), NOW, CHAIN, calm).alert(), 1, Outcome.SENT, NOW, calm).alert();
        Alert kritis = tinggi.hear(new Matter(null, null, null, null, Severity.KRITIS), Call.PAGE, NOW.plusSeconds(60)).alert();

        assertThat(kritis.dueAt()).isEqualTo(NOW.plusSeconds(60));
        Alert hurried = Escalation.look(kritis, NOW.plusSeconds(60), CHAIN, PACE).alert();
        assertThat(hurried.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(Escalation.look(hurried, NOW.plusSeconds(61), CHAIN, calm).alert().dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"DORMANT", "ACKNOWLEDGED", "EXHAUSTED", "NOT_PAGED", "WITHDRAWN", "OVER"})
    void nothing_rings_in_any_other_state(State state) {
        Decision decision = Escalation.look(AlertTest.IN.get(state), NOW.plus(Duration.ofDays(1)), CHAIN, PACE);

        assertThat(decision.claimed()).isNull();
        assertThat(decision.events()).isEmpty();
        assertThat(decision.alert().dueAt()).isNull();
    }

    @Test
    void whatever_happens_no_number_is_claimed_twice_and_none_after_it_was_taken() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Alert alert = fresh();
            Set<Integer> claimed = new HashSet<>();
            Instant t = NOW;
            for (int i = 0; i < 40; i++) {
                t = t.plusSeconds(random.nextInt(90));
                State before = alert.state();
                int chosen = random.nextInt(20);
                Decision decision = switch (chosen) {
                    case 0 -> alert.state().told() && alert.state() != State.WITHDRAWN ? alert.acknowledge("x") : Decision.of(alert);
                    case 1 -> alert.end(random.nextBoolean() ? Ending.INCIDENT_MERGED : Ending.INCIDENT_CLOSED);
                    case 2 -> alert.resume(t);
                    case 3, 4 -> alert.hear(AlertTest.MATTER, Call.values()[random.nextInt(3)], t);
                    case 5, 6, 7, 8 -> Escalation.settle(alert, 1 + random.nextInt(6), Outcome.values()[1 + random.nextInt(3)], t, PACE);
                    default -> Escalation.look(alert, t, CHAIN.subList(0, random.nextInt(3)), PACE);
                };
                alert = decision.alert();
                if (decision.claimed() != null) {
                    assertThat(claimed.add(decision.claimed().number())).as("seed %s", seed).isTrue();
                    assertThat(before).isIn(State.NEW, State.OPEN);
                }
                assertThat(alert.attempts()).extracting(Attempt::number).containsExactlyElementsOf(IntStream.rangeClosed(1, claimed.size()).boxed().toList());
                assertThat(alert.attempts().stream().filter(a -> a.outcome() == Outcome.CLAIMED).count()).isLessThanOrEqualTo(1);
                if (alert.state() == State.OPEN || alert.state() == State.NEW) {
                    assertThat(alert.dueAt()).as("seed %s: what rings is looked at again", seed).isNotNull();
                }
            }
        }
    }
}
