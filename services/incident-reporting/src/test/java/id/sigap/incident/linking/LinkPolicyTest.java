package id.sigap.incident.linking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.Samples;
import id.sigap.incident.linking.model.Board;
import id.sigap.incident.linking.model.Keywords;
import id.sigap.incident.linking.model.LinkPolicy;
import id.sigap.incident.linking.model.Match;
import id.sigap.incident.linking.model.OpenIncident;
import id.sigap.incident.linking.model.Sighting;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

import static id.sigap.incident.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

class LinkPolicyTest {

    static final Point MARKET = new Point(0.045, 100.065);
    private final LinkPolicy policy = Samples.linkPolicy();

    @Test
    void same_hazard_in_the_same_nagari_is_one_incident() {
        Board board = board(open("a", Hazard.GEMPA_BUMI, null, "13.08.13.2001", null));
        assertThat(best(board, seen(Hazard.GEMPA_BUMI, null, "13.08.13.2001", null, NOON)).map(Match::rule)).contains("SAME_NAGARI");
    }

    @Test
    void another_hazard_another_nagari_or_another_kind_of_situation_is_another_incident() {
        Board board = board(open("a", Hazard.TANAH_LONGSOR, null, "13.08.13.2001", null));
        assertThat(best(board, seen(Hazard.GEMPA_BUMI, null, "13.08.13.2001", null, NOON))).isEmpty();
        assertThat(best(board, seen(Hazard.TANAH_LONGSOR, null, "13.08.13.2002", null, NOON))).isEmpty();
        assertThat(best(board, seen(Hazard.TANAH_LONGSOR, "AKSES", "13.08.13.2001", null, NOON))).isEmpty();
    }

    @Test
    void points_near_each_other_are_one_place_unless_the_nagari_differ() {
        Point hundredsOfMetres = new Point(0.052, 100.065);
        Board board = board(open("a", Hazard.KEBAKARAN, null, "13.08.13", MARKET));
        Match match = best(board, seen(Hazard.KEBAKARAN, null, "13.08.13.2001", hundredsOfMetres, NOON)).orElseThrow();
        assertThat(match.rule()).isEqualTo("NEAR_POINT");
        assertThat(match.distanceM()).isBetween(700.0, 850.0);
        Board other = board(open("a", Hazard.KEBAKARAN, null, "13.08.13.2002", MARKET));
        assertThat(best(other, seen(Hazard.KEBAKARAN, null, "13.08.13.2001", hundredsOfMetres, NOON))).isEmpty();
    }

    @Test
    void a_report_that_only_knows_the_kecamatan_joins_when_there_is_no_choice() {
        OpenIncident one = open("a", Hazard.BANJIR, null, "13.08.07.2003", null);
        OpenIncident two = open("b", Hazard.BANJIR, null, "13.08.07.2004", null);
        Sighting somewhere = seen(Hazard.BANJIR, null, "13.08.07", null, NOON);
        assertThat(best(board(one), somewhere).map(Match::rule)).contains("ONLY_ONE_IN_KECAMATAN");
        assertThat(best(board(one, two), somewhere)).as("a choice nobody can make by rule").isEmpty();
    }

    @Test
    void a_later_one_is_another_incident() {
        Board board = board(open("a", Hazard.KEBAKARAN, null, "13.08.13.2001", null));
        assertThat(best(board, seen(Hazard.KEBAKARAN, null, "13.08.13.2001", null, NOON.plus(Duration.ofHours(11))))).isPresent();
        assertThat(best(board, seen(Hazard.KEBAKARAN, null, "13.08.13.2001", null, NOON.plus(Duration.ofHours(13))))).isEmpty();
        assertThat(policy.best(board, seen(Hazard.KEBAKARAN, null, "13.08.13.2001", null, NOON.plus(Duration.ofMinutes(13))), 60))
                .as("an hour of an exercise at speed 60 is a minute").isEmpty();
    }

    @Test
    void a_report_seen_earlier_but_come_late_joins_too() {
        Board board = board(open("a", Hazard.KEBAKARAN, null, "13.08.13.2001", null));
        assertThat(best(board, seen(Hazard.KEBAKARAN, null, "13.08.13.2001", null, NOON.minus(Duration.ofHours(1))))).isPresent();
    }

    @Test
    void hazards_of_one_family_may_be_one_incident() {
        Board board = board(open("a", Hazard.BANJIR, null, "13.08.13.2002", null));
        Match match = best(board, seen(Hazard.BANJIR_BANDANG, null, "13.08.13.2002", null, NOON)).orElseThrow();
        assertThat(match.score()).isBetween(0.8, 0.9);
    }

    @Test
    void people_in_the_open_follow_what_drove_them_out_and_a_search_what_buried_them() {
        Board board = board(open("quake", Hazard.GEMPA_BUMI, null, "13.08.13.2001", null),
                open("slide", Hazard.TANAH_LONGSOR, null, "13.08.13.2001", null));
        assertThat(best(board, trail("AFTERMATH")).map(m -> m.incident().incidentId())).contains("quake");
        assertThat(best(board, trail("SEARCH")).map(m -> m.incident().incidentId())).contains("slide");
        assertThat(best(Board.empty(), trail("AFTERMATH"))).isEmpty();
    }

    @Test
    void a_health_post_without_a_named_hazard_has_that_of_what_is_open_around_it() {
        Board board = board(open("quake", Hazard.GEMPA_BUMI, null, "13.08.13.2001", null));
        Sighting full = new Sighting("r", null, "FASKES", "FASKES", "13.08.13.2002", null, NOON);
        assertThat(policy.best(board, full, 1)).isEmpty();
        assertThat(policy.inherited(board, full, 1)).contains(Hazard.GEMPA_BUMI);
        assertThat(policy.inherited(Board.empty(), full, 1)).isEmpty();
    }

    @Test
    void a_merged_line_leads_to_the_survivor_until_it_is_taken_back() {
        Board board = board(open("old", Hazard.BANJIR, null, "13.08.07.2003", null), open("young", Hazard.BANJIR, null, "13.08.07.2004", null));
        Board merged = board.redirected("young", "old");
        Sighting there = seen(Hazard.BANJIR, null, "13.08.07.2004", null, NOON);
        assertThat(best(merged, there).map(m -> m.incident().incidentId())).contains("old");
        assertThat(merged.redirected("young", "young")).isEqualTo(board);
        assertThat(merged.without("old").open()).as("closing the survivor closes what leads to it").isEmpty();
        assertThat(board.without("unknown")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "neighbouring nagari 2.2 km away,           tanah_longsor, 13.08.13.2002, 0.08, 100.12, true",
        "the quake beside the slide it set off,     gempa_bumi,    13.08.13.2001, 0.06, 100.11, true",
        "the other end of the kecamatan,            tanah_longsor, 13.08.13.2002, 0.20, 100.30, false",
        "a fire is no slide,                        kebakaran,     13.08.13.2001, 0.06, 100.10, false",
    })
    void a_person_is_asked_about_what_nearly_fits(String what, String hazard, String region, double lat, double lng, boolean asked) {
        Board slide = board(open("a", Hazard.TANAH_LONGSOR, null, "13.08.13.2001", new Point(0.06, 100.10)));
        Sighting sighting = seen(Hazard.of(hazard).orElseThrow(), null, region, new Point(lat, lng), NOON);
        assertThat(best(slide, sighting)).as("never joins by itself").isEmpty();
        assertThat(policy.almost(slide, sighting, Set.of(), 1).isPresent()).as(what).isEqualTo(asked);
    }

    @Test
    void equal_words_make_it_likelier_that_two_are_one() {
        OpenIncident told = new OpenIncident("a", "a", Hazard.TANAH_LONGSOR, null, "13.08.13.2001", null, NOON, Keywords.of("longsor menutup jalan dekat jembatan kuning"), null);
        Sighting beside = seen(Hazard.TANAH_LONGSOR, null, "13.08.13.2002", null, NOON);
        Set<String> same = Keywords.of("jembatan kuning tertutup longsor");
        Set<String> other = Keywords.of("tebing runtuh di belakang sekolah");
        Match bySame = policy.almost(board(told), beside, same, 1).orElseThrow();
        assertThat(bySame.rule()).isEqualTo("MAYBE_SAME_WORDS");
        assertThat(policy.almost(board(told), beside, other, 1)).hasValueSatisfying(m -> assertThat(m.score()).isLessThan(bySame.score()));
    }

    @Test
    void a_guessed_hazard_gives_way_to_what_is_open_there() {
        Board flood = board(open("a", Hazard.BANJIR_BANDANG, null, "13.08.13.2001", null));
        Sighting guessed = new Sighting("r", Hazard.GEMPA_BUMI, null, "AFTERMATH", "13.08.13.2001", null, NOON);
        assertThat(best(flood, guessed)).hasValueSatisfying(m -> assertThat(m.rule()).isEqualTo("FOLLOWS_AFTERMATH"));
        assertThat(best(flood, seen(Hazard.GEMPA_BUMI, null, "13.08.13.2001", null, NOON))).as("a named one does not").isEmpty();
        Board both = board(open("a", Hazard.BANJIR_BANDANG, null, "13.08.13.2001", null), open("b", Hazard.GEMPA_BUMI, null, "13.08.13.2001", null));
        assertThat(best(both, guessed).orElseThrow().incident().incidentId()).isEqualTo("b");
    }

    @Test
    void who_lacks_food_where_only_the_road_is_broken_lacks_it_for_that_road() {
        OpenIncident road = open("a", Hazard.TANAH_LONGSOR, "AKSES", "13.08.13.2001", null);
        assertThat(best(board(road), trail("AFTERMATH"))).isPresent();
        assertThat(best(board(open("a", Hazard.TANAH_LONGSOR, "AKSES", "13.08.13.2002", null)), trail("AFTERMATH"))).isEmpty();
    }

    @Test
    void a_landmark_is_where_others_told_of_it() {
        OpenIncident told = new OpenIncident("a", "a", Hazard.TANAH_LONGSOR, null, "13.08.13.2001", null, NOON, Set.of(), Set.of("kampung hulu"));
        OpenIncident also = new OpenIncident("b", "b", Hazard.BANJIR, null, "13.08.13", null, NOON, Set.of(), Set.of("kampung hulu"));
        OpenIncident other = new OpenIncident("c", "c", Hazard.BANJIR, null, "13.08.05.2001", null, NOON, Set.of(), Set.of("kampung hulu"));
        assertThat(policy.placeTold(List.of(board(told)), Set.of("kampung hulu"), NOON, 1)).contains("13.08.13.2001");
        assertThat(policy.placeTold(List.of(board(told)), Set.of("kampung hilir"), NOON, 1)).isEmpty();
        assertThat(policy.placeTold(List.of(board(told, also)), Set.of("kampung hulu"), NOON, 1)).as("the more exact one").contains("13.08.13.2001");
        assertThat(policy.placeTold(List.of(board(told), board(other)), Set.of("kampung hulu"), NOON, 1)).as("two places of one name").isEmpty();
        assertThat(policy.placeTold(List.of(board(told)), Set.of("kampung hulu"), NOON.plus(Duration.ofDays(30)), 1)).as("long ago").isEmpty();
    }

    private Optional<Match> best(Board board, Sighting sighting) {
        return policy.best(board, sighting, 1);
    }

    private static Board board(OpenIncident... open) {
        return new Board(List.of(open));
    }

    private static OpenIncident open(String id, Hazard hazard, String facet, String region, Point point) {
        return new OpenIncident(id, id, hazard, facet, region, point, NOON, Set.of(), null);
    }

    private static Sighting seen(Hazard hazard, String facet, String region, Point point, Instant at) {
        return new Sighting("r", hazard, facet, null, region, point, at);
    }

    private static Sighting trail(String trail) {
        return new Sighting("r", null, null, trail, "13.08.13.2001", null, NOON);
    }
}
