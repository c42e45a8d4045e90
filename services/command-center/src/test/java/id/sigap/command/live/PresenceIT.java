package id.sigap.command.live;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import id.sigap.command.CommandCenterApplication;
import id.sigap.command.situation.Situation;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.SharedInfrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Over real HTTP: one page says what it has open, the others are told on their streams. */
class PresenceIT {

    static ConfigurableApplicationContext edge;
    static Http http;

    final World world = new World(Ids.fresh());
    final String incident = Ids.fresh();
    final String piket = Ids.fresh();

    @BeforeAll
    static void start() {
        edge = new SpringApplication(CommandCenterApplication.class, BearerDoor.class).run(SharedInfrastructure.get().arguments(
                "--spring.config.name=command-center", "--sigap.edge.bff-client-secret=test-only-secret"));
        http = new Http(edge);
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @Test
    void what_somebody_has_open_is_told_to_the_others_and_that_it_was_closed_too() {
        opened();
        try (Follower near = new Follower(world, "13.08").connect(edge); Follower far = new Follower(world, "13.09").connect(edge)) {
            assertThat(open(incident, "DUTY_OFFICER", "13.08")).isEqualTo(204);
            await().untilAsserted(() -> assertThat(near.present.get()).singleElement().satisfies(one -> {
                assertThat(one.path("personId").asString()).isEqualTo(piket);
                assertThat(one.path("subject").asString()).isEqualTo(incident);
                assertThat(Instant.parse(one.path("since").asString())).isBeforeOrEqualTo(Instant.now());
            }));
            try (Follower late = near.alike().connect(edge)) {
                await().untilAsserted(() -> assertThat(late.present.get()).hasSize(1));
            }

            String token = token("DUTY_OFFICER", "13.08");
            assertThat(http.method("DELETE", at(), new byte[0], "application/json", token).status()).isEqualTo(204);
            await().untilAsserted(() -> assertThat(near.present.get()).isEmpty());
            assertThat(far.present.get()).isEmpty();
        }
    }

    @Test
    void only_those_who_work_on_what_they_can_see_are_at_work() {
        opened();
        assertThat(open(incident, "VIEWER", "13.08")).isEqualTo(403);
        assertThat(open(incident, "VOLUNTEER", "13.08")).isEqualTo(403);
        assertThat(open(incident, "COORDINATOR", "13.09")).isEqualTo(404);
        assertThat(open(Ids.fresh(), "COORDINATOR", "13.08")).isEqualTo(404);
        for (String bad : List.of("{}", "{\"subject\":null}", "{\"subject\":\"x\"}", "[]", "")) {
            assertThat(http.put(at(), bad, token("COORDINATOR", "13.08")).status()).as(bad).isEqualTo(400);
        }
        assertThat(http.put(at(), "{\"subject\":\"" + incident + "\"}", null).status()).isEqualTo(401);
    }

    private int open(String subject, String role, String region) {
        return http.put(at(), "{\"subject\":\"" + subject + "\"}", token(role, region)).status();
    }

    private String token(String role, String region) {
        return SharedInfrastructure.get().issuer().token(piket, List.of(role), List.of(region));
    }

    private String at() {
        return "/bff/presence?world=" + world.id();
    }

    private void opened() {
        byte[] body = "{\"hazard\":\"banjir\",\"region\":\"13.08.13\",\"severity\":\"KRITIS\"}".getBytes(UTF_8);
        edge.getBean(Situation.class).hear(List.of(new Heard("id.sigap.incident.opened.v1", incident, 1, Instant.now(), world, "13.08.13", null,
                "sigap.incidents", 0, 1, body, EventJson.create().mapper())));
    }
}
