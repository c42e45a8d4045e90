package id.sigap.command.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.command.CommandCenterApplication;
import id.sigap.command.situation.Situation;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Heard;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whatever happens to a reader's line or to the servers, it ends with exactly what somebody sees who opens the page now. */
class ResumeIT {

    static final int REMEMBERED = 60;
    static final List<String> REGIONS = List.of("13.08.05", "13.08.13", "13.09.01");

    static ConfigurableApplicationContext one;
    static ConfigurableApplicationContext two;

    final Random random = new Random(Long.getLong("sigap.test.seed", 7L));
    final World world = new World(Ids.fresh());
    final List<String> incidents = new ArrayList<>();
    final Map<String, Long> sequences = new HashMap<>();

    @BeforeAll
    static void start() {
        one = instance();
        two = instance();
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
    }

    static ConfigurableApplicationContext instance() {
        return new SpringApplication(CommandCenterApplication.class, BearerDoor.class).run(SharedInfrastructure.get().arguments(
                "--spring.config.name=command-center", "--sigap.edge.bff-client-secret=test-only-secret", "--sigap.live.remembered=" + REMEMBERED,
                "--server.tomcat.connection-timeout=2s"));
    }

    @Test
    void a_reader_who_was_away_for_less_than_is_remembered_gets_what_it_missed_and_nothing_else() {
        try (Follower reader = new Follower(world, "13.08").connect(one)) {
            happens(20);
            endsLikeAnyone(reader, one);
            reader.drop();
            happens(REMEMBERED / 2);

            reader.connect(one);

            endsLikeAnyone(reader, one);
            assertThat(reader.snapshots).hasValue(1);
        }
    }

    @Test
    void a_reader_who_was_away_for_longer_gets_everything_anew() {
        try (Follower reader = new Follower(world, "13.08").connect(one)) {
            happens(5);
            endsLikeAnyone(reader, one);
            reader.drop();
            happens(REMEMBERED * 2);

            reader.connect(one);

            endsLikeAnyone(reader, one);
            assertThat(reader.snapshots).hasValue(2);
        }
    }

    @Test
    void after_drops_long_and_short_restarts_and_changes_of_instance_in_any_order_a_reader_ends_like_anyone() {
        try (Follower narrow = new Follower(world, "13.08").connect(one); Follower wide = new Follower(world, "id").connect(two)) {
            int restarts = 0;
            ConfigurableApplicationContext now = one;
            for (int step = 0; step < 14; step++) {
                happens(1 + random.nextInt(10));
                switch (random.nextInt(restarts < 2 ? 5 : 4)) {
                    case 0 -> endsLikeAnyone(narrow, now);
                    case 1 -> narrow.drop().connect(now);
                    case 2 -> {
                        narrow.drop();
                        happens(random.nextInt(2 * REMEMBERED));
                        narrow.connect(now);
                    }
                    case 3 -> {
                        now = now == one ? two : one;
                        narrow.drop().connect(now);
                    }
                    default -> {
                        boolean first = now == one;
                        now.close();
                        now = instance();
                        one = first ? now : one;
                        two = first ? two : now;
                        narrow.drop().connect(now);
                        restarts++;
                    }
                }
            }
            wide.drop().connect(one);
            endsLikeAnyone(narrow, now);
            endsLikeAnyone(wide, one);
            // and both instances show the same, though each has heard it in its own order
            try (Follower here = new Follower(world, "13.08").connect(one); Follower there = new Follower(world, "13.08").connect(two)) {
                await().untilAsserted(() -> assertThat(there.screen.things()).isEqualTo(here.screen.things()));
            }
        }
    }

    /** The twin that shows that this test can fail: without its place a reader keeps what it had and misses what went by. */
    @Test
    void a_reader_who_does_not_say_where_it_was_and_keeps_its_old_screen_ends_differently() {
        try (Follower reader = new Follower(world, "13.08").connect(one); Follower lucky = new Follower(world, "13.08").connect(one)) {
            happens(10);
            endsLikeAnyone(reader, one);
            reader.drop();
            happens(20);
            endsLikeAnyone(lucky, one);

            assertThat(reader.screen.shown()).isNotEqualTo(lucky.screen.shown());
        }
    }

    @Test
    void a_reader_who_takes_nothing_holds_up_nobody_and_is_given_up() throws IOException {
        Situation situation = one.getBean(Situation.class);
        MeterRegistry meters = one.getBean(MeterRegistry.class);
        double droppedBefore = dropped(meters);
        LiveHub hub = one.getBean(LiveHub.class);
        try (Follower quick = new Follower(world, "13.08").connect(one); Socket slow = new Socket()) {
            slow.setReceiveBufferSize(4_096);
            slow.connect(new InetSocketAddress("localhost", Integer.parseInt(one.getEnvironment().getProperty("local.server.port"))));
            String token = SharedInfrastructure.get().issuer().token(Ids.fresh(), List.of("DUTY_OFFICER"), List.of("13.08"));
            slow.getOutputStream().write(("GET /bff/live?world=" + world.id() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            await().until(() -> hub.readers() == 2);
            String big = "x".repeat(20_000);

            // far more than the buffers of a connection take, no faster than the quick one follows
            for (int i = 0; i < 600; i++) {
                String kejadian = Ids.fresh();
                situation.hear(List.of(new Heard("id.sigap.event.declared.v1", kejadian, 1, Instant.now(), world, "13.08.05", null, "sigap.events", 0, i,
                        ("{\"title\":\"" + big + "\"}").getBytes(StandardCharsets.UTF_8), EventJson.create().mapper())));
                if (i % 20 == 19) {
                    await().pollInterval(Duration.ofMillis(5)).until(() -> quick.screen.shows("event", kejadian));
                }
            }

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(hub.readers()).isEqualTo(1);
                assertThat(dropped(meters)).isEqualTo(droppedBefore + 1);
            });
            assertThat(quick.snapshots).hasValue(1);
        }
    }

    private static double dropped(MeterRegistry meters) {
        return meters.get("sigap.live.dropped").counters().stream().mapToDouble(c -> c.count()).sum();
    }

    private void endsLikeAnyone(Follower reader, ConfigurableApplicationContext instance) {
        String last = incidents.getLast();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            try (Follower anyone = new Follower(world, "id").connect(instance)) {
                await().until(() -> anyone.screen.shows("incident", last));
            }
        });
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            try (Follower anyone = reader.alike().connect(instance)) {
                await().until(() -> anyone.snapshots.get() > 0);
                assertThat(reader.screen.shown()).isEqualTo(anyone.screen.shown());
            }
        });
    }

    /** Incidents open, move and are verified, reports wait at the desk and find their incident; the last that happens is a new incident. */
    private void happens(int events) {
        for (int i = 0; i < events; i++) {
            String incident = incidents.isEmpty() ? null : incidents.get(random.nextInt(incidents.size()));
            switch (incident == null ? 0 : random.nextInt(4)) {
                case 0 -> opens();
                case 1 -> tell("incidents", "incident.verified", incident, REGIONS.get(random.nextInt(3)));
                case 2 -> tell("incidents", "incident.severity-changed", incident, REGIONS.get(random.nextInt(3)));
                default -> {
                    String report = Ids.fresh();
                    tell("reports", "report.queued", report, "13.08.13");
                    if (random.nextBoolean()) {
                        tell("reports", "report.linked", report, REGIONS.get(random.nextInt(3)), "\"incidentId\":\"" + incident + "\",");
                    }
                }
            }
        }
        opens();
    }

    private void opens() {
        String incident = Ids.fresh();
        incidents.add(incident);
        tell("incidents", "incident.opened", incident, REGIONS.get(random.nextInt(3)));
    }

    private void tell(String topic, String fact, String subject, String region, String... more) {
        String body = "{" + String.join("", more) + "\"hazard\":\"banjir\",\"region\":\"" + region + "\",\"severity\":\"SEDANG\",\"by\":\"" + subject + "\"}";
        Topics.tell("sigap." + topic, "id.sigap." + fact + ".v1", subject, sequences.merge(subject, 1L, Long::sum), body, "ce_exercise", world.id(),
                "ce_region", region);
    }
}
