package id.sigap.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import id.sigap.incident.linking.application.BoardLinking;
import id.sigap.incident.linking.application.Linking;
import id.sigap.incident.linking.model.Board;
import id.sigap.incident.model.Hazard;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;

import static id.sigap.incident.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

/** Several instances, one board in one real store: whatever the order of their steps, one situation is one incident. */
class OneIncidentIT {

    static final Documents<Board> BOARDS = ReportingService.shared().documents("boards");

    @Test
    void instances_racing_with_reports_of_one_incident_make_one_incident() throws Exception {
        int instances = 4;
        try (ExecutorService threads = Executors.newFixedThreadPool(instances)) {
            for (int round = 0; round < 25; round++) {
                World world = new World(Ids.fresh());
                CyclicBarrier start = new CyclicBarrier(instances);
                List<Future<Linking.Decision>> decisions = new java.util.ArrayList<>();
                for (int i = 0; i < instances; i++) {
                    Linking instance = instance();
                    decisions.add(threads.submit(() -> {
                        start.await();
                        return instance.decide(world, question(Ids.fresh()));
                    }));
                }
                Set<String> incidents = new HashSet<>();
                int opened = 0;
                for (Future<Linking.Decision> decision : decisions) {
                    incidents.add(decision.get().incidentId());
                    opened += decision.get().opens() ? 1 : 0;
                }
                assertThat(incidents).as("round " + round).hasSize(1);
                assertThat(opened).as("round " + round).isEqualTo(1);
            }
        }
    }

    @Test
    void a_crash_after_the_board_and_before_the_report_is_mended_by_asking_again() {
        World world = new World(Ids.fresh());
        String report = Ids.fresh();
        Linking.Decision before = instance().decide(world, question(report));
        Linking.Decision other = instance().decide(world, question(Ids.fresh()));
        Linking.Decision again = instance().decide(world, question(report));
        assertThat(before.opens()).isTrue();
        assertThat(other.incidentId()).isEqualTo(before.incidentId());
        assertThat(again).as("the same incident, still opened by the same report").isEqualTo(before);
    }

    @Test
    void an_instance_with_an_old_view_of_the_board_still_opens_nothing_twice() {
        World world = new World(Ids.fresh());
        Linking slow = instance();
        assertThat(slow.decide(world, new Linking.Question(Ids.fresh(), null, null, "AFTERMATH", "13.08.13.2001", null, NOON, "", Set.of()))).isNull();
        Linking.Decision opened = instance().decide(world, question(Ids.fresh()));
        assertThat(slow.decide(world, question(Ids.fresh())).incidentId()).isEqualTo(opened.incidentId());
    }

    @Test
    void following_joins_what_is_open_and_never_opens() {
        World world = new World(Ids.fresh());
        Linking.Question tents = new Linking.Question("", null, null, "AFTERMATH", "13.08.13.2001", null, NOON, "", Set.of());
        assertThat(instance().follow(world, tents)).isNull();
        Linking.Decision opened = instance().decide(world, question(Ids.fresh()));
        assertThat(instance().follow(world, tents).incidentId()).isEqualTo(opened.incidentId());
    }

    @Test
    void what_is_closed_takes_no_more_reports() {
        World world = new World(Ids.fresh());
        Linking linking = instance();
        Linking.Decision first = linking.decide(world, question(Ids.fresh()));
        linking.close(world, first.incidentId(), "13.08.13.2001");
        linking.close(world, first.incidentId(), "13.08.13.2001");
        Linking.Decision second = linking.decide(world, question(Ids.fresh()));
        assertThat(second.opens()).isTrue();
        assertThat(second.incidentId()).isNotEqualTo(first.incidentId());
    }

    private static Linking instance() {
        return new BoardLinking(BOARDS, Samples.linkPolicy(), world -> 1);
    }

    private static Linking.Question question(String report) {
        return new Linking.Question(report, Hazard.GEMPA_BUMI, null, null, "13.08.13.2001", null, NOON, "", Set.of());
    }
}
