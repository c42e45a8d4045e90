package id.sigap.notify.inbound.model;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import id.sigap.notify.address.model.Channel;

import static org.assertj.core.api.Assertions.assertThat;

class MessageTest {

    static final Instant NOW = Instant.parse("2022-02-25T01:47:11.004Z");
    static final Duration PATIENCE = Duration.ofSeconds(90);

    static Incoming part(int number, int total, String text) {
        return new Incoming(Channel.SMS, Kind.TEXT, "gammu:" + number + text, "+628000000123", "+628000000123", text, null, NOW.minusSeconds(9),
                new Segment(42, total, number));
    }

    static Message first(int number, int total, String text) {
        Incoming in = part(number, total, text);
        return Message.firstPart(in, in.segment(), NOW, PATIENCE);
    }

    static Message and(Message message, int number, int total, String text) {
        Incoming in = part(number, total, text);
        return message.with(in, in.segment());
    }

    static Message.Fit fit(Message message, Incoming in, Instant now) {
        return message.fit(in, in.segment(), now, PATIENCE);
    }

    @Test
    void parts_are_joined_in_their_order_whenever_they_come() {
        Message two = and(first(3, 3, "tiga"), 1, 3, "satu ");
        assertThat(two.state()).isEqualTo(Message.State.INCOMPLETE);
        assertThat(two.dueAt()).isEqualTo(NOW.plus(PATIENCE));

        Message whole = and(two, 2, 3, "dua ");

        assertThat(whole.state()).isEqualTo(Message.State.HANDED_ON);
        assertThat(whole.text()).isEqualTo("satu dua tiga");
        assertThat(whole.dueAt()).isNull();
    }

    @Test
    void what_does_not_come_is_marked_where_it_is_missing() {
        assertThat(first(2, 3, "dua").asItIs().text()).isEqualTo(" [...] dua [...] ");
        assertThat(and(first(1, 4, "satu"), 2, 4, "dua").asItIs().text()).isEqualTo("satudua [...] ");
        assertThat(and(first(1, 3, "satu"), 3, 3, "tiga").asItIs().text()).isEqualTo("satu [...] tiga");
    }

    @Test
    void a_part_that_is_here_is_not_taken_again_and_one_that_comes_too_late_belongs_to_another_message() {
        Message waiting = first(1, 2, "satu");
        Incoming otherWords = part(1, 2, "lain");

        assertThat(fit(waiting, part(1, 2, "satu"), NOW)).isEqualTo(Message.Fit.HERE);
        assertThat(fit(waiting, part(2, 2, "dua"), NOW)).isEqualTo(Message.Fit.TAKES);
        assertThat(fit(waiting, otherWords, NOW)).isEqualTo(Message.Fit.ANOTHER);
        assertThat(fit(waiting.asItIs(), part(2, 2, "dua"), NOW)).isEqualTo(Message.Fit.ANOTHER);
        assertThat(fit(waiting.asItIs(), part(1, 2, "satu"), NOW.plusSeconds(999))).isEqualTo(Message.Fit.HERE);
    }

    @Test
    void the_network_may_bring_a_part_twice_under_two_names_but_an_hour_later_it_is_written_anew() {
        Message waiting = first(1, 2, "satu");
        Incoming twice = new Incoming(Channel.SMS, Kind.TEXT, "gammu:999", "+628000000123", "+628000000123", "satu", null, NOW, new Segment(42, 2, 1));

        assertThat(fit(waiting, twice, NOW.plusSeconds(5))).isEqualTo(Message.Fit.HERE);
        assertThat(fit(waiting.asItIs(), twice, NOW.plusSeconds(3600))).isEqualTo(Message.Fit.ANOTHER);
    }

    @Test
    void a_clock_that_is_wrong_is_not_believed() {
        assertThat(at(NOW.minusSeconds(60)).sentAt()).isEqualTo(NOW.minusSeconds(60));
        assertThat(at(Instant.MIN).sentAt()).isEqualTo(NOW);
        assertThat(at(Instant.MAX).sentAt()).isEqualTo(NOW);
        assertThat(at(null).sentAt()).isEqualTo(NOW);
        Message ahead = at(NOW.plusSeconds(600));
        assertThat(ahead.sentAt()).isEqualTo(NOW.plusSeconds(600));
        assertThat(ahead.observedAt()).isEqualTo(NOW);
    }

    @Test
    void nothing_personal_is_in_what_a_log_would_show() {
        Message message = at(NOW);
        assertThat(message + "" + part(1, 2, "rahasia") + new Position(0.06, 100.02) + new Part(1, "id", "rahasia"))
                .doesNotContain("rahasia", "628000000123", "100.02");
    }

    private static Message at(Instant sentAt) {
        return Message.handedOn(new Incoming(Channel.SMS, Kind.TEXT, "kannel:1", "+628000000123", "+628000000123", "rahasia", null, sentAt, null), NOW);
    }
}
