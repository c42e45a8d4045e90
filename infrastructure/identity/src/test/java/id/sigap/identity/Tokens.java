package id.sigap.identity;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The client's side of the protocol. */
public final class Tokens {

    public static final String BFF_REDIRECT = TestIssuer.EDGE + "/login/oauth2/code/sigap";
    public static final String FIELD_REDIRECT = "http://127.0.0.1:51234/callback";
    public static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    private final TestIssuer issuer;
    private final Browser client = new Browser();

    public Tokens(TestIssuer issuer) {
        this.issuer = issuer;
    }

    public URI authorize(String client, String redirect) {
        return authorize(Map.of("client_id", client, "redirect_uri", redirect));
    }

    public URI authorize(Map<String, String> own) {
        var query = new HashMap<>(Map.of("response_type", "code", "scope", "openid profile", "state", "s1",
                "nonce", "n1", "code_challenge", challenge(), "code_challenge_method", "S256"));
        query.putAll(own);
        query.values().removeIf(String::isEmpty);
        return issuer.at("/oauth2/authorize?" + Browser.encode(query));
    }

    /** Signs somebody in at the browser's client and returns the answer with the tokens. */
    public JsonNode bff(Browser browser, String username) {
        var answer = bffExchange(bffCode(browser, username), VERIFIER);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return json(answer);
    }

    public String bffCode(Browser browser, String username) {
        var redirect = browser.signIn(issuer, authorize("sigap-bff", BFF_REDIRECT), username,
                issuer.password(username));
        return Browser.query(redirect).get("code");
    }

    public HttpResponse<String> bffExchange(String code, String verifier) {
        return token("sigap-bff", Map.of("grant_type", "authorization_code", "code", code,
                "redirect_uri", BFF_REDIRECT, "code_verifier", verifier));
    }

    public HttpResponse<String> refresh(String token) {
        return token("sigap-bff", Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    /** A token request of a confidential client. */
    public HttpResponse<String> token(String clientId, Map<String, String> form) {
        return client.post(issuer.at("/oauth2/token"), form, "Authorization",
                basic(clientId, TestIssuer.SECRET + clientId));
    }

    public HttpResponse<String> publicToken(Map<String, String> form) {
        return client.post(issuer.at("/oauth2/token"), form);
    }

    /** The claims, after the signature was checked with the published key. */
    public JWTClaimsSet claims(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            var keys = JWKSet.parse(client.get(issuer.at("/oauth2/jwks")).body());
            var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
            if (!jwt.verify(new RSASSAVerifier(key))) {
                throw new IllegalStateException("signature");
            }
            return jwt.getJWTClaimsSet();
        } catch (java.text.ParseException | com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
