package id.sigap.registry.member.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MemberTest {

    static final Instant NOW = Instant.parse("2022-02-25T01:39:29Z");

    @ParameterizedTest(name = "{0}, ready {1}, says ready {2}: {3}")
    @CsvSource({
            "ACTIVE,    false, true,  told", "ACTIVE,    true,  false, told", "ACTIVE,    true,  true,  unchanged", "ACTIVE,    false, false, unchanged",
            "CANDIDATE, false, true,  refused", "CANDIDATE, false, false, unchanged", "CANDIDATE, true,  false, told",
            "ON_LEAVE,  false, true,  refused", "ON_LEAVE,  true,  false, told", "ON_LEAVE,  false, false, unchanged",
            "LEGIUN,    false, true,  refused", "LEGIUN,    true,  false, told", "LEGIUN,    false, false, unchanged",
            "INACTIVE,  false, true,  refused", "INACTIVE,  true,  false, told", "INACTIVE,  false, false, unchanged"})
    void readiness_is_for_active_members(Standing standing, boolean ready, boolean says, String expected) {
        Member member = member(standing, ready);
        if (expected.equals("refused")) {
            assertThatThrownBy(() -> member.availability(says, NOW)).isInstanceOf(Refusal.class)
                    .satisfies(e -> assertThat(((Refusal) e).code()).isEqualTo("not-active"));
            return;
        }
        Member.Outcome outcome = member.availability(says, NOW);
        assertThat(outcome.member().available()).isEqualTo(says);
        assertThat(outcome.event()).isEqualTo(expected.equals("told") ? new MemberEvent.AvailabilityChanged(NOW) : null);
    }

    @Test
    void a_skill_counts_once_and_the_same_certificates_again_change_nothing() {
        Member member = member(Standing.ACTIVE, true);
        List<Competence> held = List.of(new Competence(Skill.TRC, "S-1", "2021-11-02"), new Competence(Skill.POSKO, null, null));

        Member.Outcome outcome = member.competences(held, NOW);

        assertThat(outcome.event()).isEqualTo(new MemberEvent.CompetencesChanged(NOW));
        assertThat(outcome.member().competences()).isEqualTo(held);
        assertThat(outcome.member().competences(held, NOW).event()).isNull();
        assertThatThrownBy(() -> member.competences(List.of(held.get(0), new Competence(Skill.TRC, "S-2", null)), NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_person_may_hold_two_offices_at_a_time_but_not_one_twice() {
        Office head = office("a", OfficeName.KEPALA_DINAS, "2021-07-01", null);
        Member one = member(Standing.ACTIVE, true).assign(head, NOW).member();

        assertThat(one.assign(head, NOW).event()).as("the same assignment again").isNull();
        assertThat(one.assign(office("b", OfficeName.SEKRETARIS, "2022-01-01", null), NOW).event()).isEqualTo(new MemberEvent.OfficesChanged(NOW));
        assertThatThrownBy(() -> one.assign(office("c", OfficeName.KEPALA_DINAS, "2024-05-01", null), NOW)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3} overlap: {4}")
    @CsvSource({
            "2021-01-01, 2021-12-31, 2022-01-01, ,           false", "2021-01-01, 2022-01-01, 2022-01-01, ,           true",
            "2022-01-01, ,           2020-01-01, 2021-12-31, false", "2022-01-01, ,           2020-01-01, 2022-01-01, true",
            "2021-01-01, ,           2023-01-01, 2023-06-30, true"})
    void offices_overlap_on_any_same_day(String from, String until, String otherFrom, String otherUntil, boolean overlap) {
        assertThat(office("a", OfficeName.STAF, from, until).overlaps(office("b", OfficeName.STAF, otherFrom, otherUntil))).isEqualTo(overlap);
        assertThat(office("a", OfficeName.STAF, from, until).overlaps(office("b", OfficeName.BUPATI, otherFrom, otherUntil))).isFalse();
    }

    @Test
    void an_office_that_ended_stays_on_record() {
        Member member = member(Standing.ACTIVE, true).assign(office("a", OfficeName.KABID_LINJAMSOS, "2017-03-01", null), NOW).member();

        Member.Outcome ended = member.endOffice("a", LocalDate.of(2021, 10, 31), NOW);

        assertThat(ended.member().offices()).singleElement().satisfies(o -> assertThat(o.until()).isEqualTo("2021-10-31"));
        assertThat(ended.event()).isEqualTo(new MemberEvent.OfficesChanged(NOW));
        assertThat(ended.member().endOffice("a", LocalDate.of(2021, 10, 31), NOW).event()).isNull();
        assertThatThrownBy(() -> member.endOffice("a", LocalDate.of(2017, 2, 28), NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> member.endOffice("unknown", LocalDate.of(2022, 1, 1), NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_tier_belongs_to_tagana() {
        Identity who = new Identity("Uji", null, null, null, null, null, null);
        assertThatThrownBy(() -> new Member(Pillar.TKSK, Tier.MUDA, Standing.ACTIVE, true, "13.08.13", null, List.of(), List.of(), who))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_point_leaves_rounded_and_the_equator_is_a_place() {
        assertThat(new Point(-0.00049, 100.11449).coarse()).isEqualTo(new Point(0.0, 100.114));
        assertThat(new Point(0, 100).coarse()).isEqualTo(new Point(0, 100));
        assertThatThrownBy(() -> new Point(Double.NaN, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(0, 180.1)).isInstanceOf(IllegalArgumentException.class);
    }

    static Member member(Standing standing, boolean ready) {
        return new Member(Pillar.TAGANA, Tier.MUDA, standing, ready, "13.08.13", new Point(0.081, 100.114), List.of(), List.of(),
                new Identity("Uji", null, null, null, null, null, null));
    }

    static Office office(String ref, OfficeName name, String from, String until) {
        return new Office(ref, name, "13.08", from, until, List.of(Signature.MISSION));
    }
}
