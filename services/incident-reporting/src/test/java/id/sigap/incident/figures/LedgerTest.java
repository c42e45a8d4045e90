package id.sigap.incident.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import id.sigap.incident.figures.model.Choice;
import id.sigap.incident.figures.model.Ledger;
import id.sigap.incident.figures.model.Line;
import id.sigap.incident.figures.model.Rule;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Source;
import id.sigap.incident.model.Stated;

import static id.sigap.incident.figures.Saying.BNPB;
import static id.sigap.incident.figures.Saying.BPBD;
import static id.sigap.incident.figures.Saying.KABUPATEN;
import static id.sigap.incident.figures.Saying.KECAMATAN;
import static id.sigap.incident.figures.Saying.MEDIA;
import static id.sigap.incident.figures.Saying.NAGARI;
import static id.sigap.incident.figures.Saying.NOON;
import static id.sigap.incident.figures.Saying.SAR;
import static org.assertj.core.api.Assertions.assertThat;

/** Which number counts, and what is never added to what. */
class LedgerTest {

    private final Ledger ledger = Saying.ledger();

    @Test
    void a_single_source_counts() {
        ledger.add(BPBD.says(KECAMATAN, NOON, Figure.DEAD, Quantity.exact(3)));
        assertChosen(KECAMATAN, Figure.DEAD, "3", Rule.ONLY_LINE);
        assertThat(ledger.of(KECAMATAN, Figure.MISSING).decision().rule()).isEqualTo(Rule.NOTHING_KNOWN);
    }

    @Test
    void a_correction_counts_whether_it_is_higher_or_lower_and_in_whatever_order_it_comes() {
        ledger.add(BNPB.says(KABUPATEN, NOON.plusSeconds(60), Figure.HOUSES_HEAVY, Quantity.exact(2)));
        ledger.add(BNPB.says(KABUPATEN, NOON, Figure.HOUSES_HEAVY, Quantity.exact(100)));
        assertChosen(KABUPATEN, Figure.HOUSES_HEAVY, "2", Rule.ONLY_LINE);
        ledger.add(BNPB.says(KABUPATEN, NOON.plusSeconds(120), Figure.HOUSES_HEAVY, Quantity.exact(653)));
        assertChosen(KABUPATEN, Figure.HOUSES_HEAVY, "653", Rule.ONLY_LINE);
    }

    @Test
    void sources_stand_side_by_side_and_contradictions_are_flagged() {
        ledger.add(MEDIA.says(KABUPATEN, NOON.plusSeconds(60), Figure.DEAD, Quantity.exact(8)));
        ledger.add(SAR.says(KABUPATEN, NOON, Figure.DEAD, Quantity.exact(14)));
        Ledger.Reckoning dead = ledger.of(KABUPATEN, Figure.DEAD);
        assertThat(dead.lines()).hasSize(2);
        assertThat(dead.decision().conflict()).isTrue();
        assertChosen(KABUPATEN, Figure.DEAD, "14", Rule.VERIFIED);
    }

    @Test
    void of_verified_ones_the_most_competent_then_the_latest_counts() {
        ledger.add(BNPB.says(KABUPATEN, NOON.plusSeconds(60), Figure.DEAD, Quantity.exact(6)));
        ledger.add(BPBD.says(KABUPATEN, NOON, Figure.DEAD, Quantity.exact(7)));
        assertChosen(KABUPATEN, Figure.DEAD, "7", Rule.COMPETENT);
        ledger.add(Saying.via(BPBD.says(KABUPATEN, NOON.plusSeconds(90), Figure.DEAD, Quantity.exact(8)), "salinan"));
        assertChosen(KABUPATEN, Figure.DEAD, "8", Rule.LATEST);
    }

    @Test
    void what_is_a_day_older_gives_way_to_whoever_speaks_now() {
        ledger.add(SAR.says(KABUPATEN, NOON, Figure.DEAD, Quantity.exact(4)));
        ledger.add(MEDIA.says(KABUPATEN, NOON.plus(Duration.ofHours(25)), Figure.DEAD, Quantity.exact(9)));
        assertChosen(KABUPATEN, Figure.DEAD, "9", Rule.FRESH);
        assertThat(ledger.of(KABUPATEN, Figure.DEAD).decision().conflict()).as("old news contradict nobody").isFalse();
    }

    @Test
    void a_source_that_takes_its_number_back_is_not_asked_any_more() {
        ledger.add(BPBD.says(KABUPATEN, NOON, Figure.DEAD, Quantity.exact(3)));
        ledger.add(BPBD.says(KABUPATEN, NOON.plusSeconds(60), Figure.DEAD, Quantity.UNKNOWN));
        assertThat(ledger.of(KABUPATEN, Figure.DEAD).decision().chosen()).isNull();
    }

    @Test
    void a_district_figure_and_the_sum_of_its_parts_are_two_lines_and_never_added() {
        ledger.add(BPBD.says("13.08.13", NOON, Figure.DISPLACED_PEOPLE, Quantity.exact(4407)));
        ledger.add(BPBD.says("13.08.07", NOON, Figure.DISPLACED_PEOPLE, Quantity.approximate(500)));
        ledger.add(BNPB.says(KABUPATEN, NOON, Figure.DISPLACED_PEOPLE, Quantity.exact(6785)));
        List<Line> lines = ledger.of(KABUPATEN, Figure.DISPLACED_PEOPLE).lines();
        assertThat(lines).extracting(l -> l.source().kind() + " " + l.value().text())
                .containsExactlyInAnyOrder("BNPB 6.785", "SUM ±4.907");
        Line sum = lines.stream().filter(Line::isSum).findFirst().orElseThrow();
        assertThat(sum.incomplete()).as("other kecamatan have said nothing").isTrue();
        assertThat(sum.known() + " of " + sum.expected()).isEqualTo("2 of 3");
        assertChosen(KABUPATEN, Figure.DISPLACED_PEOPLE, "6.785", Rule.NOT_PARTIAL);
        assertChosen("13", Figure.DISPLACED_PEOPLE, "6.785", Rule.ONLY_LINE);
    }

    @Test
    void a_sum_is_complete_when_every_part_has_said_something_and_nihil_is_something() {
        ledger.add(BPBD.says("13.08.13", NOON, Figure.DEAD, Quantity.exact(3)));
        ledger.add(BPBD.says("13.08.07", NOON, Figure.DEAD, Quantity.NIL));
        assertThat(sum().incomplete()).isTrue();
        ledger.add(BPBD.says("13.08.04", NOON, Figure.DEAD, Quantity.NIL));
        assertThat(sum().incomplete()).isFalse();
        assertThat(sum().value()).isEqualTo(Quantity.exact(3));
        ledger.add(BPBD.says("13.08.04", NOON.plusSeconds(60), Figure.DEAD, Quantity.UNKNOWN));
        assertThat(sum().incomplete()).as("taken back").isTrue();
    }

    @Test
    void a_sum_above_what_the_district_says_is_a_contradiction_below_it_is_not() {
        ledger.add(BPBD.says(KABUPATEN, NOON, Figure.DEAD, Quantity.exact(4)));
        ledger.add(BPBD.says("13.08.13", NOON, Figure.DEAD, Quantity.exact(3)));
        assertThat(ledger.of(KABUPATEN, Figure.DEAD).decision().conflict()).isFalse();
        ledger.add(BPBD.says("13.08.07", NOON, Figure.DEAD, Quantity.exact(2)));
        assertThat(ledger.of(KABUPATEN, Figure.DEAD).decision().conflict()).isTrue();
    }

    @Test
    void a_newer_sum_that_lacks_parts_is_taken_only_where_it_says_more_than_everybody_else() {
        ledger.add(BNPB.says(KABUPATEN, NOON, Map.of(Figure.HOUSES_HEAVY, Quantity.exact(653), Figure.HOUSES_LIGHT, Quantity.exact(737))));
        ledger.add(BPBD.says(KECAMATAN, NOON.plus(Duration.ofDays(2)),
                Map.of(Figure.HOUSES_HEAVY, Quantity.exact(498), Figure.HOUSES_LIGHT, Quantity.exact(893))));
        assertChosen(KABUPATEN, Figure.HOUSES_HEAVY, "653", Rule.NOT_PARTIAL);
        assertChosen(KABUPATEN, Figure.HOUSES_LIGHT, "893", Rule.FRESH);
    }

    @Test
    void shelters_of_one_source_are_one_line_and_people_are_counted_at_home() {
        Saying posko = Saying.of(Source.Kind.POSKO, "Posko", true);
        ledger.add(Saying.at(posko.says(NAGARI, NOON, Figure.DISPLACED_OUTSIDE, Quantity.exact(700)), "Padang Tarok", "13.06.11"));
        ledger.add(Saying.at(posko.says(NAGARI, NOON, Figure.DISPLACED_OUTSIDE, Quantity.exact(50)), "Balai", "13.06.11"));
        ledger.add(Saying.at(posko.says(NAGARI, NOON.plusSeconds(60), Figure.DISPLACED_OUTSIDE, Quantity.exact(839)), "padang  tarok", "13.06.11"));
        List<Line> lines = ledger.of(NAGARI, Figure.DISPLACED_OUTSIDE).lines();
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.value()).isEqualTo(Quantity.exact(889));
            assertThat(line.perPart()).isTrue();
        });
        assertThat(ledger.of("13.06", Figure.DISPLACED_PEOPLE).lines()).as("not Agam's own").isEmpty();
        assertThat(ledger.guests("13.06")).hasSize(2);
        assertThat(ledger.guests(KABUPATEN)).as("no guests at home").isEmpty();
        assertThat(ledger.of("13", Figure.DISPLACED_OUTSIDE).decision().chosen().value()).as("once in the province").isEqualTo(Quantity.exact(889));
    }

    @Test
    void what_one_source_says_of_parts_makes_its_total_but_only_if_nothing_needed_is_missing() {
        ledger.add(SAR.says(KABUPATEN, NOON, Map.of(Figure.DISPLACED_IN_SITES, Quantity.exact(3021), Figure.DISPLACED_BEFORE_HOUSE,
                Quantity.exact(2186), Figure.HOUSES_HEAVY, Quantity.exact(498), Figure.HOUSES_MEDIUM, Quantity.exact(425))));
        assertThat(chosen(KABUPATEN, Figure.DISPLACED_PEOPLE).value()).isEqualTo(Quantity.exact(5207));
        assertThat(chosen(KABUPATEN, Figure.DISPLACED_PEOPLE).incomplete()).isFalse();
        assertThat(chosen(KABUPATEN, Figure.HOUSES).incomplete()).as("no word of RR").isTrue();
    }

    @Test
    void parts_that_do_not_add_up_are_shown_as_such() {
        ledger.add(BNPB.says(KABUPATEN, NOON, Map.of(Figure.HOUSES, Quantity.exact(410), Figure.HOUSES_HEAVY, Quantity.exact(100),
                Figure.HOUSES_MEDIUM, Quantity.exact(300), Figure.HOUSES_LIGHT, Quantity.exact(300))));
        assertThat(chosen(KABUPATEN, Figure.HOUSES).value()).isEqualTo(Quantity.exact(410));
        assertThat(chosen(KABUPATEN, Figure.HOUSES).addsUp()).isFalse();
    }

    @Test
    void whoever_still_counts_the_declared_dead_as_missing_does_not_count() {
        ledger.add(BNPB.says("13", NOON, Figure.MISSING, Quantity.exact(4)));
        ledger.add(MEDIA.says(KABUPATEN, NOON.plusSeconds(30), Figure.MISSING, Quantity.exact(4)));
        ledger.add(SAR.says(KABUPATEN, NOON, Map.of(Figure.MISSING, Quantity.exact(4), Figure.DEAD, Quantity.exact(10))));
        ledger.add(Saying.moving(SAR.says(KABUPATEN, NOON.plusSeconds(60),
                Map.of(Figure.MISSING, Quantity.NIL, Figure.DEAD, Quantity.exact(14))), 4));
        assertChosen(KABUPATEN, Figure.DEAD, "14", Rule.ONLY_LINE);
        assertChosen(KABUPATEN, Figure.MISSING, "nihil", Rule.NOT_OVERTAKEN);
        assertChosen("13", Figure.MISSING, "nihil", Rule.NOT_OVERTAKEN);
    }

    @Test
    void a_person_may_choose_another_source_and_give_it_back() {
        ledger.add(BPBD.says(KABUPATEN, NOON, Figure.DEAD, Quantity.exact(7)));
        ledger.add(MEDIA.says(KABUPATEN, NOON, Figure.DEAD, Quantity.exact(8)));
        ledger.add(choice(MEDIA.key(), NOON.plusSeconds(10)));
        assertChosen(KABUPATEN, Figure.DEAD, "8", Rule.PERSON);
        assertThat(ledger.of(KABUPATEN, Figure.DEAD).decision().choice().by()).isEqualTo("petugas");
        ledger.add(BPBD.says(KABUPATEN, NOON.plusSeconds(600), Figure.DEAD, Quantity.exact(9)));
        assertChosen(KABUPATEN, Figure.DEAD, "8", Rule.PERSON);
        assertThat(ledger.of(KABUPATEN, Figure.DEAD).decision().newer()).as("somebody should look again").isTrue();
        ledger.add(choice(null, NOON.plusSeconds(20)));
        assertChosen(KABUPATEN, Figure.DEAD, "9", Rule.VERIFIED);
    }

    @Test
    void a_choice_ends_when_its_source_falls_a_day_behind() {
        ledger.add(MEDIA.says(KABUPATEN, NOON, Figure.DEAD, Quantity.exact(8)));
        ledger.add(BPBD.says(KABUPATEN, NOON.plus(Duration.ofHours(25)), Figure.DEAD, Quantity.exact(12)));
        ledger.add(choice(MEDIA.key(), NOON));
        assertChosen(KABUPATEN, Figure.DEAD, "12", Rule.FRESH);
    }

    @RepeatedTest(50)
    void the_order_of_arrival_never_matters(RepetitionInfo n) {
        Random random = new Random(n.getCurrentRepetition());
        List<Stated> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Saying who = List.of(BPBD, BNPB, SAR, MEDIA).get(random.nextInt(4));
            String where = List.of(KABUPATEN, KECAMATAN, NAGARI, "13.08.07").get(random.nextInt(4));
            Quantity q = random.nextInt(5) == 0 ? Quantity.UNKNOWN : Quantity.exact(random.nextInt(50));
            all.add(who.says(where, NOON.plusSeconds(random.nextInt(40) * 3600L), Figure.values()[random.nextInt(4)], q));
        }
        Ledger first = Saying.ledger();
        all.forEach(first::add);
        Collections.shuffle(all, random);
        Ledger second = Saying.ledger();
        all.forEach(second::add);
        for (String region : first.regions()) {
            assertThat(second.of(region)).isEqualTo(first.of(region));
        }
        assertThat(second.regions()).isEqualTo(first.regions());
    }

    private Line sum() {
        return ledger.of(KABUPATEN, Figure.DEAD).lines().stream().filter(Line::isSum).findFirst().orElseThrow();
    }

    private Line chosen(String region, Figure figure) {
        return ledger.of(region, figure).decision().chosen();
    }

    private void assertChosen(String region, Figure figure, String text, Rule rule) {
        assertThat(chosen(region, figure).value().text()).isEqualTo(text);
        assertThat(ledger.of(region, figure).decision().rule()).isEqualTo(rule);
    }

    private static Choice choice(String source, Instant at) {
        return new Choice("e", KABUPATEN, Figure.DEAD.code(), source, "COUNTED_ON_SITE", null, "petugas", at);
    }
}
