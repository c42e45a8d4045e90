package id.sigap.incident.hazard.model;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

import static id.sigap.incident.hazard.HazardSamples.MAIN;
import static id.sigap.incident.hazard.HazardSamples.quake;
import static org.assertj.core.api.Assertions.assertThat;

class KnownHazardTest {

    static final Reading FIRST = quake(Feed.BMKG_AUTOGEMPA, "a", MAIN, 0.15, 99.98, 6.2);
    static final Reading CORRECTED = quake(Feed.BMKG_AUTOGEMPA, "b", MAIN, 0.14, 99.94, 6.1);

    private static Instant at(int minutes) {
        return MAIN.plusSeconds(60L * minutes);
    }

    private static KnownHazard first() {
        return KnownHazard.open(FIRST, at(2), "seq", at(2)).hazard();
    }

    private static KnownHazard corrected() {
        return first().hear(CORRECTED, at(10), at(10)).hazard();
    }

    @Test
    void a_revision_is_a_second_version_and_the_first_stays() {
        KnownHazard.Step step = first().hear(CORRECTED, at(10), at(10));
        assertThat(step.event()).isInstanceOf(HazardEvent.Updated.class);
        assertThat(step.hazard().version()).isEqualTo(2);
        assertThat(step.hazard().versions()).extracting(v -> v.strength().magnitude()).containsExactly(6.2, 6.1);
        assertThat(step.hazard().point()).isEqualTo(new Point(0.14, 99.94));
        assertThat(step.hazard().hear(CORRECTED, at(11), at(11))).as("the same again").isNull();
    }

    @Test
    void a_late_answer_of_the_same_list_says_nothing_any_more() {
        assertThat(corrected().hear(FIRST, at(9), at(12))).isNull();
    }

    @Test
    void a_slower_list_with_the_old_values_brings_no_news_and_no_version() {
        KnownHazard.Step slow = corrected().hear(quake(Feed.BMKG_GEMPATERKINI, "a", MAIN, 0.15, 99.98, 6.2), at(12), at(12));
        assertThat(slow.event()).isNull();
        assertThat(slow.hazard().picture().strength().magnitude()).isEqualTo(6.1);
        KnownHazard.Step caughtUp = slow.hazard().hear(quake(Feed.BMKG_GEMPATERKINI, "b", MAIN, 0.14, 99.94, 6.1), at(14), at(14));
        assertThat(caughtUp.event()).isNull();
        assertThat(caughtUp.hazard().version()).isEqualTo(2);
    }

    @Test
    void the_authority_counts_and_others_are_kept_beside_it() {
        KnownHazard both = first().hear(quake(Feed.USGS, "u", MAIN.plusSeconds(3), 0.22, 100.1, 6.4), at(5), at(5)).hazard();
        assertThat(both.picture().strength().magnitude()).isEqualTo(6.2);
        assertThat(both.slots()).hasSize(2);
        KnownHazard usgsFirst = KnownHazard.open(quake(Feed.USGS, "u", MAIN, 0.2, 100.1, 6.4), at(1), "s", at(1)).hazard();
        KnownHazard.Step then = usgsFirst.hear(FIRST, at(3), at(3));
        assertThat(then.hazard().picture().strength().magnitude()).isEqualTo(6.2);
        assertThat(then.hazard().version()).isEqualTo(2);
    }

    @Test
    void what_people_felt_comes_later_and_from_another_list() {
        Reading felt = quake(Feed.BMKG_GEMPADIRASAKAN, "b", MAIN, 0.14, 99.94, 6.1, new Felt(6, "Pasaman Barat", "13.12"), new Felt(5, "Pasaman", "13.08"));
        KnownHazard.Step step = corrected().hear(felt, at(15), at(15));
        assertThat(step.event()).isInstanceOf(HazardEvent.Updated.class);
        assertThat(step.hazard().picture().strength().mmi()).isEqualTo(6);
        assertThat(step.hazard().picture().felt()).hasSize(2);
        assertThat(step.hazard().hear(quake(Feed.BMKG_AUTOGEMPA, "c", MAIN, 0.14, 99.94, 6.0), at(20), at(20)).hazard().picture().felt()).hasSize(2);
    }

    @Test
    void it_is_withdrawn_when_everybody_deleted_it_and_not_before() {
        Reading usgs = quake(Feed.USGS, "u", MAIN, 0.2, 100.1, 6.4);
        Reading deleted = new Reading(Feed.USGS, usgs.keys(), usgs.hazard(), usgs.at(), usgs.point(), usgs.strength(), usgs.words(), List.of(), true);
        KnownHazard both = first().hear(usgs, at(5), at(5)).hazard();
        assertThat(both.hear(deleted, at(8), at(8)).hazard().withdrawn()).isFalse();
        KnownHazard alone = KnownHazard.open(usgs, at(1), "s", at(1)).hazard();
        KnownHazard.Step gone = alone.hear(deleted, at(8), at(8));
        assertThat(gone.event()).isInstanceOf(HazardEvent.Withdrawn.class);
        assertThat(gone.hazard().isActive(at(9))).isFalse();
        assertThat(gone.hazard().hear(usgs, at(12), at(12)).event()).as("back again").isInstanceOf(HazardEvent.Updated.class);
    }

    @Test
    void a_person_may_take_it_out_of_its_sequence_once() {
        KnownHazard.Step alone = first().standAlone("me", "p", at(30));
        assertThat(alone.event()).isEqualTo(new HazardEvent.LeftSequence(at(30), "seq", "p"));
        assertThat(alone.hazard().sequenceId()).isEqualTo("me");
        assertThat(alone.hazard().standAlone("me", "p", at(31))).isNull();
    }

    @Test
    void versions_are_bounded_and_keep_their_numbers() {
        KnownHazard h = first();
        for (int i = 1; i <= 80; i++) {
            h = h.hear(quake(Feed.BMKG_AUTOGEMPA, "a" + i, MAIN, 0.1, 99 + i / 100.0, 6.0), at(2 + i), at(2 + i)).hazard();
        }
        assertThat(h.version()).isEqualTo(81);
        assertThat(h.versions()).hasSize(50);
    }

    private static WarningMessage message(WarningMessage.Kind kind, String key, int sent, String... references) {
        Warning w = new Warning("s", null, "Hujan " + key, null, null, null, "Immediate", "Moderate", "Observed", null, at(sent + 120),
                List.of(new Warning.Area("x", List.of(), List.of(), List.of("13.08.13"))));
        return new WarningMessage(Feed.BMKG_NOWCAST, kind, key, at(sent), List.of(references), Hazard.CUACA_EKSTREM, at(sent), w, null);
    }

    @Test
    void a_chain_of_messages_is_one_warning_with_versions() {
        KnownHazard warned = KnownHazard.warn(message(WarningMessage.Kind.ALERT, "1", 0), at(0)).hazard();
        KnownHazard updated = warned.warnAgain(message(WarningMessage.Kind.UPDATE, "2", 10, "1"), at(10)).hazard();
        assertThat(updated.version()).isEqualTo(2);
        assertThat(updated.warning().event()).isEqualTo("Hujan 2");
        assertThat(updated.warnAgain(message(WarningMessage.Kind.UPDATE, "2", 10, "1"), at(11))).as("again").isNull();
        assertThat(updated.isActive(at(129))).isTrue();
        assertThat(updated.isActive(at(131))).as("expired").isFalse();
        KnownHazard.Step cancelled = updated.warnAgain(message(WarningMessage.Kind.CANCEL, "3", 20, "2"), at(20));
        assertThat(cancelled.event()).isInstanceOf(HazardEvent.Withdrawn.class);
        assertThat(cancelled.hazard().warning().event()).as("what was warned of stays readable").isEqualTo("Hujan 2");
        assertThat(cancelled.hazard().chain()).containsExactly("1", "2", "3");
    }

    @Test
    void a_late_message_takes_its_place_and_changes_nothing() {
        KnownHazard updated = KnownHazard.warn(message(WarningMessage.Kind.UPDATE, "2", 10, "1"), at(10)).hazard();
        KnownHazard.Step late = updated.warnAgain(message(WarningMessage.Kind.ALERT, "1", 0), at(12));
        assertThat(late.event()).isNull();
        assertThat(late.hazard().warning().event()).isEqualTo("Hujan 2");
        KnownHazard.Step tomb = KnownHazard.warn(message(WarningMessage.Kind.CANCEL, "3", 20, "1"), at(20));
        assertThat(tomb.event()).as("nobody was warned, so nobody is told").isNull();
        assertThat(tomb.hazard().warnAgain(message(WarningMessage.Kind.ALERT, "1", 0), at(21)).hazard().isActive(at(22))).isFalse();
    }

    @Test
    void messages_find_their_chain_by_what_they_refer_to() {
        WarningBoard.Placement a = WarningBoard.empty().place(message(WarningMessage.Kind.ALERT, "1", 0), at(0), k -> "id-" + k);
        WarningBoard.Placement b = a.board().place(message(WarningMessage.Kind.UPDATE, "2", 10, "1"), at(10), k -> "id-" + k);
        WarningBoard.Placement c = b.board().place(message(WarningMessage.Kind.CANCEL, "3", 20, "2"), at(20), k -> "id-" + k);
        WarningBoard.Placement other = c.board().place(message(WarningMessage.Kind.ALERT, "9", 20), at(20), k -> "id-" + k);
        assertThat(List.of(a.hazardId(), b.hazardId(), c.hazardId(), other.hazardId())).containsExactly("id-1", "id-1", "id-1", "id-9");
        assertThat(other.board().place(message(WarningMessage.Kind.ALERT, "10", 9_000), at(9_000), k -> "id-" + k).board().lines()).as("old ones leave").hasSize(1);
        WarningBoard.Placement early = WarningBoard.empty().place(message(WarningMessage.Kind.UPDATE, "2", 10, "1"), at(10), k -> "id-" + k);
        assertThat(early.hazardId()).as("named after the first of the chain").isEqualTo("id-1");
        assertThat(early.board().place(message(WarningMessage.Kind.ALERT, "1", 0), at(12), k -> "id-" + k).hazardId()).isEqualTo("id-1");
    }
}
