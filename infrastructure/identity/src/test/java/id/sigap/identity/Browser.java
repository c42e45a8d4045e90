package id.sigap.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does for one person: keeps cookies and fills in the form. Redirects are followed by hand. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    public HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri).header("Accept", "text/html"));
    }

    public HttpResponse<String> post(URI uri, Map<String, String> form, String... headers) {
        var request = HttpRequest.newBuilder(uri).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens the form at the issuer and sends it. */
    public HttpResponse<String> fillIn(TestIssuer issuer, String username, String password) {
        return post(issuer.at("/login"), Map.of("_csrf", csrf(get(issuer.at("/login"))), "username", username,
                "password", password));
    }

    /** Starts at an authorization request, signs in on the way and returns the redirect with the code. */
    public URI signIn(TestIssuer issuer, URI authorize, String username, String password) {
        var first = get(authorize);
        if (first.statusCode() == 302 && location(first).getPath().equals("/login")) {
            var after = fillIn(issuer, username, password);
            if (after.statusCode() != 302) {
                throw new IllegalStateException("sign-in answered " + after.statusCode());
            }
            first = get(location(after));
        }
        return location(first);
    }

    public String sessionId() {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals("SIGAP_ISSUER"))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    public static URI location(HttpResponse<?> response) {
        return response.uri().resolve(response.headers().firstValue("Location").orElseThrow(
                () -> new IllegalStateException("no redirect but " + response.statusCode() + " " + response.body())));
    }

    public static String csrf(HttpResponse<String> page) {
        var found = CSRF.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("no form in " + page.body());
        }
        return found.group(1);
    }

    public static Map<String, String> query(URI uri) {
        return Arrays.stream(uri.getRawQuery().split("&")).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    public static String encode(Map<String, String> form) {
        return form.entrySet().stream().map(e -> e.getKey() + "="
                + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
