package id.sigap.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import com.mongodb.client.model.Filters;

import id.sigap.incident.hazard.HazardSamples;
import id.sigap.incident.hazard.application.HazardFacts;
import id.sigap.incident.hazard.application.HazardIntake;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.hazard.model.QuakeBoard;
import id.sigap.incident.hazard.model.Reading;
import id.sigap.incident.hazard.model.WarningBoard;
import id.sigap.incident.kejadian.messaging.WhenHazardToldThenSuspect;
import id.sigap.incident.kejadian.model.Kejadian;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

import static id.sigap.incident.hazard.HazardSamples.quake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Several instances, one board of quakes in one real store: whatever the order of their steps, one quake is one hazard. */
class OneHazardIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Documents<KnownHazard> HAZARDS = SERVICE.documents("hazards");
    static final Documents<QuakeBoard> BOARDS = SERVICE.documents("quakeBoards");
    static final Documents<WarningBoard> WARNINGS = SERVICE.documents("warningBoards");
    static final Documents<Kejadian> KEJADIAN = SERVICE.documents("kejadian");

    final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);

    private static HazardIntake instance() {
        HazardFacts facts = new HazardFacts(HazardSamples.areas(), HazardSamples.policy());
        return new HazardIntake(HAZARDS, BOARDS, WARNINGS, HazardSamples.policy(), facts, HazardSamples.areas(), Clock.systemUTC());
    }

    private static List<Versioned<KnownHazard>> in(World world) {
        List<Versioned<KnownHazard>> all = new ArrayList<>();
        HAZARDS.forEach(Filters.eq("world", world.id()), all::add);
        return all;
    }

    /** What four instances read at one moment: three lists of BMKG, one of them already corrected, and USGS. */
    private List<Reading> lists() {
        return List.of(quake(Feed.BMKG_AUTOGEMPA, "b", at.plusSeconds(1), 0.14, 99.94, 6.1), quake(Feed.BMKG_GEMPATERKINI, "a", at, 0.15, 99.98, 6.2),
                quake(Feed.BMKG_GEMPADIRASAKAN, "a", at, 0.15, 99.98, 6.2), quake(Feed.USGS, "us7", at.plusSeconds(3), 0.2, 100.1, 6.3));
    }

    @Test
    void instances_racing_with_lists_of_one_quake_make_one_hazard_and_one_kejadian() throws Exception {
        int instances = 4;
        World last = World.REAL;
        try (ExecutorService threads = Executors.newFixedThreadPool(instances)) {
            for (int round = 0; round < 15; round++) {
                World world = new World(Ids.fresh());
                CyclicBarrier start = new CyclicBarrier(instances);
                List<Future<Integer>> changes = new ArrayList<>();
                for (Reading reading : lists()) {
                    HazardIntake instance = instance();
                    changes.add(threads.submit(() -> {
                        start.await();
                        return instance.take(world, at.plusSeconds(120), List.of(reading));
                    }));
                }
                for (Future<Integer> change : changes) {
                    assertThat(change.get()).isBetween(0, 1);
                }
                assertThat(in(world)).as("round " + round).hasSize(1).first().satisfies(v -> assertThat(v.state().slots()).hasSize(4));
                last = world;
            }
        }
        // M6 and shallow, ten kilometres from an office: a kejadian is suspected in that exercise, and only one
        String expected = WhenHazardToldThenSuspect.kejadianOf(last, in(last).getFirst().id());
        Await.event("sigap.events", expected, "event.suspected");
        List<String> suspected = new ArrayList<>();
        KEJADIAN.forEach(Filters.eq("world", last.id()), v -> suspected.add(v.id()));
        assertThat(suspected).containsExactly(expected);
    }

    @Test
    void a_crash_after_the_board_and_before_the_hazard_is_mended_by_reading_again() {
        World world = new World(Ids.fresh());
        List<Reading> list = List.of(quake(Feed.BMKG_AUTOGEMPA, "a", at, -5.0, 105.0, 5.0));
        instance().take(world, at.plusSeconds(60), list);
        String hazard = in(world).getFirst().id();
        HAZARDS.collection().deleteOne(Filters.eq("_id", hazard));
        assertThat(instance().take(world, at.plusSeconds(75), list)).isEqualTo(1);
        assertThat(in(world)).extracting(Versioned::id).containsExactly(hazard);
        long version = in(world).getFirst().version();
        assertThat(instance().take(world, at.plusSeconds(90), list)).isZero();
        assertThat(in(world).getFirst().version()).as("nothing is written for what is known").isEqualTo(version);
    }

    @Test
    void what_is_too_old_too_far_away_or_not_yet_is_passed_by() {
        World world = new World(Ids.fresh());
        int taken = instance().take(world, at, List.of(quake(Feed.USGS, "old", at.minus(8, ChronoUnit.DAYS), 0, 100, 6.0),
                quake(Feed.USGS, "far", at, 38.0, 142.0, 7.0), quake(Feed.USGS, "future", at.plus(1, ChronoUnit.DAYS), 0, 100, 6.0)));
        assertThat(taken).isZero();
        assertThat(in(world)).isEmpty();
    }

    @Test
    void every_revision_reaches_the_one_kejadian() {
        World world = new World(Ids.fresh());
        for (int i = 0; i < 12; i++) {
            instance().take(world, at.plusSeconds(60 + i), List.of(quake(Feed.BMKG_AUTOGEMPA, "k" + i, at, 0.14, 99.94, 6.0 + i / 10.0)));
        }
        String kejadian = WhenHazardToldThenSuspect.kejadianOf(world, in(world).getFirst().id());
        await().atMost(java.time.Duration.ofSeconds(20)).untilAsserted(() -> assertThat(KEJADIAN.find(kejadian))
                .hasValueSatisfying(v -> assertThat(v.state().suspicion().main().magnitude()).isEqualTo(7.1)));
        assertThat(in(world)).hasSize(1).first().satisfies(v -> assertThat(v.state().version()).isEqualTo(12));
    }

    @Test
    void a_quake_its_source_takes_back_leaves_the_suspicion_to_a_person() {
        World world = new World(Ids.fresh());
        Reading told = quake(Feed.USGS, "us8", at, 0.14, 99.94, 6.5);
        instance().take(world, at.plusSeconds(60), List.of(told));
        String kejadian = WhenHazardToldThenSuspect.kejadianOf(world, in(world).getFirst().id());
        Await.event("sigap.events", kejadian, "event.suspected");
        Reading deleted = new Reading(told.feed(), told.keys(), told.hazard(), told.at(), told.point(), told.strength(), told.words(), told.felt(), true);
        instance().take(world, at.plusSeconds(90), List.of(deleted));
        assertThat(Await.event("sigap.events", kejadian, "event.revised").path("withdrawn").asBoolean()).isTrue();
        assertThat(KEJADIAN.find(kejadian)).hasValueSatisfying(v -> assertThat(v.state().isDropped()).isFalse());
    }
}
