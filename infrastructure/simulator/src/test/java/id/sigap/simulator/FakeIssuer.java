package id.sigap.simulator;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;

import tools.jackson.databind.json.JsonMapper;

/** As much of an issuer as the code flow with PKCE shows to a client. Passwords are {@code secret-<username>}. */
final class FakeIssuer extends FakeServer {

    private static final String CALLBACK = "http://127.0.0.1/callback";

    private record Session(Map<String, String> saved, String csrf, String user) {}

    private record Code(String user, String challenge) {}

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    final AtomicInteger passwordsTyped = new AtomicInteger();
    final AtomicInteger tokensIssued = new AtomicInteger();
    volatile boolean down;
    volatile int lifeSeconds = 300;

    /** Writes an accounts file in the issuer's shape; the person id of {@code x} is {@code id-x}. */
    static Path accounts(Path folder, List<String> usernames) throws IOException {
        var accounts = usernames.stream()
                .map(name -> Map.of(
                        "username", name, "password", "secret-" + name, "personId", "id-" + name, "name", "X",
                        "roles", List.of(), "regions", List.of("13.08")))
                .toList();
        return Files.write(
                folder.resolve("demo-accounts.json"),
                JsonMapper.shared().writeValueAsBytes(Map.of("accounts", accounts)));
    }

    @Override
    void answer(HttpExchange exchange, String body) throws IOException {
        if (down) {
            send(exchange, 503, "");
            return;
        }
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, """
                    {"authorization_endpoint":"%s/oauth2/authorize","token_endpoint":"%s/oauth2/token"}"""
                    .formatted(uri(), uri()));
            case "/oauth2/authorize" -> authorize(exchange);
            case "/login" -> login(exchange, fields(body));
            case "/oauth2/token" -> token(exchange, fields(body));
            default -> send(exchange, 404, "");
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var known = session(exchange);
        if (known == null || known.user().isEmpty()) {
            var id = UUID.randomUUID().toString();
            sessions.put(id, new Session(asked, UUID.randomUUID().toString(), ""));
            exchange.getResponseHeaders().add("Set-Cookie", "SIGAP_ISSUER=" + id + "; Path=/; HttpOnly");
            redirect(exchange, uri() + "/login");
        } else {
            handOut(exchange, asked, known.user());
        }
    }

    private void login(HttpExchange exchange, Map<String, String> form) throws IOException {
        var session = session(exchange);
        if (exchange.getRequestMethod().equals("GET") || session == null) {
            send(exchange, 200, """
                    <form action="/logout"><input type="text" name="q"></form>
                    <form method="post" action="/login">
                    <input type="hidden" name="_csrf" value="%s"><input name="username">
                    <input type="password" name="password"></form>"""
                    .formatted(session == null ? "" : session.csrf()));
            return;
        }
        passwordsTyped.incrementAndGet();
        var user = form.get("username");
        if (!session.csrf().equals(form.get("_csrf")) || !("secret-" + user).equals(form.get("password"))) {
            send(exchange, 401, "<p>no</p>");
            return;
        }
        sessions.replaceAll((id, each) -> each == session ? new Session(each.saved(), each.csrf(), user) : each);
        redirect(exchange, "/oauth2/authorize?" + query(session.saved()));
    }

    private void handOut(HttpExchange exchange, Map<String, String> asked, String user) throws IOException {
        var code = UUID.randomUUID().toString();
        codes.put(code, new Code(user, asked.get("code_challenge")));
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    private void token(HttpExchange exchange, Map<String, String> form) throws IOException {
        var code = codes.remove(form.getOrDefault("code", ""));
        if (code == null || !code.challenge().equals(challenge(form.get("code_verifier")))
                || !CALLBACK.equals(form.get("redirect_uri")) || !"sigap-field".equals(form.get("client_id"))) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        send(exchange, 200, "{\"access_token\":\"%s.%d\",\"expires_in\":%d}"
                .formatted(code.user(), tokensIssued.incrementAndGet(), lifeSeconds));
    }

    private Session session(HttpExchange exchange) {
        var cookie = exchange.getRequestHeaders().getFirst("Cookie");
        return cookie == null ? null : sessions.get(cookie.replaceFirst(".*SIGAP_ISSUER=([^;]*).*", "$1"));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
