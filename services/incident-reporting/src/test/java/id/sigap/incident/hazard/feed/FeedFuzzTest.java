package id.sigap.incident.hazard.feed;

import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import id.sigap.incident.hazard.cap.HazardFuzz;
import id.sigap.incident.hazard.model.Feed;

import static id.sigap.incident.hazard.HazardSamples.MAIN;
import static id.sigap.incident.hazard.HazardSamples.bmkgList;
import static id.sigap.incident.hazard.HazardSamples.bmkgRow;
import static id.sigap.incident.hazard.HazardSamples.bytes;
import static id.sigap.incident.hazard.HazardSamples.gdacs;
import static id.sigap.incident.hazard.HazardSamples.gdacsItem;
import static id.sigap.incident.hazard.HazardSamples.nowcast;
import static id.sigap.incident.hazard.HazardSamples.usgs;
import static id.sigap.incident.hazard.HazardSamples.usgsList;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever comes, a parser gives rows or says that it cannot read it; it never fails in another way. */
class FeedFuzzTest {

    private static final int TRIES = 3_000;

    private interface Parser {
        int read(byte[] body) throws Unreadable;
    }

    static Stream<Arguments> parsers() {
        return Stream.of(
                Arguments.of("bmkg", bmkgList(bmkgRow(MAIN, 0.14, 99.94, "6,1", ",\"Dirasakan\":\"VI Pasaman Barat, II - III Agam\",\"Potensi\":\"-\""),
                        bmkgRow(MAIN, -0.1, 100, "5", "")), (Parser) body -> BmkgQuakes.read(Feed.BMKG_GEMPADIRASAKAN, body).readings().size()),
                Arguments.of("usgs", usgsList(usgs("us1", MAIN, 0, 99.9, "6.1", "reviewed"), usgs("us2", MAIN, -1, 99, "null", "deleted")),
                        (Parser) body -> UsgsQuakes.read(body).readings().size()),
                Arguments.of("gdacs", gdacs(gdacsItem("EQ", "1", "1", "Red", "0 100", MAIN, "<gdacs:severity unit=\"M\" value=\"6\">Depth:5km</gdacs:severity>"),
                        gdacsItem("FL", "2", "1", "Green", "1 100", MAIN, "")), (Parser) body -> GdacsRss.read(body).readings().size()),
                Arguments.of("nowcast", nowcast("https://contoh.example/id", "CSB_alert.xml", "CJI_alert.xml"), (Parser) body -> NowcastRss.read(body).items().size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parsers")
    void broken_lists_give_rows_or_are_refused(String name, String good, Parser parser) throws Unreadable {
        Random random = new Random(20260225);
        int whole = parser.read(bytes(good));
        assertThat(whole).isEqualTo(2);
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            try {
                read += parser.read(HazardFuzz.mutate(random, bytes(good))) > 0 ? 1 : 0;
            } catch (Unreadable refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
        assertThat(read).as("some of them still say something").isPositive();
    }
}
