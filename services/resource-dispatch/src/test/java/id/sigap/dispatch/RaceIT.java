package id.sigap.dispatch;

import java.io.UncheckedIOException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.dispatch.Service.Place;
import id.sigap.dispatch.mission.application.Dispatcher;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nobody is in two places, whoever wants them at once. */
class RaceIT {

    static final int RACERS = 200;

    final Service service = Service.shared();

    @Test
    void of_two_hundred_who_want_one_volunteer_for_two_hundred_missions_exactly_one_gets_them() throws Exception {
        Place place = Service.somewhere();
        String signer = service.signer(place);
        List<String> missions = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            missions.add(Service.missionOf(Service.verified(place, "orang_hilang", "RENDAH")));
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(all(place)).hasSize(RACERS));
        run(missions, Executors.newFixedThreadPool(8), mission -> service.approve(mission, signer, place, "real"))
                .forEach(s -> assertThat(s).isEqualTo(200));
        // each has looked for somebody itself, found nobody, and will look again in five minutes
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(documents().findAll(missions).values())
                .allSatisfy(m -> assertThat(m.state().dueAt()).isAfter(Instant.now().plusSeconds(60))));
        String wanted = service.volunteer(place, 0.01, "TRC");

        Map<Integer, Integer> answers = new HashMap<>();
        String desk = Service.desk(place);
        allAtOnce(missions, mission -> askedOrTold(mission, wanted, desk)).forEach(s -> answers.merge(s, 1, Integer::sum));

        assertThat(answers).isEqualTo(Map.of(201, 1, 409, RACERS - 1));
        assertThat(service.claims(World.REAL, wanted).claims()).hasSize(1);
        assertThat(all(place).stream().filter(m -> !m.path("asks").isEmpty()).map(m -> m.path("id").asString()))
                .containsExactly(service.claims(World.REAL, wanted).claims().getFirst().missionId());
    }

    /** As a phone does: where the service is too busy to connect or says 503, the same request is sent again. */
    private int askedOrTold(String mission, String wanted, String desk) {
        String key = Ids.fresh();
        int status = 503;
        for (int attempt = 1; status == 503 && attempt <= 10; attempt++) {
            try {
                status = service.ask(mission, wanted, 1, desk, key, "real").status();
            } catch (UncheckedIOException e) {
                assertThat(e.getCause()).isInstanceOf(HttpConnectTimeoutException.class);
            }
        }
        return status;
    }

    @SuppressWarnings("unchecked")
    private Documents<Mission> documents() {
        return service.context.getBean("missionDocuments", Documents.class);
    }

    private List<JsonNode> all(Place place) {
        JsonNode page = Service.JSON.readTree(service.http.get("/api/v1/missions?limit=" + RACERS, Service.desk(place)).body());
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    @Test
    void two_instances_that_fill_the_same_missions_at_once_ask_everybody_once() throws Exception {
        Service second = Service.another("--spring.cloud.stream.kafka.binder.consumer-properties.client.id=second");
        try {
            Place place = Service.somewhere();
            String signer = service.signer(place);
            List<String> people = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                people.add(service.volunteer(place, 0.01 * (i + 1), "TRC", "RESCUE"));
            }
            List<String> missions = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                missions.add(Service.missionOf(Service.verified(place, "orang_hilang", "KRITIS")));
            }
            missions.forEach(m -> service.awaitMission(m, place, v -> assertThat(v.path("state").asString()).isEqualTo("PROPOSED")));
            // approved through both, and woken in both as often as it happens
            List<Dispatcher> dispatchers = List.of(service.context.getBean(Dispatcher.class), second.context.getBean(Dispatcher.class));
            List<String> often = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                often.addAll(missions);
            }
            allAtOnce(missions, m -> (missions.indexOf(m) % 2 == 0 ? service : second).approve(m, signer, place, "real"))
                    .forEach(s -> assertThat(s).isEqualTo(200));
            run(often, Executors.newFixedThreadPool(16), m -> {
                dispatchers.forEach(d -> d.wake(m));
                return 0;
            });

            await().untilAsserted(() -> {
                Map<String, String> activeIn = new HashMap<>();
                for (String mission : missions) {
                    JsonNode view = Service.JSON.readTree(second.http.get("/api/v1/missions/" + mission, Service.desk(place)).body());
                    view.path("needs").forEach(need -> assertThat(need.path("asked").asInt()).isLessThanOrEqualTo(need.path("count").asInt()));
                    view.path("asks").forEach(ask -> assertThat(activeIn.put(ask.path("volunteerId").asString(), mission)).isNull());
                }
                assertThat(activeIn).as("12 people for 24 places").hasSize(12);
                for (String person : people) {
                    assertThat(service.claims(World.REAL, person).claims()).hasSize(1).first()
                            .satisfies(c -> assertThat(c.missionId()).isEqualTo(activeIn.get(person)));
                }
            });
        } finally {
            second.context.close();
        }
    }

    private interface Task {
        int run(String mission) throws Exception;
    }

    private static List<Integer> allAtOnce(List<String> missions, Task task) throws Exception {
        return run(missions, Executors.newVirtualThreadPerTaskExecutor(), task);
    }

    /** All of them wait for one another before they begin, as far as there are threads. */
    private static List<Integer> run(List<String> missions, ExecutorService executor, Task task) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> running = new ArrayList<>();
        try (ExecutorService threads = executor) {
            for (String mission : missions) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.run(mission);
                }));
            }
            start.countDown();
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
