package id.sigap.dispatch.mission.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.dispatch.mission.model.Ask;
import id.sigap.dispatch.mission.model.Chosen;
import id.sigap.dispatch.mission.model.Line;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.mission.model.Missions;
import id.sigap.dispatch.mission.model.Scene;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.testing.Kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Filling a mission over the real store, killed between each pair of steps. */
class DispatcherIT {

    static final Pace LIFE = new Pace() {
        @Override
        public Duration in(World world, Duration policy) {
            return policy;
        }

        @Override
        public boolean isOver(World world) {
            return false;
        }
    };

    final Documents<Mission> missions = Kit.instanceOver(Kit.freshDatabase()).of("missions", Mission.class, "sigap.missions");
    final Crew crew = new Crew("a", "b", "c", "d", "e");
    final Dispatcher dispatcher =
            new Dispatcher(missions, crew, LIFE, new MissionPolicy(Duration.ofMinutes(10), Duration.ofMinutes(5)), Kit.CLOCK);
    String mission;

    @BeforeEach
    void approved() {
        mission = Ids.fresh();
        Line rescue = new Line(1, "RESCUE", 2, 60, List.of(), 0, 0);
        Line trc = new Line(2, "TRC", 1, 60, List.of(), 0, 0);
        missions.insert(mission, World.REAL, Change.of(Missions.approved(rescue, trc)), null);
    }

    @Test
    void every_place_is_filled_with_one_write_and_whom_it_asks_it_has_claimed() {
        dispatcher.wake(mission);
        dispatcher.wake(mission);

        Versioned<Mission> filled = missions.find(mission).orElseThrow();
        assertThat(asked(filled)).containsExactly("a", "b", "c");
        assertThat(filled.version()).isEqualTo(2);
        assertThat(crew.claimed.keySet()).containsExactly("a", "b", "c");
    }

    @ParameterizedTest(name = "killed after {0} claims")
    @ValueSource(ints = {0, 1, 2, 3})
    void what_was_claimed_before_the_kill_is_asked_by_the_next_attempt_and_nobody_else(int claims) {
        crew.dieAfter = claims;
        assertThatThrownBy(() -> dispatcher.wake(mission)).isInstanceOf(Killed.class);
        assertThat(crew.claimed).hasSize(claims);
        assertThat(missions.find(mission).orElseThrow().state().asks().all()).isEmpty();

        crew.dieAfter = Integer.MAX_VALUE;
        dispatcher.wake(mission);

        assertThat(asked(missions.find(mission).orElseThrow())).containsExactly("a", "b", "c");
        assertThat(crew.claimed.keySet()).containsExactly("a", "b", "c");
    }

    @Test
    void who_was_taken_elsewhere_is_passed_over() {
        crew.taken.add("a");
        crew.taken.add("c");

        dispatcher.wake(mission);

        assertThat(asked(missions.find(mission).orElseThrow())).containsExactly("b", "d", "e");
    }

    @Test
    void a_mission_that_changed_meanwhile_is_filled_from_what_it_is_now_and_the_surplus_is_given_up() {
        crew.whenClaiming("b", () -> missions.change(mission, v -> Change.of(v.state()
                .ask(List.of(new Chosen("x", 1, null), new Chosen("y", 1, null)), Kit.CLOCK.instant(), Kit.CLOCK.instant().plusSeconds(600),
                        Kit.CLOCK.instant()).mission())));

        dispatcher.wake(mission);

        assertThat(asked(missions.find(mission).orElseThrow())).containsExactlyInAnyOrder("x", "y", "a");
        assertThat(crew.claimed.keySet()).as("the places b and c were claimed for are gone").containsExactly("a");
    }

    @Test
    void a_mission_that_ended_meanwhile_keeps_nobody() {
        crew.whenClaiming("c", () -> missions.change(mission, v -> Change.of(v.state().turnout().complete(Missions.HEAD, Kit.CLOCK.instant()).mission())));

        dispatcher.wake(mission);

        assertThat(missions.find(mission).orElseThrow().state().asks().all()).isEmpty();
        assertThat(crew.claimed).isEmpty();
    }

    @Test
    void each_race_claims_anew_so_that_an_auditor_of_the_race_before_releases_nothing() {
        List<String> tokens = new ArrayList<>();
        crew.whenClaiming("c", () -> {
            tokens.add(crew.claimed.get("a"));
            missions.change(mission, v -> Change.of(v.state()));
        });

        dispatcher.wake(mission);

        crew.release(World.REAL, "a", mission, tokens.getFirst());
        assertThat(crew.claimed.keySet()).containsExactly("a", "b", "c");
        assertThat(asked(missions.find(mission).orElseThrow())).containsExactly("a", "b", "c");
    }

    private static List<String> asked(Versioned<Mission> mission) {
        return mission.state().asks().all().stream().filter(a -> a.state() == Ask.State.ASKED).map(Ask::volunteerId).toList();
    }

    /** As if the machine had been switched off. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** People in the order of their distance, all of whom can do everything. */
    static final class Crew implements People {

        final List<String> people;
        final Set<String> taken = new java.util.HashSet<>();
        /** Person to the token of the claim. */
        final Map<String, String> claimed = new LinkedHashMap<>();
        int dieAfter = Integer.MAX_VALUE;
        private final Map<String, Runnable> meanwhile = new LinkedHashMap<>();

        Crew(String... people) {
            this.people = List.of(people);
        }

        void whenClaiming(String person, Runnable action) {
            meanwhile.put(person, action);
        }

        @Override
        public String claim(World world, String volunteerId, Hold hold) {
            if (taken.contains(volunteerId)) {
                return "TAKEN";
            }
            if (dieAfter-- <= 0) {
                throw new Killed();
            }
            claimed.put(volunteerId, hold.token());
            Runnable action = meanwhile.remove(volunteerId);
            if (action != null) {
                action.run();
            }
            if (dieAfter == 0) {
                throw new Killed();
            }
            return null;
        }

        @Override
        public void release(World world, String volunteerId, String missionId, String token) {
            claimed.remove(volunteerId, token);
        }

        @Override
        public List<Found> nearest(Search search, int limit) {
            return people.stream().filter(p -> !search.without().contains(p)).limit(limit).map(p -> new Found(p, 1.0)).toList();
        }

        @Override
        public void requireKnown() {}

        @Override
        public void awaitNewest() {}

        @Override
        public Double distance(World world, String volunteerId, Scene scene) {
            return null;
        }

        @Override
        public List<String> missionsHolding(World world, String volunteerId) {
            return List.of();
        }
    }
}
