package id.sigap.kit.web;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallerTest {

    @ParameterizedTest(name = "a caller of {0} covers {1}: {2}")
    @CsvSource(nullValues = "-", value = {"13.08,13.08.05,true", "13.08,13.08,true", "13.08,13.080,false", "13.08,13.09.01,false", "13.08.05,13.08,false",
            "13.08.05,13.08.05.2005,true", "id,13.12.01,true", "13.08,-,false"})
    void regions_are_compared_by_whole_segments(String mine, String theirs, boolean covers) {
        assertThat(new Caller("p", "n", Set.of(), List.of(mine), Set.of()).covers(theirs)).isEqualTo(covers);
    }
}
