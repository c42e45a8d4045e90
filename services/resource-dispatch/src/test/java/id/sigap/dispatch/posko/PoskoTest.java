package id.sigap.dispatch.posko;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import id.sigap.contracts.Contracts;
import id.sigap.dispatch.place.Point;
import id.sigap.dispatch.posko.application.PoskoDesk;
import id.sigap.dispatch.posko.model.Headcount;
import id.sigap.dispatch.posko.model.Headcount.Counted;
import id.sigap.dispatch.posko.model.Posko;
import id.sigap.dispatch.posko.model.Quantity;
import id.sigap.kit.event.EventJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Counts of a posko: late ones, corrected ones, repeated ones, and none after it closed. */
class PoskoTest {

    static final Instant MORNING = Instant.parse("2022-02-26T00:00:00Z");
    static final Instant EVENING = Instant.parse("2022-02-26T11:00:00Z");
    static final String HOME = "13.08.13.2001";
    static final String BY = "017f0000-000a-7002-800a-000000000002";
    static final String EVENT = "017f2ea5-000d-7001-800d-000000000001";

    static final Posko OPEN = Posko.open(Posko.Kind.PENGUNGSIAN, "SD Uji Contoh", HOME, new Point(0, 100.07), EVENT, BY, MORNING).posko();

    @Test
    void a_late_count_is_told_and_replaces_nothing_newer() {
        Posko evening = OPEN.count(count(HOME, EVENING, 346)).posko();
        Posko.Step late = evening.count(count(HOME, MORNING, 200));
        assertThat(late.event()).isNotNull();
        assertThat(late.posko().counts()).containsExactly(count(HOME, EVENING, 346));
    }

    @Test
    void the_same_count_again_changes_nothing_and_other_numbers_correct_it() {
        Posko once = OPEN.count(count(HOME, EVENING, 346)).posko();
        assertThat(once.count(count(HOME, EVENING, 346))).isNull();
        assertThat(once.count(count(HOME, EVENING, 340)).posko().counts()).containsExactly(count(HOME, EVENING, 340));
    }

    @Test
    void people_of_every_home_region_are_counted_by_themselves() {
        Posko two = OPEN.count(count(HOME, EVENING, 346)).posko().count(count("13.12.03", EVENING, 20)).posko();
        assertThat(two.counts()).extracting(Headcount::home).containsExactly("13.08.13.2001", "13.12.03");
    }

    @Test
    void nobody_is_counted_in_a_closed_one_except_for_a_time_before() {
        Posko closed = OPEN.close(BY, EVENING).posko();
        assertThat(closed.close(BY, EVENING)).isNull();
        assertThat(closed.count(count(HOME, MORNING, 3))).isNotNull();
        assertThatThrownBy(() -> closed.count(count(HOME, EVENING, 3))).isInstanceOf(Posko.Refused.class);
    }

    @Test
    void it_does_not_grow_without_end() {
        Posko full = OPEN;
        for (int i = 0; i < Posko.MOST_HOMES; i++) {
            full = full.count(count("13.%02d".formatted(i), EVENING, 1)).posko();
        }
        Posko last = full;
        assertThatThrownBy(() -> last.count(count("14.01", EVENING, 1))).isInstanceOf(Posko.Refused.class);
        assertThat(last.count(count("13.01", EVENING, 2))).isNotNull();
    }

    @Test
    void every_event_keeps_its_schema_and_the_name_stays_here() {
        List<Posko.Step> steps = new ArrayList<>(List.of(Posko.open(Posko.Kind.DAPUR_UMUM, "Rumah Uji", "13.08", null, null, BY, MORNING),
                Posko.open(Posko.Kind.PENGUNGSIAN, "SD Uji Contoh", HOME, new Point(0, 100.07), EVENT, BY, MORNING)));
        steps.add(OPEN.count(new Headcount(HOME, EVENING, Map.of(Counted.DISPLACED_IN_SITES, exact(3), Counted.DISPLACED_HOUSEHOLDS,
                new Quantity(Quantity.Is.APPROXIMATE, 90), Counted.SICK, new Quantity(Quantity.Is.UNKNOWN, null)), BY)));
        steps.add(OPEN.count(new Headcount(HOME, EVENING, new java.util.EnumMap<>(Map.of(Counted.INFANTS, exact(1), Counted.TODDLERS, exact(1),
                Counted.PREGNANT, exact(1), Counted.NURSING, exact(1), Counted.ELDERLY, exact(1), Counted.DISABLED, new Quantity(Quantity.Is.NIL, null))), BY)));
        steps.add(OPEN.close(BY, EVENING));
        Set<String> told = new TreeSet<>();
        steps.forEach(step -> PoskoDesk.change(step).facts().forEach(fact -> {
            told.add(fact.type());
            byte[] json = EventJson.create().mapper().writeValueAsBytes(fact.body());
            assertThat(Contracts.validate(fact.type(), json)).as(fact.type() + " " + new String(json)).isEmpty();
            assertThat(new String(json)).doesNotContain("Uji");
        }));
        assertThat(told).containsExactlyElementsOf(new TreeSet<>(Contracts.typesOn("sigap.posko")));
    }

    static Headcount count(String home, Instant at, int people) {
        return new Headcount(home, at, Map.of(Counted.DISPLACED_IN_SITES, exact(people)), BY);
    }

    static Quantity exact(int n) {
        return new Quantity(Quantity.Is.EXACT, n);
    }
}
