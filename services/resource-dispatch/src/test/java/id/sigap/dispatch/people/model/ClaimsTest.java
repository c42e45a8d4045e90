package id.sigap.dispatch.people.model;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClaimsTest {

    static final Instant T0 = Instant.parse("2022-02-25T01:46:00Z");
    static final Eligibility READY = eligible(true, true, "2022-02-25");

    static Eligibility eligible(boolean active, boolean available, String validUntil) {
        return new Eligibility(active, available, "13.08.13", null, List.of(new Certificate("TRC", validUntil), new Certificate("LDP", null)));
    }

    static Claims.Wish wish(String mission, int line, String token, long since) {
        return new Claims.Wish(mission, line, "TRC", T0, token, since, T0.plusSeconds(120));
    }

    static Claims free() {
        return Claims.none("ani", READY, 3);
    }

    @ParameterizedTest(name = "{0} {1} {2} on {3}: {4}")
    @CsvSource({"true,true,2022-02-25,2022-02-25T16:59:59Z,", "true,true,2022-02-25,2022-02-25T17:00:00Z,CERTIFICATE_EXPIRED",
            "true,true,2022-02-24,2022-02-24T17:00:00Z,CERTIFICATE_EXPIRED", "true,false,2030-01-01,2022-02-25T01:00:00Z,NOT_AVAILABLE",
            "false,true,2030-01-01,2022-02-25T01:00:00Z,NOT_ACTIVE"})
    void a_certificate_is_valid_to_the_end_of_its_last_day_where_the_person_is(boolean active, boolean available, String until, Instant at,
            Refusal expected) {
        assertThat(eligible(active, available, until).refusal("TRC", at)).isEqualTo(expected);
    }

    @Test
    void a_competence_that_is_not_held_is_refused_and_one_without_a_date_never_expires() {
        assertThat(READY.refusal("RESCUE", T0)).isEqualTo(Refusal.NOT_QUALIFIED);
        assertThat(READY.refusal("LDP", Instant.parse("2099-01-01T00:00:00Z"))).isNull();
    }

    @Test
    void the_second_mission_finds_the_claim_of_the_first() {
        Claims held = free().with(wish("gempa", 1, "a", 4));

        assertThat(held.refusal(wish("banjir", 1, "b", 2))).isEqualTo(Refusal.TAKEN);
        assertThat(held.refusal(wish("gempa", 2, "b", 4))).as("one person, one line").isEqualTo(Refusal.TAKEN);
        assertThatThrownBy(() -> held.with(wish("banjir", 1, "b", 2))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_claim_that_ended_before_does_not_overlap() {
        Claim past = new Claim("banjir", 1, T0.minusSeconds(7200), T0, Claim.State.CONFIRMED, "a", 1, T0);
        Claims claims = new Claims("ani", READY, 3, List.of(past), T0);

        assertThat(claims.refusal(wish("gempa", 1, "b", 1))).isNull();
        assertThat(claims.with(wish("gempa", 1, "b", 1)).claims()).hasSize(2);
    }

    @Test
    void the_same_mission_takes_over_what_an_attempt_of_it_left_and_only_the_newest_attempt_can_give_it_up() {
        Claims held = free().with(wish("gempa", 1, "crashed", 4));
        Claims takenOver = held.with(wish("gempa", 1, "next", 5));

        assertThat(takenOver.claims()).hasSize(1);
        assertThat(takenOver.without("gempa", "crashed")).isSameAs(takenOver);
        assertThat(takenOver.without("gempa", "next").claims()).isEmpty();
    }

    @Test
    void what_is_confirmed_is_not_taken_over() {
        Claims confirmed = free().with(wish("gempa", 1, "a", 4)).confirmed("gempa", 6);

        assertThat(confirmed.claims()).extracting(Claim::state).containsExactly(Claim.State.CONFIRMED);
        assertThat(confirmed.refusal(wish("gempa", 1, "b", 7))).isEqualTo(Refusal.TAKEN);
    }

    @Test
    void an_event_from_before_the_claim_is_about_an_earlier_ask() {
        Claims again = free().with(wish("gempa", 1, "a", 9));

        assertThat(again.ended("gempa", 9)).isSameAs(again);
        assertThat(again.confirmed("gempa", 8)).isSameAs(again);
        assertThat(again.ended("banjir", 20)).isSameAs(again);
        assertThat(again.ended("gempa", 11).claims()).isEmpty();
        assertThat(again.ended("gempa", 11).dueAt()).isNull();
    }

    @Test
    void an_older_word_of_the_registry_never_replaces_a_newer_one() {
        Claims heard = free().hear(eligible(true, false, "2030-01-01"), 5);

        assertThat(heard.refusal(wish("gempa", 1, "a", 1))).isEqualTo(Refusal.NOT_AVAILABLE);
        assertThat(heard.hear(READY, 5)).isSameAs(heard);
        assertThat(heard.hear(READY, 4)).isSameAs(heard);
        assertThat(heard.hear(READY, 6).refusal(wish("gempa", 1, "a", 1))).isNull();
    }

    @Test
    void the_auditor_comes_when_the_oldest_claim_wants_to_be_looked_at() {
        Claims held = free().with(wish("gempa", 1, "a", 4));

        assertThat(held.dueAt()).isEqualTo(T0.plusSeconds(120));
        Claims checked = held.checked(held.claims().getFirst(), T0.plusSeconds(1800));
        assertThat(checked.dueAt()).isEqualTo(T0.plusSeconds(1800));
        assertThat(checked.checked(held.claims().getFirst(), T0)).as("it was changed since").isSameAs(checked);
    }
}
