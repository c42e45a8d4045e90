package id.sigap.notify.people;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.testing.Kit;
import id.sigap.notify.people.application.Chain;
import id.sigap.notify.people.model.Holder;
import id.sigap.notify.people.model.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is to be told, asked of a real store. */
class ChainIT {

    static final List<String> OFFICES = List.of("KOORDINATOR_TAGANA", "KABID_LINJAMSOS", "KEPALA_DINAS");
    static final Instant DAY = Instant.parse("2022-02-25T01:44:35Z");

    final Documents<Holder> holders = Kit.instanceOver(Kit.freshDatabase()).of("holders", Holder.class, "sigap.alerts");
    final Chain chain = new Chain(holders);

    private String holder(boolean reachable, Office... offices) {
        String id = Ids.fresh();
        holders.insert(id, World.REAL, Change.of(Holder.of(List.of(offices), reachable)), null);
        return id;
    }

    private static Office office(String name, String region) {
        return new Office(name, region, "2021-01-01", null);
    }

    @Test
    void offices_come_in_their_order_and_one_that_nobody_holds_is_passed_over() {
        String kadis = holder(true, office("KEPALA_DINAS", "13.08"));
        String coordinator = holder(true, office("KOORDINATOR_TAGANA", "13.08"));
        holder(true, office("STAF", "13.08"));

        assertThat(chain.of(OFFICES, "13.08.13.2001", DAY)).containsExactly(coordinator, kadis);
    }

    @Test
    void whoever_holds_two_offices_is_told_once() {
        String both = holder(true, office("KEPALA_DINAS", "13.08"), office("KOORDINATOR_TAGANA", "13.08"));
        String kabid = holder(true, office("KABID_LINJAMSOS", "13.08"));

        assertThat(chain.of(OFFICES, "13.08.05", DAY)).containsExactly(both, kabid);
    }

    @Test
    void the_nearest_holder_comes_first_and_a_country_wide_one_last() {
        String nation = holder(true, office("KOORDINATOR_TAGANA", "id"));
        String kabupaten = holder(true, office("KOORDINATOR_TAGANA", "13.08"));
        String kecamatan = holder(true, office("KOORDINATOR_TAGANA", "13.08.05"));

        assertThat(chain.of(OFFICES, "13.08.05.2001", DAY)).containsExactly(kecamatan, kabupaten, nation);
        assertThat(chain.of(OFFICES, "13.08.06", DAY)).containsExactly(kabupaten, nation);
    }

    @Test
    void regions_are_compared_by_whole_segments_and_an_unknown_one_is_nobodys() {
        holder(true, office("KOORDINATOR_TAGANA", "13.08"));

        assertThat(chain.of(OFFICES, "13.080", DAY)).isEmpty();
        assertThat(chain.of(OFFICES, "13", DAY)).isEmpty();
        assertThat(chain.of(OFFICES, null, DAY)).isEmpty();
    }

    @Test
    void an_office_counts_from_its_first_to_its_last_day_where_it_is() {
        String was = holder(true, new Office("KABID_LINJAMSOS", "13.08", "2017-03-01", "2022-02-25"));
        String is = holder(true, new Office("KABID_LINJAMSOS", "13.08", "2022-02-26", null));

        // 23.30 in Pasaman is 16.30 UTC; half an hour later it is the 26th there and still the 25th in London
        assertThat(chain.of(OFFICES, "13.08", Instant.parse("2022-02-25T16:30:00Z"))).containsExactly(was);
        assertThat(chain.of(OFFICES, "13.08", Instant.parse("2022-02-25T17:00:00Z"))).containsExactly(is);
    }

    @Test
    void who_is_on_leave_is_not_rung_for() {
        holder(false, office("KOORDINATOR_TAGANA", "13.08"));
        String kabid = holder(true, office("KABID_LINJAMSOS", "13.08"));

        assertThat(chain.of(OFFICES, "13.08", DAY)).containsExactly(kabid);
    }
}
