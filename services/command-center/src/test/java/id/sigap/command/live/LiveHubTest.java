package id.sigap.command.live;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.command.situation.Situation;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;

import static org.assertj.core.api.Assertions.assertThat;

class LiveHubTest {

    final Situation situation = new Situation(JsonMapper.shared(), Clock.systemUTC());
    final LiveHub hub = new LiveHub(situation);

    @Test
    void a_new_reader_gets_the_whole_situation_and_then_every_change() throws Exception {
        open("13.08.05");
        LiveHub.Opened opened = hub.open(World.REAL, region -> true, null);

        open("13.08.13");

        assertThat(opened.snapshot().path("incidents")).hasSize(1);
        assertThat(opened.reader().next(0).n()).isEqualTo(2);
        assertThat(opened.reader().next(0)).isNull();
    }

    @Test
    void a_reader_that_was_away_gets_exactly_what_it_missed() {
        open("13.08.05");
        String last = situation.epoch() + "-1";
        open("13.08.13");
        open("13.09.01");

        LiveHub.Opened opened = hub.open(World.REAL, region -> region != null && region.startsWith("13.08"), last);

        assertThat(opened.snapshot()).isNull();
        assertThat(opened.missed()).extracting(Situation.Change::n).containsExactly(2L);
    }

    @Test
    void after_a_restart_of_the_server_a_reader_gets_a_fresh_snapshot() {
        open("13.08.05");

        assertThat(hub.open(World.REAL, region -> true, Ids.fresh() + "-1").snapshot()).isNotNull();
        assertThat(hub.open(World.REAL, region -> true, "nonsense").snapshot()).isNotNull();
        assertThat(hub.open(World.REAL, region -> true, situation.epoch() + "-x").snapshot()).isNotNull();
    }

    @Test
    void a_reader_that_was_away_too_long_gets_a_fresh_snapshot() {
        for (int i = 0; i < LiveHub.REMEMBERED + 10; i++) {
            open("13.08.05");
        }

        assertThat(hub.open(World.REAL, region -> true, situation.epoch() + "-1").snapshot()).isNotNull();
        assertThat(hub.open(World.REAL, region -> true, situation.epoch() + "-11").snapshot()).isNull();
    }

    @Test
    void a_reader_that_does_not_keep_up_is_cut_off_and_the_others_go_on() throws Exception {
        Reader slow = hub.open(World.REAL, region -> true, null).reader();
        Reader quick = hub.open(World.REAL, region -> true, null).reader();
        for (int i = 0; i < 1_500; i++) {
            open("13.08.05");
            quick.next(0);
        }

        assertThat(slow.isCutOff()).isTrue();
        assertThat(quick.isCutOff()).isFalse();
    }

    @Test
    void a_reader_of_one_world_hears_nothing_of_another() throws Exception {
        Reader exercise = hub.open(new World(Ids.fresh()), region -> true, null).reader();

        open("13.08.05");

        assertThat(exercise.next(0)).isNull();
    }

    private void open(String region) {
        situation.hear(List.of(new Heard("id.sigap.incident.opened.v1", Ids.fresh(), 1, Instant.now(), World.REAL, region, null,
                "sigap.incidents", 0, 1, ("{\"region\":\"" + region + "\",\"hazard\":\"banjir\"}").getBytes(StandardCharsets.UTF_8),
                EventJson.create().mapper())));
    }
}
