package id.sigap.command.live;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.command.situation.Situation;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;
import id.sigap.kit.trace.Traces;

import static org.assertj.core.api.Assertions.assertThat;

class LiveHubTest {

    static final int REMEMBERED = 100;
    static final View ALL = new View(World.REAL, "all", region -> true);
    static final View PASAMAN = new View(World.REAL, "13.08", region -> region != null && region.startsWith("13.08"));

    final Situation situation = new Situation(JsonMapper.shared(), Clock.systemUTC(), Traces.OFF);
    final LiveHub hub = new LiveHub(situation, JsonMapper.shared(), REMEMBERED);

    @Test
    void a_new_reader_gets_the_whole_situation_and_then_every_change() {
        open("13.08.05");
        LiveHub.Opened opened = hub.open(ALL, false, null);

        open("13.08.13");

        assertThat(JsonMapper.shared().readTree(opened.snapshot()).path("incidents")).hasSize(1);
        assertThat(lines(opened.reader())).hasSize(1);
        assertThat(lines(opened.reader())).isEmpty();
    }

    @Test
    void a_reader_that_was_away_gets_exactly_what_it_missed() {
        open("13.08.05");
        String last = hub.open(PASAMAN, false, null).reader().place();
        open("13.08.13");
        open("13.09.01");

        LiveHub.Opened opened = hub.open(PASAMAN, false, last);

        assertThat(opened.snapshot()).isNull();
        assertThat(lines(opened.reader())).singleElement().asString().contains("13.08.13");
    }

    @Test
    void after_a_restart_of_the_server_a_reader_gets_a_fresh_snapshot() {
        open("13.08.05");
        String place = hub.open(ALL, false, null).reader().place();

        assertThat(hub.open(ALL, false, place).snapshot()).isNull();
        assertThat(hub.open(ALL, false, Ids.fresh() + "-1").snapshot()).isNotNull();
        assertThat(hub.open(ALL, false, "nonsense").snapshot()).isNotNull();
        assertThat(hub.open(ALL, false, place.substring(0, place.lastIndexOf('-')) + "-x").snapshot()).isNotNull();
        assertThat(hub.open(ALL, false, place.substring(0, place.lastIndexOf('-')) + "-99").snapshot()).isNotNull();
    }

    @Test
    void whoever_sees_more_or_less_than_before_gets_a_fresh_snapshot() {
        open("13.08.05");

        assertThat(hub.open(PASAMAN, false, hub.open(ALL, false, null).reader().place()).snapshot()).isNotNull();
    }

    @Test
    void a_reader_that_was_away_too_long_gets_a_fresh_snapshot() {
        String place = hub.open(ALL, false, null).reader().place();
        for (int i = 0; i < REMEMBERED; i++) {
            open("13.08.05");
        }
        assertThat(hub.open(ALL, false, place).snapshot()).isNull();

        open("13.08.05");

        assertThat(hub.open(ALL, false, place).snapshot()).isNotNull();
    }

    @Test
    void a_reader_that_does_not_keep_up_is_cut_off_and_the_others_go_on() {
        Reader slow = hub.open(ALL, false, null).reader();
        Reader quick = hub.open(ALL, false, null).reader();
        for (int i = 0; i < REMEMBERED + 1; i++) {
            open("13.08.05");
            assertThat(lines(quick)).hasSize(1);
        }

        assertThat(slow.take(new ByteArrayOutputStream(), 0)).isFalse();
    }

    @Test
    void readers_of_one_view_share_a_snapshot_and_get_what_came_since_from_the_ring() {
        open("13.08.05");
        byte[] first = hub.open(ALL, false, null).snapshot();
        open("13.08.13");
        LiveHub.Opened second = hub.open(ALL, false, null);

        assertThat(second.snapshot()).isSameAs(first);
        assertThat(lines(second.reader())).singleElement().asString().contains("13.08.13");
    }

    @Test
    void a_reader_of_one_world_hears_nothing_of_another() {
        Reader exercise = hub.open(new View(new World(Ids.fresh()), "all", region -> true), false, null).reader();

        open("13.08.05");

        assertThat(lines(exercise)).isEmpty();
    }

    @Test
    void who_sees_only_where_a_thing_was_is_told_that_it_has_gone_and_nothing_else() {
        String incident = Ids.fresh();
        hear(incident, 1, "opened", "13.08.05");
        Reader before = hub.open(new View(World.REAL, "13.08", region -> "13.08.05".equals(region)), false, null).reader();
        Reader after = hub.open(new View(World.REAL, "13.09", region -> "13.09.01".equals(region)), false, null).reader();

        hear(incident, 2, "verified", "13.09.01");

        JsonNode gone = JsonMapper.shared().readTree(lines(before).getFirst().split("data: ")[1]);
        assertThat(gone.toString()).isEqualTo("{\"kind\":\"gone\",\"value\":{\"kind\":\"incident\",\"id\":\"" + incident + "\"}}");
        assertThat(lines(after)).singleElement().asString().contains("VERIFIED");
    }

    @Test
    void readers_who_take_gzip_get_the_same_lines_and_those_at_the_same_place_the_same_bytes() throws IOException {
        Reader plain = hub.open(PASAMAN, false, null).reader();
        Reader one = hub.open(PASAMAN, true, null).reader();
        Reader two = hub.open(PASAMAN, true, null).reader();
        ByteArrayOutputStream first = start();
        ByteArrayOutputStream second = start();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (int i = 0; i < 30; i++) {
            open(i % 3 == 0 ? "13.09.01" : "13.08.05");
            if (i % 4 == 0) {
                assertThat(one.take(first, 0)).isTrue();
            }
            one.put(first, (": " + i + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        while (one.hasMore(0)) {
            assertThat(one.take(first, 0)).isTrue();
        }
        while (two.hasMore(0)) {
            assertThat(two.take(second, 0)).isTrue();
        }
        plain.take(expected, 0);
        assertThat(inflated(second)).isEqualTo(expected.toString(StandardCharsets.UTF_8));
        assertThat(inflated(first).replaceAll(": \\d+\n\n", "")).isEqualTo(expected.toString(StandardCharsets.UTF_8));
        assertThat(two.place()).isEqualTo(one.place());
        assertThat(second.size()).as("it is worth it").isLessThan(expected.size() / 3);
    }

    @Test
    void with_many_readers_packs_are_cut_only_every_so_often() {
        Reader reader = hub.open(ALL, true, null).reader();
        open("13.08.05");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(reader.take(out, TimeUnit.HOURS.toNanos(1))).isTrue();
        assertThat(out.size()).isZero();
        assertThat(reader.hasMore(TimeUnit.HOURS.toNanos(1))).isFalse();
        assertThat(reader.hasMore(0)).isTrue();
    }

    @Test
    void a_reader_behind_the_ring_is_cut_off_with_gzip_too() {
        Reader slow = hub.open(ALL, true, null).reader();
        for (int i = 0; i < REMEMBERED + 1; i++) {
            open("13.08.05");
        }
        assertThat(slow.take(new ByteArrayOutputStream(), 0)).isFalse();
    }

    private static ByteArrayOutputStream start() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Deflated.head());
        return out;
    }

    /** As a browser does, which never sees the end of it. */
    private static String inflated(ByteArrayOutputStream out) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                text.write(b);
            }
        } catch (EOFException e) {
            // it never ends
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static List<String> lines(Reader reader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(reader.take(out, 0)).isTrue();
        return out.size() == 0 ? List.of() : List.of(out.toString(StandardCharsets.UTF_8).split("\n\n"));
    }

    private void open(String region) {
        hear(Ids.fresh(), 1, "opened", region);
    }

    private void hear(String incident, long sequence, String fact, String region) {
        situation.hear(List.of(new Heard("id.sigap.incident." + fact + ".v1", incident, sequence, Instant.now(), World.REAL, region, null,
                "sigap.incidents", 0, 1, ("{\"region\":\"" + region + "\",\"hazard\":\"banjir\"}").getBytes(StandardCharsets.UTF_8),
                EventJson.create().mapper())));
    }
}
