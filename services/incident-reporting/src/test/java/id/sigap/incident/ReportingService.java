package id.sigap.incident;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.Ids;
import id.sigap.kit.testing.SharedInfrastructure;

/** The service on the shared broker and store, and people who talk to it over real HTTP. */
final class ReportingService implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final ConfigurableApplicationContext context;
    private final int port;

    private ReportingService(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ReportingService shared;

    /** The one instance most tests talk to; it lives as long as the JVM. */
    static synchronized ReportingService shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    static ReportingService start(String... more) {
        SharedInfrastructure shared = SharedInfrastructure.get();
        shared.createTopics("sigap.reports.incident-reporting.linking.dlq", "sigap.reports.incident-reporting.incidents.dlq",
                "sigap.events.incident-reporting.incidents.dlq", "sigap.incidents.incident-reporting.linking.dlq",
                "sigap.incidents.incident-reporting.figures.dlq", "sigap.inbound.incident-reporting.inbound.dlq",
                "sigap.hazards.incident-reporting.incidents.dlq");
        String[] own = Stream.concat(Stream.of("--spring.config.name=incident-reporting", "--sigap.urls.notifications=" + FakeNotifications.get().uri()),
                Arrays.stream(more)).toArray(String[]::new);
        return new ReportingService(new SpringApplication(IncidentReportingApplication.class).run(shared.arguments(own)));
    }

    Person person(List<String> roles, String... regions) {
        String id = Ids.fresh();
        return new Person(this, id, SharedInfrastructure.get().issuer().token(id, roles, List.of(regions)));
    }

    Person dutyOfficer() {
        return person(List.of("DUTY_OFFICER"), "13.08");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @SuppressWarnings("unchecked")
    <T> id.sigap.kit.document.Documents<T> documents(String bean) {
        return (id.sigap.kit.document.Documents<T>) context.getBean(bean);
    }

    /** An answer: status and body. */
    record Answer(int status, JsonNode body, HttpResponse<String> raw) {

        String text(String path) {
            return body.at("/" + path).asString(null);
        }
    }

    record Person(ReportingService service, String id, String token) {

        Answer get(String path) {
            return send(request(path).GET());
        }

        Answer post(String path, String json) {
            return post(path, json, Ids.fresh());
        }

        Answer post(String path, String json, String key) {
            return send(request(path).header("Content-Type", "application/json").header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString(json)));
        }

        /** Sends a report in plain words and gives back the answer. */
        Answer report(String text, String... worldQuery) {
            return post("/api/v1/reports" + String.join("", worldQuery), JSON.writeValueAsString(java.util.Map.of("channel", "WHATSAPP", "text", text)));
        }

        Answer put(String path, String json) {
            return send(request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(json)));
        }

        Answer delete(String path) {
            return send(request(path).DELETE());
        }

        HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + service.port + path)).header("Authorization", "Bearer " + token);
        }

        Answer send(HttpRequest.Builder request) {
            try {
                HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
                // a busy machine makes the store slow; a client comes back as it is told to
                for (int again = 0; again < 5 && response.statusCode() == 503; again++) {
                    response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
                }
                String body = response.body();
                return new Answer(response.statusCode(), body.isEmpty() ? JSON.nullNode() : JSON.readTree(body), response);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
