package id.sigap.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.springframework.context.ApplicationContext;

import id.sigap.kit.Ids;

/** Plain HTTP against a service under test, so that what is tested is what goes over the wire. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String base;

    public Http(ApplicationContext service) {
        this("http://localhost:" + service.getEnvironment().getProperty("local.server.port"));
    }

    public Http(String base) {
        this.base = base;
    }

    public record Answer(int status, String body, HttpResponse<String> raw) {
        public String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }
    }

    /** A token of somebody new with this role in Kab. Pasaman. */
    public String token(String role) {
        return SharedInfrastructure.get().issuer().token(Ids.fresh(), List.of(role), List.of("13.08"));
    }

    public Answer get(String path, String token) {
        return send(request(path, token).GET());
    }

    public Answer post(String path, String json, String token, String... headers) {
        return method("POST", path, json.getBytes(StandardCharsets.UTF_8), "application/json", token, headers);
    }

    public Answer put(String path, String json, String token, String... headers) {
        return method("PUT", path, json.getBytes(StandardCharsets.UTF_8), "application/json", token, headers);
    }

    /** Any bytes as any type, for bad input. */
    public Answer method(String method, String path, byte[] body, String contentType, String token, String... headers) {
        HttpRequest.Builder request = request(path, token).header("Content-Type", contentType);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
