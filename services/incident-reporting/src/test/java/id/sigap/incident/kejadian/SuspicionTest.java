package id.sigap.incident.kejadian;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.sigap.incident.hazard.HazardSamples;
import id.sigap.incident.kejadian.application.Naming;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.incident.kejadian.model.Suspicion;
import id.sigap.incident.kejadian.model.Suspicion.Shock;
import id.sigap.incident.kejadian.model.Suspicion.Standing;
import id.sigap.incident.model.Refused;

import static id.sigap.incident.Samples.NOON;
import static id.sigap.incident.hazard.HazardSamples.MAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SuspicionTest {

    static final Naming NAMING = new Naming(HazardSamples.areas(), ZoneId.of("Asia/Jakarta"));

    private static Shock shock(String id, int version, Instant at, double magnitude, int mmi, String... regions) {
        return new Shock(id, version, at, magnitude, mmi, List.of(regions), false);
    }

    private static Kejadian suspected() {
        return Kejadian.suspect("main", shock("main", 1, MAIN, 6.2, 5, "13.08"), NAMING::title, NOON).kejadian();
    }

    private static Kejadian.Step hear(Kejadian k, Shock shock, boolean strong) {
        return k.hear(shock, strong, NAMING::title, NOON);
    }

    @Test
    void it_is_named_as_people_would() {
        assertThat(suspected().title()).isEqualTo("Gempa bumi M6,2 Pasaman 25 Feb 2022 08.39");
        assertThat(suspected().suspicion().standing()).isEqualTo(Standing.SUSPECTED);
    }

    @Test
    void another_magnitude_revises_the_same_kejadian() {
        Kejadian.Step step = hear(suspected(), shock("main", 2, MAIN, 6.1, 6, "13.08", "13.12"), true);
        assertThat(step.event()).isEqualTo(new Kejadian.Event.Revised(NOON));
        assertThat(step.kejadian().title()).startsWith("Gempa bumi M6,1 Pasaman");
        assertThat(step.kejadian().regions()).containsExactly("13.08", "13.12");
        assertThat(hear(step.kejadian(), shock("main", 2, MAIN, 6.1, 6, "13.08"), true)).as("again").isNull();
        assertThat(hear(step.kejadian(), shock("main", 1, MAIN, 6.2, 5, "13.08"), true)).as("late").isNull();
        assertThat(hear(step.kejadian(), shock("main", 3, MAIN, 6.1, 6, "13.08"), true).event()).as("nothing to see").isNull();
    }

    @Test
    void aftershocks_belong_to_it_and_the_strongest_names_it() {
        Kejadian foreshock = Kejadian.suspect("fore", shock("fore", 1, MAIN.minusSeconds(218), 5.2, 4, "13.12"), NAMING::title, NOON).kejadian();
        Kejadian main = hear(foreshock, shock("main", 1, MAIN, 6.2, 6, "13.08", "13.12"), true).kejadian();
        assertThat(main.title()).contains("M6,2");
        assertThat(main.startedAt()).isEqualTo(MAIN);
        assertThat(hear(main, shock("after", 1, MAIN.plusSeconds(900), 3.9, 2), false)).as("hardly felt").isNull();
        Kejadian.Step after = hear(main, shock("after", 1, MAIN.plusSeconds(900), 5.1, 4, "13.12"), true);
        assertThat(after.event()).isNull();
        assertThat(after.kejadian().suspicion().shocks()).hasSize(3);
    }

    @Test
    void a_person_confirms_or_drops_and_says_it_once() {
        Kejadian confirmed = suspected().confirm("p", NOON).kejadian();
        assertThat(confirmed.suspicion().standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(confirmed.confirm("p", NOON)).isNull();
        assertThatThrownBy(() -> confirmed.confirm("q", NOON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> confirmed.drop("p", "NO_DAMAGE", NOON)).isInstanceOf(Refused.class);
        assertThat(hear(confirmed, shock("main", 2, MAIN, 6.1, 6, "13.12"), true).kejadian().suspicion().standing()).isEqualTo(Standing.CONFIRMED);

        Kejadian dropped = suspected().drop("p", "NO_DAMAGE", NOON).kejadian();
        assertThat(dropped.isDropped()).isTrue();
        assertThat(dropped.drop("p", "NO_DAMAGE", NOON)).isNull();
        assertThatThrownBy(() -> dropped.drop("p", "OTHER", NOON)).isInstanceOf(Refused.class);
        assertThat(dropped.confirm("q", NOON).kejadian().suspicion().standing()).as("people err").isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void what_was_dropped_comes_back_only_for_a_strong_quake_that_was_not_known() {
        Kejadian dropped = suspected().drop("p", "NO_DAMAGE", NOON).kejadian();
        Kejadian.Step revised = hear(dropped, shock("main", 2, MAIN, 6.3, 7, "13.08"), true);
        assertThat(revised.event()).isNull();
        assertThat(revised.kejadian().isDropped()).isTrue();
        Kejadian.Step again = hear(dropped, shock("new", 1, MAIN.plusSeconds(7_200), 6.6, 7, "13.08"), true);
        assertThat(again.event()).isEqualTo(new Kejadian.Event.Suspected(NOON));
        assertThat(again.kejadian().suspicion().standing()).isEqualTo(Standing.SUSPECTED);
    }

    @Test
    void what_its_sources_take_back_is_left_to_a_person() {
        Kejadian.Step step = hear(suspected(), new Shock("main", 3, MAIN, 6.2, 5, List.of("13.08"), true), false);
        assertThat(step.event()).isEqualTo(new Kejadian.Event.Revised(NOON));
        assertThat(step.kejadian().suspicion().withdrawn()).isTrue();
        assertThat(step.kejadian().isDropped()).isFalse();
    }

    @Test
    void a_quake_that_a_person_took_out_does_not_come_back_by_old_news() {
        Kejadian both = hear(suspected(), shock("other", 1, MAIN.plusSeconds(900), 5.0, 4, "13.06"), true).kejadian();
        Kejadian without = both.leave("other", NAMING::title, NOON).kejadian();
        assertThat(without.suspicion().shocks()).extracting(Shock::hazardId).containsExactly("main");
        assertThat(hear(without, shock("other", 2, MAIN.plusSeconds(900), 5.0, 4, "13.06"), true)).isNull();
        assertThat(without.leave("main", NAMING::title, NOON)).as("the last one stays").isNull();
    }

    @Test
    void one_that_a_person_declared_is_not_a_suspicion() {
        Kejadian declared = Kejadian.declare("Gempa uji", id.sigap.incident.model.Hazard.GEMPA_BUMI, NOON, List.of("13.08"), "p", NOON).kejadian();
        assertThatThrownBy(() -> declared.confirm("p", NOON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> declared.drop("p", "X", NOON)).isInstanceOf(Refused.class);
        assertThat(declared.suspicion()).isNull();
        assertThat(new Suspicion(Standing.SUSPECTED, "s", List.of(shock("a", 1, MAIN, 5, 4)), List.of(), null, null, null).withdrawn()).isFalse();
    }
}
