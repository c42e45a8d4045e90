package id.sigap.dispatch.mission.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.sigap.dispatch.mission.model.Candidate;
import id.sigap.dispatch.mission.model.Line;
import id.sigap.dispatch.mission.model.Missions;
import id.sigap.kit.World;

import static org.assertj.core.api.Assertions.assertThat;

class PlannerTest {

    final FakePeople people = new FakePeople();
    final List<Needs.Need> needs = new ArrayList<>();
    final Planner planner = new Planner((hazard, severity) -> needs, people);

    @Test
    void the_nearest_are_planned_first_and_reserves_follow() {
        need("TRC", 2);
        people.holds("TRC", "a", "b", "c", "d", "e", "f", "g", "h", "i");

        Line line = plan().getFirst();

        assertThat(candidates(line)).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(line.candidates()).extracting(Candidate::rank).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(line.missing()).isZero();
    }

    @Test
    void nobody_is_planned_for_two_lines() {
        need("RESCUE", 2);
        need("TRC", 2);
        people.holds("RESCUE", "a", "b", "c", "d");
        people.holds("TRC", "a", "b", "c", "d");

        List<Line> lines = plan();

        assertThat(first(lines.get(0))).containsExactly("a", "b");
        assertThat(first(lines.get(1))).containsExactly("c", "d");
        assertThat(candidates(lines.get(0))).as("the planned of one line are no reserve of another").containsExactly("a", "b");
    }

    @Test
    void the_line_with_the_fewest_to_spare_chooses_first() {
        need("RESCUE", 1);
        need("DAPUR_UMUM", 1);
        people.holds("RESCUE", "cook", "a", "b");
        people.holds("DAPUR_UMUM", "cook");

        List<Line> lines = plan();

        assertThat(first(lines.get(0))).containsExactly("a");
        assertThat(first(lines.get(1))).containsExactly("cook");
    }

    @Test
    void what_cannot_be_filled_is_said() {
        need("RESCUE", 3);
        need("LDP", 2);
        people.holds("RESCUE", "a");

        List<Line> lines = plan();

        assertThat(lines).extracting(Line::missing).containsExactly(2, 2);
        assertThat(lines.get(1).candidates()).isEmpty();
        assertThat(lines).extracting(Line::line).containsExactly(1, 2);
    }

    private List<Line> plan() {
        return planner.plan(World.REAL, Missions.SCENE, Instant.EPOCH);
    }

    private void need(String competence, int count) {
        needs.add(new Needs.Need(competence, count, 60));
    }

    private static List<String> candidates(Line line) {
        return line.candidates().stream().map(Candidate::volunteerId).toList();
    }

    private static List<String> first(Line line) {
        return candidates(line).subList(0, line.count());
    }

    /** People in the order of their distance. */
    static final class FakePeople implements People {

        private final Map<String, List<String>> byCompetence = new LinkedHashMap<>();

        void holds(String competence, String... people) {
            byCompetence.put(competence, List.of(people));
        }

        @Override
        public List<Found> nearest(Search search, int limit) {
            return byCompetence.getOrDefault(search.competence(), List.of()).stream().filter(p -> !search.without().contains(p))
                    .limit(limit).map(p -> new Found(p, 1.0)).toList();
        }

        @Override
        public void requireKnown() {}

        @Override
        public void awaitNewest() {}

        @Override
        public String claim(World world, String volunteerId, Hold hold) {
            throw new AssertionError("a plan claims nobody");
        }

        @Override
        public void release(World world, String volunteerId, String missionId, String token) {
            throw new AssertionError("a plan releases nobody");
        }

        @Override
        public Double distance(World world, String volunteerId, id.sigap.dispatch.mission.model.Scene scene) {
            return null;
        }

        @Override
        public List<String> missionsHolding(World world, String volunteerId) {
            return List.of();
        }
    }
}
