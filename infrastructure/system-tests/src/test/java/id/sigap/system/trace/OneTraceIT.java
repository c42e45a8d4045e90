package id.sigap.system.trace;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import id.sigap.simulator.http.Answer;
import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.EdgeSession;
import id.sigap.system.Installation;
import id.sigap.system.trace.Collector.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * What one request causes, through every topic and service up to the line a reader is sent, is one trace without a gap. A person's
 * later command begins a trace of its own; {@code sigap.subject} on the spans finds all traces about one thing.
 */
class OneTraceIT {

    static final List<String> LINES = new CopyOnWriteArrayList<>();

    static Collector collector;
    static Installation sigap;
    static Stream<String> live;

    @BeforeAll
    static void start() throws Exception {
        collector = new Collector();
        sigap = new Installation("trace").with("SIGAP_TRACING_SAMPLING", "1").with("SIGAP_TRACING_EXPORT", "true")
                .with("SIGAP_TRACING_ENDPOINT", collector.endpoint()).start();
        HttpClient http = Edge.client();
        String cookie = EdgeSession.open(sigap.edge(), sigap.accounts().named("piket1"), http);
        HttpRequest request = HttpRequest.newBuilder(sigap.edge().resolve("/bff/live?world=real")).header("Cookie", cookie).build();
        HttpResponse<Stream<String>> response = http.send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        live = response.body();
        Thread.ofVirtual().start(() -> live.forEach(LINES::add));
    }

    @AfterAll
    static void stop() {
        live.close();
        sigap.close();
        collector.close();
    }

    @Test
    void a_report_and_its_verification_are_each_one_connected_trace_up_to_the_line_on_the_screen() throws Exception {
        Answer report = sigap.person("rosnida.koto").post("/api/v1/reports", Map.of("channel", "APP", "hazard", "gempa_bumi",
                "region", "13.08.05", "text", "Rumah roboh di dekat pasar, 2 orang meninggal, 5 luka berat, 3 tertimbun"), "trace-1");
        assertThat(report.status()).isEqualTo(202);

        untilTraceHas("POST", "/api/v1/reports",
                "command-center: http post", "incident-reporting: http post",
                "incident-reporting: sigap.reports tell id.sigap.report.received.v1",
                "incident-reporting: sigap.reports hear id.sigap.report.received.v1incident-reporting.linking",
                "incident-reporting: sigap.reports tell id.sigap.report.linked.v1",
                "incident-reporting: sigap.reports hear id.sigap.report.linked.v1incident-reporting.incidents",
                "incident-reporting: sigap.incidents tell id.sigap.incident.opened.v1",
                "notifications: sigap.incidents hear id.sigap.incident.opened.v1notifications.alerts",
                "notifications: alerts due", "notifications: mail", "volunteer-registry: http get",
                "notifications: sigap.alerts tell id.sigap.alert.raised.v1",
                "command-center: sigap.reports hear id.sigap.report.received.v1command-center.situation",
                "command-center: sigap.incidents hear id.sigap.incident.opened.v1command-center.situation",
                "command-center: sigap.alerts hear id.sigap.alert.raised.v1command-center.situation",
                "command-center: live line");

        String incident = sigap.person("piket1").get("/api/v1/incidents?world=real").body().path("items").path(0).path("id").asString();
        Answer verified = sigap.person("piket1").post("/api/v1/incidents/" + incident + "/verification?world=real", Map.of(), "trace-2");
        assertThat(verified.status()).as(() -> String.valueOf(verified.body())).isBetween(200, 204);

        List<Span> second = untilTraceHas("POST", "/api/v1/incidents/" + incident,
                "command-center: http post", "incident-reporting: http post",
                "incident-reporting: sigap.incidents tell id.sigap.incident.verified.v1",
                "resource-dispatch: sigap.incidents hear id.sigap.incident.verified.v1resource-dispatch.missions",
                "resource-dispatch: sigap.missions tell id.sigap.mission.proposed.v1",
                "notifications: sigap.missions hear id.sigap.mission.proposed.v1notifications.alerts",
                "command-center: sigap.missions hear id.sigap.mission.proposed.v1command-center.situation",
                "command-center: live line");
        // the check itself: a trace with a step torn out is no longer one
        List<Span> torn = second.stream().filter(span -> !span.name().equals("sigap.incidents hear")).toList();
        assertThatThrownBy(() -> connected(torn)).isInstanceOf(AssertionError.class);
        assertThat(second).anySatisfy(span -> assertThat(span.tags()).containsEntry("sigap.subject", incident));
    }

    @Test
    void a_stranger_cannot_join_a_trace() throws Exception {
        String theirs = "0af7651916cd43dd8448eb211c80319c";
        HttpRequest request = HttpRequest.newBuilder(URI.create(sigap.edge() + "/bff/me?stranger"))
                .header("traceparent", "00-" + theirs + "-b7ad6b7169203331-01").build();
        Edge.client().send(request, HttpResponse.BodyHandlers.discarding());

        await().atMost(Duration.ofSeconds(30)).until(() -> collector.spans().stream().anyMatch(s -> s.tags().getOrDefault("http.url", "").startsWith("/bff/me")));
        assertThat(collector.spans()).noneMatch(span -> span.trace().equals(theirs));
    }

    @Test
    void every_metric_that_the_rules_and_the_dashboard_ask_for_is_exposed_and_every_alert_has_its_runbook() throws Exception {
        Path observability = Path.of("").toAbsolutePath().resolveSibling("observability");
        Set<String> asked = MetricNames.askedFor(observability);
        assertThat(asked).contains("sigap_outbox_oldest_seconds", "http_server_requests_seconds_bucket").doesNotContain("sum", "rate", "real");
        sigap.person("piket1").get("/api/v1/incidents?world=real");

        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            Set<String> exposed = new HashSet<>();
            for (int port = 0; port <= 4; port++) {
                exposed.addAll(MetricNames.exposed(scrape(port, "Bearer " + scrapeToken()).body()));
            }
            assertThat(exposed).containsAll(asked).doesNotContain("sigap_outbox_oldest_secondz");
        });
        // the edge's port is open to the world
        assertThat(scrape(0, "Bearer guessed").statusCode()).isIn(401, 403);
        for (Map<String, Object> rule : MetricNames.rules(observability)) {
            assertThat(observability.resolve("../docs/runbooks/" + rule.get("alert") + ".md")).exists();
        }
    }

    private static HttpResponse<String> scrape(int port, String authorization) throws Exception {
        URI service = URI.create("http://localhost:" + (sigap.edge().getPort() + port) + "/actuator/prometheus");
        HttpRequest.Builder request = HttpRequest.newBuilder(service);
        return Edge.client().send((port == 0 ? request.header("Authorization", authorization) : request).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String scrapeToken() throws Exception {
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(sigap.data().resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return secrets.getProperty("scrape");
    }

    private static List<Span> untilTraceHas(String method, String route, String... steps) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
            List<Span> trace = collector.traceOf(method, route);
            assertThat(trace).extracting(span -> span.toString().strip()).anySatisfy(s -> assertThat(s).isNotEmpty());
            for (String step : steps) {
                assertThat(trace).as(step).anyMatch(span -> span.toString().startsWith(step));
            }
            connected(trace);
            // what the reader was sent names the span it was sent in
            Set<String> sent = new HashSet<>();
            trace.stream().filter(span -> span.name().equals("live line"))
                    .forEach(span -> sent.add(": traceparent 00-" + span.trace() + "-" + span.id() + "-01"));
            assertThat(LINES).containsAll(sent);
        });
        return collector.traceOf(method, route);
    }

    /** Every parent is there, and there is one root. */
    private static void connected(List<Span> trace) {
        Set<String> ids = new HashSet<>();
        trace.forEach(span -> ids.add(span.id()));
        assertThat(trace).filteredOn(span -> !ids.contains(span.parent())).as("spans without their parent").singleElement()
                .satisfies(root -> assertThat(root.parent()).isEmpty());
    }
}
