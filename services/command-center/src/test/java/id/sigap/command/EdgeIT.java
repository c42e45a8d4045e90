package id.sigap.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import com.sun.net.httpserver.HttpServer;

import id.sigap.command.situation.Situation;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The edge over real HTTP, with a service behind it that only writes down what it gets. */
class EdgeIT {

    record Got(String method, String uri, String authorization, String cookie) {}

    static final List<Got> GOT = new CopyOnWriteArrayList<>();

    static HttpServer service;
    static int notificationsPort;
    static ConfigurableApplicationContext edge;
    static Http http;

    @BeforeAll
    static void start() throws IOException {
        service = recorder(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        // nobody is there, until a test needs somebody
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            notificationsPort = free.getLocalPort();
        }
        String url = "http://localhost:" + service.getAddress().getPort();
        edge = new SpringApplication(CommandCenterApplication.class).run(SharedInfrastructure.get().arguments("--spring.config.name=command-center",
                "--sigap.edge.bff-client-secret=test-only-secret", "--sigap.urls.registry=" + url, "--sigap.urls.reporting=" + url,
                "--sigap.urls.dispatch=" + url, "--sigap.urls.notifications=http://localhost:" + notificationsPort));
        http = new Http(edge);
    }

    private static HttpServer recorder(InetSocketAddress at) throws IOException {
        HttpServer recorder = HttpServer.create(at, 0);
        recorder.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            GOT.add(new Got(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers.getFirst("Authorization"), headers.getFirst("Cookie")));
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(202, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        recorder.start();
        return recorder;
    }

    @AfterAll
    static void stop() {
        edge.close();
        service.stop(0);
    }

    @Test
    void an_api_client_is_passed_on_with_its_token_its_query_and_its_body() {
        String token = http.token("VOLUNTEER");

        Http.Answer answer = http.post("/api/v1/reports?world=real", "{\"text\":\"banjir\"}", token, "Cookie", "a=b", "Idempotency-Key", "k");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"text\":\"banjir\"}");
        assertThat(GOT.getLast()).isEqualTo(new Got("POST", "/api/v1/reports?world=real", "Bearer " + token, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/volunteers/me", "/api/v1/incidents/x/verification", "/api/v1/events", "/api/v1/exercises", "/api/v1/missions/mine"})
    void every_prefix_has_its_service(String path) {
        http.get(path, http.token("VOLUNTEER"));

        assertThat(GOT.getLast().uri()).isEqualTo(path);
    }

    @Test
    void a_service_that_is_down_gives_a_quick_503_that_says_what_to_do() {
        for (int i = 0; i < 8; i++) {
            Http.Answer answer = http.get("/api/v1/alerts", http.token("DUTY_OFFICER"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            assertThat(answer.body()).contains("urn:sigap:problem:unavailable").doesNotContain("Exception");
        }
    }

    @Test
    void a_provider_signs_in_nowhere_and_its_bytes_arrive_as_they_are() throws IOException {
        HttpServer notifications = recorder(new InetSocketAddress(InetAddress.getLoopbackAddress(), notificationsPort));
        try {
            String body = "{ \"entry\" :[ {\"t\":\"\\u00e9 é 🆘\"} ]}\n";
            Http.Answer answer = http.post("/hooks/whatsapp", body, null, "Cookie", "__Host-SIGAP=somebody", "Authorization", "Basic eDp5");

            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.body()).isEqualTo(body);
            assertThat(GOT.getLast()).isEqualTo(new Got("POST", "/hooks/whatsapp", null, null));
            http.get("/hooks/sms/kannel/secret?from=%2B628000000123&text=longsor%20%C3%A9&id=1", null);
            assertThat(GOT.getLast().uri()).startsWith("/hooks/sms/kannel/secret?").contains("from=%2B628000000123", "%C3%A9", "id=1");
        } finally {
            notifications.stop(0);
        }
    }

    @Test
    void without_a_session_or_a_token_nothing_is_told() {
        int before = GOT.size();

        assertThat(http.get("/bff/me", null).status()).isEqualTo(401);
        assertThat(http.get("/bff/live", null).status()).isEqualTo(401);
        assertThat(http.get("/api/v1/reports", null).status()).isEqualTo(401);
        assertThat(http.get("/api/v1/reports", "not.a.token").status()).isEqualTo(401);
        // a phone tries again after this 403, and only after this one
        assertThat(http.post("/api/v1/reports", "{}", null)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("urn:sigap:problem:csrf");
        });
        assertThat(http.get("/bff/me", http.token("ADMIN")).status()).isEqualTo(401);
        assertThat(http.get("/actuator/prometheus", http.token("ADMIN")).status()).isIn(401, 403);
        assertThat(http.get("/api/v1/parked", http.token("ADMIN")).status()).isIn(403, 404);
        assertThat(GOT).hasSize(before);
    }

    @Test
    void pages_come_with_a_policy_that_runs_nothing_foreign() {
        Http.Answer health = http.get("/actuator/health/liveness", null);

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.header("Content-Security-Policy")).contains("default-src 'self'").contains("frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(health.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void people_counted_in_a_posko_are_a_line_of_the_log() {
        Situation situation = edge.getBean(Situation.class);
        String posko = Ids.fresh();
        World exercise = new World(Ids.fresh());

        Topics.tell("sigap.posko", "id.sigap.posko.counted.v1", posko, 1, "{\"observedAt\":\"2022-02-25T11:30:00.000Z\",\"home\":\"13.08.05\","
                + "\"region\":\"13.08.05\",\"figures\":{\"displacedInSites\":{\"is\":\"EXACT\",\"n\":3}},\"by\":\"017f0000-000a-7002-800a-000000000002\"}",
                "ce_exercise", exercise.id());

        await().untilAsserted(() -> assertThat(situation.snapshot(exercise, region -> true).path("log").valueStream()
                .map(line -> line.path("subject").asString())).contains(posko));
    }

    @Test
    void what_happened_before_it_started_and_after_is_on_the_board() {
        Situation situation = edge.getBean(Situation.class);
        String incident = Ids.fresh();
        World exercise = new World(Ids.fresh());

        Topics.tell("sigap.incidents", "id.sigap.incident.opened.v1", incident, 1,
                "{\"observedAt\":\"2022-02-25T01:39:29.000Z\",\"hazard\":\"banjir\",\"region\":\"13.08.05\",\"severity\":\"SEDANG\"}",
                "ce_exercise", exercise.id());

        await().untilAsserted(() -> assertThat(situation.snapshot(exercise, region -> true).path("incidents"))
                .singleElement().satisfies(i -> assertThat(i.path("id").asString()).isEqualTo(incident)));
    }
}
