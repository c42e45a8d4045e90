package id.sigap.incident.hazard.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.hazard.HazardSamples;
import id.sigap.incident.hazard.model.QuakeBoard.Placed;
import id.sigap.incident.hazard.model.QuakeBoard.Placement;

import static id.sigap.incident.hazard.HazardSamples.MAIN;
import static id.sigap.incident.hazard.HazardSamples.quake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuakeBoardTest {

    static final Matching POLICY = HazardSamples.policy().matching();
    static final Instant NOW = MAIN.plusSeconds(3_600);

    private static Placement place(QuakeBoard board, Reading... list) {
        return board.place(Arrays.asList(list), POLICY, NOW, r -> "id-" + r.key());
    }

    private static List<String> ids(Placement placement) {
        return placement.placed().stream().map(Placed::hazardId).toList();
    }

    @Test
    void a_corrected_row_another_list_and_another_agency_are_one_quake() {
        Placement first = place(QuakeBoard.empty(), quake(Feed.BMKG_AUTOGEMPA, "a", MAIN, 0.15, 99.98, 6.2));
        Placement corrected = place(first.board(), quake(Feed.BMKG_AUTOGEMPA, "b", MAIN.plusSeconds(2), 0.14, 99.94, 6.1));
        Placement slow = place(corrected.board(), quake(Feed.BMKG_GEMPATERKINI, "a", MAIN, 0.15, 99.98, 6.2));
        Placement usgs = place(slow.board(), quake(Feed.USGS, "us7", MAIN.plusSeconds(3), 0.22, 100.10, 6.1));
        assertThat(ids(corrected)).isEqualTo(ids(first));
        assertThat(ids(slow)).isEqualTo(ids(first));
        assertThat(ids(usgs)).isEqualTo(ids(first));
        assertThat(usgs.board().lines()).hasSize(1);
        assertThat(place(usgs.board(), quake(Feed.USGS, "us7", MAIN.plusSeconds(3), 0.22, 100.10, 6.1)).board()).as("again").isEqualTo(usgs.board());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, true", "45, 0, 0, true", "46, 0, 0, false", "-45, 0, 0, true", "0, 1.0, 0, true", "0, 1.2, 0, false", "0, 0, -1.5, true", "30, 0.05, -2.2, false",
        "-218, 0, -1.0, false",
    })
    void the_windows_are_what_the_policy_says(int seconds, double degrees, double magnitudes, boolean same) {
        Placement main = place(QuakeBoard.empty(), quake(Feed.BMKG_AUTOGEMPA, "a", MAIN, 0.14, 99.94, 6.2));
        Placement other = place(main.board(), quake(Feed.USGS, "u", MAIN.plusSeconds(seconds), 0.14 + degrees, 99.94, 6.2 + magnitudes));
        assertThat(ids(other).equals(ids(main))).isEqualTo(same);
    }

    @Test
    void two_rows_of_one_list_are_two_quakes() {
        Placement both = place(QuakeBoard.empty(), quake(Feed.BMKG_GEMPADIRASAKAN, "late", MAIN.plusSeconds(20), 0.14, 99.94, 5.9),
                quake(Feed.BMKG_GEMPADIRASAKAN, "early", MAIN, 0.14, 99.94, 6.1));
        assertThat(ids(both)).doesNotHaveDuplicates().hasSize(2);
        // each finds its own line again, in whatever order, though each fits the other's
        Placement again = place(both.board(), quake(Feed.BMKG_GEMPADIRASAKAN, "early", MAIN, 0.14, 99.94, 6.1),
                quake(Feed.BMKG_GEMPADIRASAKAN, "late", MAIN.plusSeconds(20), 0.14, 99.94, 5.9));
        assertThat(ids(again)).containsExactly("id-early", "id-late");
        assertThat(ids(place(both.board(), quake(Feed.USGS, "u", MAIN.plusSeconds(18), 0.14, 99.94, 5.9)))).as("the nearest in time").containsExactly("id-late");
    }

    @Test
    void foreshock_main_shock_and_aftershocks_are_one_sequence_that_begins_with_the_first() {
        Placement all = place(QuakeBoard.empty(), quake(Feed.BMKG_GEMPATERKINI, "after", MAIN.plus(Duration.ofHours(13)), 0.2, 99.9, 4.7),
                quake(Feed.BMKG_GEMPATERKINI, "main", MAIN, 0.14, 99.94, 6.1), quake(Feed.BMKG_GEMPATERKINI, "fore", MAIN.minusSeconds(218), 0.1, 99.95, 5.2),
                quake(Feed.BMKG_GEMPATERKINI, "far", MAIN.plusSeconds(600), -1.17, 120.06, 4.1));
        assertThat(all.placed()).filteredOn(p -> !p.hazardId().equals("id-far")).hasSize(3).allMatch(p -> p.sequenceId().equals("id-fore"));
        assertThat(all.placed()).filteredOn(p -> p.hazardId().equals("id-far")).allMatch(p -> p.sequenceId().equals("id-far"));
    }

    @Test
    void who_was_split_off_begins_a_sequence_and_stays_what_it_is_called() {
        Placement both = place(QuakeBoard.empty(), quake(Feed.BMKG_GEMPATERKINI, "main", MAIN.minus(Duration.ofDays(3)), 0.14, 99.94, 6.1),
                quake(Feed.BMKG_GEMPATERKINI, "other", MAIN, 0.5, 100.2, 5.0));
        QuakeBoard split = both.board().alone("id-other");
        assertThat(split.alone("id-other")).as("again").isNull();
        assertThat(split.alone("id-unknown")).isNull();
        Placement next = place(split, quake(Feed.BMKG_GEMPATERKINI, "third", MAIN.plusSeconds(900), 0.5, 100.2, 4.0),
                quake(Feed.USGS, "u", MAIN.plusSeconds(2), 0.5, 100.2, 5.1));
        assertThat(next.placed()).extracting(Placed::sequenceId).containsOnly("id-other");
        assertThat(ids(next)).containsExactlyInAnyOrder("id-third", "id-other");
    }

    @Test
    void what_is_deleted_before_it_was_known_opens_nothing_and_old_lines_leave() {
        Reading deleted = new Reading(Feed.USGS, List.of("u"), id.sigap.incident.model.Hazard.GEMPA_BUMI, MAIN,
                new id.sigap.incident.model.Point(0, 100), Strength.UNKNOWN, Words.NONE, List.of(), true);
        assertThat(place(QuakeBoard.empty(), deleted).placed()).isEmpty();
        QuakeBoard board = place(QuakeBoard.empty(), quake(Feed.USGS, "u", MAIN, 0, 100, 5.0)).board();
        assertThat(board.place(List.of(), POLICY, MAIN.plus(Duration.ofDays(11)), Reading::key).board().lines()).isEmpty();
    }

    @Test
    void a_policy_that_forgets_before_it_stops_taking_in_is_refused() {
        assertThatThrownBy(() -> new Matching(45, 120, 1.5, 168, 75, 10, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Matching(45, 120, 1.5, 300, 75, 7, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Matching(45, 0, 1.5, 168, 75, 7, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
