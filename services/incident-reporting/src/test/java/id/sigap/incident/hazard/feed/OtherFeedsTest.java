package id.sigap.incident.hazard.feed;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.incident.hazard.HazardSamples;
import id.sigap.incident.hazard.model.Reading;
import id.sigap.incident.hazard.model.Strength.Level;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

import static id.sigap.incident.hazard.HazardSamples.MAIN;
import static id.sigap.incident.hazard.HazardSamples.bytes;
import static id.sigap.incident.hazard.HazardSamples.gdacs;
import static id.sigap.incident.hazard.HazardSamples.gdacsItem;
import static id.sigap.incident.hazard.HazardSamples.nowcast;
import static id.sigap.incident.hazard.HazardSamples.usgs;
import static id.sigap.incident.hazard.HazardSamples.usgsList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/** USGS, GDACS and BMKG's list of weather warnings. */
class OtherFeedsTest {

    @Test
    void usgs_has_milliseconds_longitude_first_and_names_in_commas() throws Unreadable {
        Rows rows = UsgsQuakes.read(bytes(usgsList(usgs("us7000test", MAIN.plusMillis(210), 0, 99.94, "6.1", "reviewed"))));
        Reading r = rows.readings().getFirst();
        assertThat(r.at()).isEqualTo(MAIN.plusMillis(210));
        assertThat(r.point()).as("on the equator").isEqualTo(new Point(0, 99.94));
        assertThat(r.keys()).containsExactly("usgs:us7000test", "usgs:atus7000test");
        assertThat(r.deleted()).isFalse();
    }

    @Test
    void usgs_may_leave_nearly_everything_empty_and_deletes_by_saying_so() throws Unreadable {
        String bare = "{\"properties\":{\"mag\":null,\"place\":null,\"time\":1645753169210,\"mmi\":null,\"ids\":null},\"geometry\":{\"coordinates\":[99.9,-0.1,null]},\"id\":\"us1\"}";
        Rows rows = UsgsQuakes.read(bytes(usgsList(bare, usgs("us2", MAIN, 1, 99, "null", "deleted"), "{}", "3", "null",
                usgs("us3", MAIN, 95, 99, "1", "automatic"), usgs("us4", MAIN, 1, 99, "1", "automatic").replace("earthquake", "quarry blast"))));
        assertThat(rows.readings()).hasSize(2);
        assertThat(rows.bad()).isEqualTo(4);
        assertThat(rows.readings().get(0).strength().magnitude()).isNull();
        assertThat(rows.readings().get(0).strength().depthKm()).isNull();
        assertThat(rows.readings().get(1).deleted()).isTrue();
    }

    @Test
    void gdacs_has_kinds_colours_and_episodes() throws Unreadable {
        String severity = "<gdacs:severity unit=\"M\" value=\"6.2\">Magnitude 6.2M, Depth:10.5km</gdacs:severity>";
        Rows rows = GdacsRss.read(bytes(gdacs(gdacsItem("EQ", "1312345", "1", "Orange", "0.14 99.94", MAIN, severity),
                gdacsItem("FL", "11", "2", "Green", "-0.5 100.4", MAIN, ""), gdacsItem("XX", "12", "1", "Red", "0 100", MAIN, ""),
                gdacsItem("VO", "../13", "1", "Red", "0 100", MAIN, ""), gdacsItem("VO", "14", "1", "Purple", "0 0", MAIN, ""),
                gdacsItem("DR", "15", "1", "Red", "nowhere", MAIN, ""), "<item/>")));
        assertThat(rows.bad()).isEqualTo(4);
        Reading quake = rows.readings().get(0);
        assertThat(quake.keys()).containsExactly("gdacs:EQ1312345");
        assertThat(quake.strength().magnitude()).isEqualTo(6.2);
        assertThat(quake.strength().depthKm()).isEqualTo(10.5);
        assertThat(quake.strength().level()).isEqualTo(Level.ORANGE);
        assertThat(quake.at()).isEqualTo(MAIN);
        assertThat(rows.readings().get(1).hazard()).isEqualTo(Hazard.BANJIR);
        assertThat(rows.readings().get(1).words().episode()).isEqualTo("2");
        assertThat(rows.readings().get(2).strength().level()).as("a colour it does not have").isNull();
    }

    @Test
    void of_a_link_only_the_files_name_is_used() throws Unreadable {
        NowcastRss.Items items = NowcastRss.read(bytes(nowcast("https://www.bmkg.go.id/alerts/nowcast/id", "CJI2026_alert.xml", "../../x_alert.xml", "CSB_alert.xml")
                .replace("https://www.bmkg.go.id/alerts/nowcast/id/CSB", "http://169.254.169.254/latest/CSB")));
        assertThat(items.items()).extracting(NowcastRss.Item::file).containsExactly("CJI2026_alert.xml", "x_alert.xml", "CSB_alert.xml");
        assertThat(NowcastRss.read(bytes(nowcast("file:///etc", "passwd", "x_alert.xml"))).bad()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<rss/>", "<html><body>masuk</body></html>", "<rss><channel>", "<!DOCTYPE rss><rss><channel/></rss>"})
    void what_is_no_rss_is_no_answer(String body) {
        assertThatThrownBy(() -> GdacsRss.read(bytes(body))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> NowcastRss.read(bytes(body))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> UsgsQuakes.read(bytes(body))).isInstanceOf(Unreadable.class);
    }

    @Test
    void captures_of_the_feeds_read() throws Unreadable {
        var usgs = HazardSamples.capture("usgs/summary_sungaipenuh_20190202.geojson");
        assumeThat(usgs).isPresent();
        Reading r = UsgsQuakes.read(usgs.get()).readings().getFirst();
        assertThat(r.key()).isEqualTo("usgs:us2000jccs");
        assertThat(r.strength().mmi()).isEqualTo(5);
        assertThat(r.at()).isEqualTo(Instant.ofEpochMilli(1549105169210L));
        Rows gdacs = GdacsRss.read(HazardSamples.capture("gdacs/rss_2016_excerpt.xml").orElseThrow());
        assertThat(gdacs.readings()).hasSize(2);
        assertThat(gdacs.bad()).isZero();
        assertThat(NowcastRss.read(HazardSamples.capture("bmkg/nowcast_rss_jambi.xml").orElseThrow()).items()).hasSize(1);
    }
}
