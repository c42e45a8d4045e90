package id.sigap.simulator.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Authorization code flow with PKCE (RFC 7636) of one person, through the issuer's own sign-in page. */
final class SignInFlow {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What the token endpoint gave. */
    record Grant(String accessToken, long lifeSeconds, @Nullable String refreshToken) {}

    private final URI issuer;
    private final IssuerSignIn.App app;
    private final Accounts.Account account;
    private final HttpClient http;
    private final Browser browser;

    SignInFlow(URI issuer, IssuerSignIn.App app, Accounts.Account account, HttpClient http) {
        this.issuer = issuer;
        this.app = app;
        this.account = account;
        this.http = http;
        this.browser = new Browser(http, app.redirectUri());
    }

    Grant signIn() throws IOException, SignInFailed, InterruptedException {
        var endpoints = discovered();
        var verifier = random();
        var state = random();
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", app.clientId());
        query.put("redirect_uri", app.redirectUri().toString());
        query.put("scope", app.scope());
        query.put("state", state);
        query.put("code_challenge", challenge(verifier));
        query.put("code_challenge_method", "S256");
        var arrival = browser.open(endpoint(endpoints, "authorization_endpoint", "?" + Browser.form(query)));
        var form = LoginForm.in(arrival.page());
        if (form != null) {
            arrival = browser.submit(
                    arrival.address().resolve(form.action()), form.filled(account.username(), account.password()));
        }
        var back = parameters(arrival.address());
        var code = back.get("code");
        if (code == null || !state.equals(back.get("state"))) {
            var error = back.get("error");
            throw SignInFailed.refused(
                    error == null ? "the issuer refused the sign-in (status " + arrival.status() + ")" : error);
        }
        var grant = exchanged(
                endpoint(endpoints, "token_endpoint", ""),
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", app.clientId(),
                        "redirect_uri", app.redirectUri().toString(),
                        "code", code,
                        "code_verifier", verifier));
        if (grant == null) {
            throw SignInFailed.unavailable("the issuer refused the code");
        }
        return grant;
    }

    /** A new token for a refresh token, null when the issuer does not take it any more. */
    @Nullable Grant refresh(String refreshToken) throws IOException, SignInFailed, InterruptedException {
        return exchanged(
                endpoint(discovered(), "token_endpoint", ""),
                Map.of(
                        "grant_type", "refresh_token",
                        "client_id", app.clientId(),
                        "refresh_token", refreshToken));
    }

    private @Nullable Grant exchanged(URI endpoint, Map<String, String> form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Browser.form(form)));
        var body = json(request);
        var token = body.path("access_token").asString("");
        return token.isEmpty()
                ? null
                : new Grant(token, body.path("expires_in").asLong(60), body.path("refresh_token").asString(null));
    }

    private JsonNode discovered() throws IOException, InterruptedException {
        var base = issuer.toString().replaceAll("/$", "");
        return json(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .GET());
    }

    private JsonNode json(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            return JsonMapper.shared().readTree(http.send(request.build(), BodyHandlers.ofByteArray()).body());
        } catch (JacksonException e) {
            throw new IOException("the issuer did not answer with JSON", e);
        }
    }

    /** Where we reach the issuer, which need not be by the name it gives itself. */
    private URI endpoint(JsonNode endpoints, String name, String query) throws SignInFailed {
        var address = endpoints.path(name).asString("");
        if (address.isEmpty()) {
            throw SignInFailed.unavailable("the issuer does not name its " + name);
        }
        var itself = endpoints.path("issuer").asString("");
        if (!itself.isEmpty() && address.startsWith(itself)) {
            address = issuer.toString().replaceAll("/$", "") + address.substring(itself.length());
        }
        return URI.create(address + query);
    }

    private static Map<String, String> parameters(URI address) {
        var found = new LinkedHashMap<String, String>();
        var query = address.getRawQuery();
        for (var each : query == null ? new String[0] : query.split("&", -1)) {
            var pair = each.split("=", 2);
            found.put(pair[0], pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
