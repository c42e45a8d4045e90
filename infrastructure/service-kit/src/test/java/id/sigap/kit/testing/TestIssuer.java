package id.sigap.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/** An issuer for tests: real keys over real HTTP, tokens for anybody, and a token endpoint for client credentials. */
public final class TestIssuer {

    private final RSAKey key;
    private final HttpServer server;

    TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        serve("/oauth2/jwks", form -> new JWKSet(key.toPublicJWK()).toString());
        serve("/oauth2/token", form -> "{\"access_token\":\"" + token(c -> c.subject("test-service").claim("scope", scope(form)))
                + "\",\"token_type\":\"Bearer\",\"expires_in\":60}");
        server.start();
    }

    /** What was asked for in a request for client credentials. */
    private static String scope(String form) {
        return Arrays.stream(form.split("&")).filter(f -> f.startsWith("scope=")).findFirst()
                .map(f -> URLDecoder.decode(f.substring("scope=".length()), StandardCharsets.UTF_8)).orElse("");
    }

    private void serve(String path, UnaryOperator<String> body) {
        server.createContext(path, exchange -> {
            String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] bytes = body.apply(asked).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    public String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** An access token as the real issuer makes them. */
    public String token(String personId, List<String> roles, List<String> regions) {
        return token(c -> c.subject(personId).claim("name", "Uji " + roles).claim("roles", roles).claim("regions", regions));
    }

    /** A token with anything changed, for tests of what must be refused. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> claims) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder().issuer(uri()).audience("sigap-api").jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(600)));
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims.apply(builder).build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
