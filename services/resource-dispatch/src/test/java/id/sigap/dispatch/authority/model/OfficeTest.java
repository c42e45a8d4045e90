package id.sigap.dispatch.authority.model;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeTest {

    static final Office HEAD = new Office("KEPALA_DINAS", "13.08", "2021-07-01", "2022-06-30", List.of("MISSION", "STOCK_RELEASE"));

    @ParameterizedTest(name = "{0} in {1} on {2}: {3}")
    @CsvSource({"MISSION,13.08.13.2001,2021-07-01,true", "MISSION,13.08,2022-06-30,true", "MISSION,13.08,2021-06-30,false",
            "MISSION,13.08,2022-07-01,false", "MISSION,13.09,2022-01-01,false", "MISSION,13,2022-01-01,false",
            "STATUS_DECREE,13.08,2022-01-01,false"})
    void an_office_signs_what_it_may_where_it_counts_from_its_first_to_its_last_day(String what, String where, LocalDate day, boolean signs) {
        assertThat(HEAD.signs(what, where, day)).isEqualTo(signs);
    }

    @Test
    void one_of_several_offices_is_enough_and_the_newest_word_counts() {
        Office staff = new Office("STAF", "13.08", "2019-01-01", null, List.of());
        Signatory signatory = new Signatory(List.of(staff, HEAD), 4);
        LocalDate day = LocalDate.parse("2022-02-25");

        assertThat(signatory.officeThatSigns("MISSION", "13.08.13", day)).contains(HEAD);
        assertThat(signatory.hear(List.of(staff), 4)).isSameAs(signatory);
        assertThat(signatory.hear(List.of(staff), 5).officeThatSigns("MISSION", "13.08.13", day)).isEmpty();
    }
}
