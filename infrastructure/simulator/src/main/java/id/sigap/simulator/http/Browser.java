package id.sigap.simulator.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * As much of a browser as a sign-in needs: cookies of one host, redirects up to the address of the app. The
 * HttpClient's own cookie store is not used because every person would need a client with threads of its own.
 */
final class Browser {

    private static final int MOST_REDIRECTS = 10;

    /** Where following the redirects ended. {@code page} is empty when it ended at the app's address. */
    record Arrival(URI address, int status, String page) {}

    private final HttpClient http;
    private final URI app;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(HttpClient http, URI app) {
        this.http = http;
        this.app = app;
    }

    Arrival open(URI address) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(address).GET());
    }

    Arrival submit(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** The cookies it has now, as it sends them. */
    String cookies() {
        return cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("; "));
    }

    private Arrival follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        var request = first;
        for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
            var response = http.send(dressed(request), BodyHandlers.ofString());
            keepCookies(response);
            var location = response.headers().firstValue("Location").orElse("");
            if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                return new Arrival(response.uri(), response.statusCode(), response.body());
            }
            var next = response.uri().resolve(location);
            if (next.toString().startsWith(app.toString())) {
                return new Arrival(next, response.statusCode(), "");
            }
            request = HttpRequest.newBuilder(next).GET();
        }
        throw new IOException("the issuer redirects in a circle");
    }

    private HttpRequest dressed(HttpRequest.Builder request) {
        var cookie = cookies();
        request.timeout(Duration.ofSeconds(10)).header("Accept", "text/html");
        return (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build();
    }

    private void keepCookies(HttpResponse<?> response) {
        for (var header : response.headers().allValues("Set-Cookie")) {
            var pair = header.split(";", 2)[0].split("=", 2);
            if (pair.length == 2) {
                cookies.put(pair[0].trim(), pair[1].trim());
            }
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
