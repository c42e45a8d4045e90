package id.sigap.notify.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.sigap.notify.answer.model.Conversation;
import id.sigap.notify.answer.model.Conversation.Result;
import id.sigap.notify.answer.model.Patience;
import id.sigap.notify.answer.model.Step;
import id.sigap.notify.answer.model.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationTest {

    static final Instant NOW = Instant.parse("2022-02-25T01:47:12.009Z");
    static final Patience PATIENCE = new Patience(Duration.ofMinutes(30), Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofMinutes(5));
    static final Conversation BEGUN = Conversation.about("in-1", "H3WP9C").tell(Turn.RECEIVED, true, NOW);

    static List<String> told(Conversation c) {
        return c.steps().stream().map(s -> s.turn() + " " + s.outcome() + (s.because() == null ? "" : " " + s.because())).toList();
    }

    static Conversation sent(Conversation c, Instant now) {
        Conversation.Look look = c.look(now, PATIENCE);
        return look.claimed() == null ? look.after() : look.after().settle(look.claimed(), new Result.Sent(), now, PATIENCE);
    }

    @Test
    void each_turn_is_told_once_and_in_order() {
        Conversation c = sent(BEGUN, NOW);
        assertThat(told(c)).containsExactly("RECEIVED SENT");
        assertThat(c.dueAt()).isNull();

        c = sent(c.tell(Turn.RECEIVED, true, NOW).tell(Turn.AT_DESK, true, NOW), NOW);
        c = sent(c.tell(Turn.AT_DESK, true, NOW).tell(Turn.HANDLED, true, NOW), NOW);
        c = sent(c.tell(Turn.CLOSED, true, NOW), NOW);

        assertThat(told(c)).containsExactly("RECEIVED SENT", "AT_DESK SENT", "HANDLED SENT", "CLOSED SENT");
        assertThat(c.tell(Turn.SET_ASIDE, true, NOW).tell(Turn.HANDLED, true, NOW)).isEqualTo(c);
    }

    @Test
    void one_message_is_on_its_way_at_a_time() {
        Conversation.Look first = BEGUN.tell(Turn.HANDLED, true, NOW).look(NOW, PATIENCE);
        assertThat(first.claimed()).extracting(Step::turn).isEqualTo(Turn.RECEIVED);
        assertThat(first.after().look(NOW.plusSeconds(59), PATIENCE).claimed()).isNull();
        assertThat(first.after().dueAt()).isEqualTo(NOW.plusSeconds(60));

        Conversation settled = first.after().settle(first.claimed(), new Result.Sent(), NOW, PATIENCE);

        assertThat(settled.dueAt()).isEqualTo(NOW);
        assertThat(settled.look(NOW, PATIENCE).claimed()).extracting(Step::turn).isEqualTo(Turn.HANDLED);
    }

    @Test
    void a_claim_whose_owner_died_is_unknown_and_never_sent_again() {
        Conversation.Look dead = BEGUN.look(NOW, PATIENCE);

        Conversation.Look after = dead.after().look(NOW.plusSeconds(60), PATIENCE);

        assertThat(after.claimed()).isNull();
        assertThat(told(after.after())).containsExactly("RECEIVED UNKNOWN");
        assertThat(after.after().settle(dead.claimed(), new Result.Sent(), NOW.plusSeconds(61), PATIENCE)).isEqualTo(after.after());
    }

    @Test
    void what_may_have_arrived_is_not_sent_again_and_what_did_not_is_later() {
        Conversation.Look look = BEGUN.look(NOW, PATIENCE);
        assertThat(told(look.after().settle(look.claimed(), new Result.Unknown(), NOW, PATIENCE))).containsExactly("RECEIVED UNKNOWN");

        Conversation later = look.after().settle(look.claimed(), new Result.Later(Duration.ofSeconds(30)), NOW, PATIENCE);
        assertThat(later.dueAt()).isEqualTo(NOW.plusSeconds(30));
        assertThat(later.look(NOW.plusSeconds(29), PATIENCE).claimed()).isNull();
        assertThat(later.look(NOW.plusSeconds(30), PATIENCE).claimed()).extracting(Step::attempts).isEqualTo(2);
        Conversation soon = look.after().settle(look.claimed(), new Result.Later(Duration.ofMillis(1)), NOW, PATIENCE);
        assertThat(soon.dueAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void tried_in_vain_for_too_long_it_is_not_told_and_says_so() {
        Instant now = NOW;
        Conversation c = BEGUN;
        int attempts = 0;
        while (c.dueAt() != null) {
            now = c.dueAt().isAfter(now) ? c.dueAt() : now;
            Conversation.Look look = c.look(now, PATIENCE);
            c = look.after();
            if (look.claimed() != null) {
                attempts++;
                c = c.settle(look.claimed(), new Result.Later(Duration.ofSeconds(1)), now, PATIENCE);
            }
        }
        assertThat(told(c)).containsExactly("RECEIVED NOT_SENT TOO_OLD");
        assertThat(attempts).isBetween(8, 14);
        assertThat(now).isBefore(NOW.plus(Duration.ofMinutes(36)));
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void an_old_fact_is_not_told_and_says_so(Turn turn) {
        Conversation c = Conversation.about("in-1", null).tell(turn, false, NOW);
        assertThat(told(c)).containsExactly(turn + " NOT_SENT TOO_OLD");
        assertThat(c.dueAt()).isNull();
        assertThat(c.tell(turn, true, NOW)).isEqualTo(c);
    }

    @Test
    void news_that_is_overtaken_before_it_went_out_is_not_sent() {
        Conversation c = BEGUN.tell(Turn.AT_DESK, true, NOW).tell(Turn.HANDLED, true, NOW);
        assertThat(told(c)).containsExactly("RECEIVED WAITING", "AT_DESK NOT_SENT OVERTAKEN", "HANDLED WAITING");
    }

    @Test
    void put_to_an_incident_it_is_looked_at_once_even_when_there_is_nothing_to_tell() {
        Conversation c = sent(BEGUN, NOW).putTo("incident");
        assertThat(c.dueAt()).isEqualTo(Instant.EPOCH);
        assertThat(c.look(NOW, PATIENCE).after().dueAt()).isNull();

        Conversation.Look onItsWay = BEGUN.look(NOW, PATIENCE);
        Conversation settled = onItsWay.after().putTo("incident").settle(onItsWay.claimed(), new Result.Sent(), NOW, PATIENCE);
        // what became of a message does not make it forget to look
        assertThat(settled.dueAt()).isEqualTo(Instant.EPOCH);
    }
}
