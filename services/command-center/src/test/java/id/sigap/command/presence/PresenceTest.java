package id.sigap.command.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import id.sigap.command.presence.Presence.Present;
import id.sigap.command.situation.Situation.Sight;
import id.sigap.command.situation.Where;
import id.sigap.kit.Ids;
import id.sigap.kit.World;

import static org.assertj.core.api.Assertions.assertThat;

class PresenceTest {

    static final String PIKET1 = Ids.fresh();
    static final String PIKET2 = Ids.fresh();
    static final String INCIDENT = Ids.fresh();
    static final String OTHER = Ids.fresh();
    static final Where HERE = new Where(List.of("13.08.13"), false);
    static final Sight ALL = region -> true;

    final Hands clock = new Hands();
    final AtomicInteger told = new AtomicInteger();
    final Presence presence = new Presence(clock, told::incrementAndGet);

    static final class Hands extends Clock {

        Instant now = Instant.parse("2022-02-25T01:39:29Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void who_stays_is_there_since_the_beginning_and_nobody_is_told_again() {
        presence.works(World.REAL, PIKET1, INCIDENT, HERE);
        Instant since = clock.now;
        for (int i = 0; i < 10; i++) {
            clock.now = clock.now.plusSeconds(20);
            presence.works(World.REAL, PIKET1, INCIDENT, HERE);
        }

        assertThat(presence.seenBy(World.REAL, ALL)).containsExactly(new Present(PIKET1, INCIDENT, since));
        assertThat(told).hasValue(1);
    }

    @Test
    void who_says_nothing_for_a_minute_has_gone_and_begins_anew() {
        presence.works(World.REAL, PIKET1, INCIDENT, HERE);
        clock.now = clock.now.plus(Presence.LASTS).minusMillis(1);
        assertThat(presence.seenBy(World.REAL, ALL)).hasSize(1);
        clock.now = clock.now.plusMillis(1);
        assertThat(presence.seenBy(World.REAL, ALL)).isEmpty();

        presence.works(World.REAL, PIKET1, INCIDENT, HERE);

        assertThat(presence.seenBy(World.REAL, ALL)).singleElement().extracting(Present::since).isEqualTo(clock.now);
    }

    @Test
    void a_person_works_on_one_thing_and_several_may_work_on_the_same() {
        presence.works(World.REAL, PIKET1, INCIDENT, HERE);
        clock.now = clock.now.plus(Duration.ofSeconds(1));
        presence.works(World.REAL, PIKET2, INCIDENT, HERE);
        assertThat(presence.seenBy(World.REAL, ALL)).extracting(Present::personId).containsExactly(PIKET1, PIKET2);

        clock.now = clock.now.plus(Duration.ofSeconds(1));
        presence.works(World.REAL, PIKET1, OTHER, HERE);
        assertThat(presence.seenBy(World.REAL, ALL)).extracting(Present::subject).containsExactly(INCIDENT, OTHER);

        presence.leaves(World.REAL, PIKET2);
        presence.leaves(World.REAL, PIKET2);
        assertThat(presence.seenBy(World.REAL, ALL)).singleElement().extracting(Present::subject).isEqualTo(OTHER);
        assertThat(told).hasValue(4);
    }

    @Test
    void it_is_seen_where_the_thing_is_seen_and_in_its_own_world() {
        presence.works(World.REAL, PIKET1, INCIDENT, HERE);
        presence.works(new World(Ids.fresh()), PIKET2, OTHER, HERE);

        assertThat(presence.seenBy(World.REAL, ALL)).extracting(Present::personId).containsExactly(PIKET1);
        assertThat(presence.seenBy(World.REAL, region -> "13.08.05".equals(region))).isEmpty();
    }
}
