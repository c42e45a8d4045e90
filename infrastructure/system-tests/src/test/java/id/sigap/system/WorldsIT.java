package id.sigap.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.http.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** While an exercise is played, the real thing happens in the same places: neither ever sees the other (architecture section 8). */
class WorldsIT {

    @Test
    void an_exercise_and_the_real_thing_side_by_side_never_mix() throws Exception {
        try (Installation sigap = new Installation("worlds").start("--speed=3000")) {
            Tokens tokens = sigap.tokens();
            // the exercise's people are signing in too, and the issuer takes only so many from one address
            await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofSeconds(2)).ignoreExceptions().until(() -> !tokens.of("piket1").isEmpty());
            Person desk = new Person("piket1", new Edge(sigap.edge(), Edge.client()), tokens);
            String exercise = await().atMost(Duration.ofMinutes(1)).until(() -> desk.get("/api/v1/exercises")
                    .body().path("items").path(0).path("id").asString(""), id -> !id.isEmpty());
            Dashboard played = new Dashboard(desk, exercise);
            Dashboard real = new Dashboard(desk, "real");

            AcceptedReports reports = new AcceptedReports(sigap.edge(), sigap.data().resolve("ledger.txt"), tokens);
            reports.sendAtLeast(100);
            reports.stop();
            // the exercise plays its own desk; here somebody verifies too, so that both worlds have missions
            String incident = await().atMost(Duration.ofMinutes(1)).until(() -> real.ids("incidents"), ids -> !ids.isEmpty()).getFirst();
            assertThat(desk.post("/api/v1/incidents/" + incident + "/verification?world=real", Map.of(), "worlds-verify").status()).isEqualTo(200);
            await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(1)).until(() -> played.reports().size() >= 60);
            for (String kind : List.of("missions", "alerts")) {
                await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofSeconds(1)).until(() -> !played.ids(kind).isEmpty() && !real.ids(kind).isEmpty());
            }

            int accepted = reports.eachShownOnce(real);
            assertThat(real.reports()).as("accepted, and at most what was under way when the senders stopped").hasSizeBetween(accepted, accepted + AcceptedReports.SENDERS);
            assertThat(played.reports()).noneMatch(real.reports()::contains);
            for (String kind : List.of("incidents", "events", "missions", "alerts")) {
                assertThat(played.ids(kind)).as(kind).isNotEmpty().noneMatch(real.ids(kind)::contains);
            }
        }
    }
}
