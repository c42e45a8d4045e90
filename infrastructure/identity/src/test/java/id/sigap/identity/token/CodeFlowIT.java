package id.sigap.identity.token;

import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import id.sigap.identity.Browser;
import id.sigap.identity.TestIssuer;
import id.sigap.identity.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

class CodeFlowIT {

    private final TestIssuer issuer = TestIssuer.shared();
    private final Tokens tokens = new Tokens(issuer);
    private final Browser browser = new Browser();

    @Test
    void discovery_names_the_endpoints_under_the_issuers_address() {
        var found = Tokens.json(browser.get(issuer.at("/.well-known/openid-configuration")));

        assertThat(found.get("issuer").asString()).isEqualTo(issuer.uri());
        assertThat(found.get("authorization_endpoint").asString()).isEqualTo(issuer.uri() + "/oauth2/authorize");
        assertThat(found.get("token_endpoint").asString()).isEqualTo(issuer.uri() + "/oauth2/token");
        assertThat(found.get("jwks_uri").asString()).isEqualTo(issuer.uri() + "/oauth2/jwks");
        assertThat(found.get("end_session_endpoint").asString()).isEqualTo(issuer.uri() + "/connect/logout");
        assertThat(found.get("code_challenge_methods_supported").toString()).isEqualTo("[\"S256\"]");
    }

    @Test
    void the_published_key_is_public_only() {
        var key = Tokens.json(browser.get(issuer.at("/oauth2/jwks"))).get("keys").get(0);

        assertThat(key.get("kty").asString()).isEqualTo("RSA");
        assertThat(key.propertyNames()).contains("n", "e", "kid").doesNotContain("d", "p", "q");
    }

    @Test
    void a_signed_in_person_gets_a_token_with_their_id_roles_and_regions_for_one_minute() throws Exception {
        var answer = tokens.bff(browser, "kabid");
        var kabid = issuer.account("kabid");

        var access = tokens.claims(answer.get("access_token").asString());
        assertThat(access.getIssuer()).isEqualTo(issuer.uri());
        assertThat(access.getAudience()).containsExactly("sigap-api");
        assertThat(access.getSubject()).isEqualTo(kabid.personId());
        assertThat(access.getStringClaim("name")).isEqualTo(kabid.name());
        assertThat(access.getStringListClaim("roles")).containsExactly("COORDINATOR");
        assertThat(access.getStringListClaim("regions")).containsExactly("13.08");
        assertThat(access.getExpirationTime().toInstant()).isEqualTo(access.getIssueTime().toInstant().plusSeconds(60));
        assertThat(answer.get("token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.has("refresh_token")).isTrue();

        var id = tokens.claims(answer.get("id_token").asString());
        assertThat(id.getAudience()).containsExactly("sigap-bff");
        assertThat(id.getSubject()).isEqualTo(kabid.personId());
        assertThat(id.getStringClaim("nonce")).isEqualTo("n1");
    }

    @Test
    void the_public_client_may_use_any_loopback_port_and_gets_no_refresh_token() {
        var redirect = browser.signIn(issuer, tokens.authorize("sigap-field", Tokens.FIELD_REDIRECT),
                "rafki.sikumbang", issuer.password("rafki.sikumbang"));
        assertThat(redirect.toString()).startsWith(Tokens.FIELD_REDIRECT + "?");
        assertThat(Browser.query(redirect)).containsEntry("state", "s1");

        var answer = tokens.publicToken(fieldExchange(Browser.query(redirect).get("code"), Tokens.VERIFIER));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Tokens.json(answer).has("refresh_token")).isFalse();
        var access = tokens.claims(Tokens.json(answer).get("access_token").asString());
        assertThat(access.getSubject()).isEqualTo(issuer.account("rafki.sikumbang").personId());
        assertThat(access.getExpirationTime().toInstant())
                .isEqualTo(access.getIssueTime().toInstant().plusSeconds(300));
    }

    @Test
    void a_second_request_in_the_same_browser_needs_no_password() {
        tokens.bff(browser, "staf2");

        var again = browser.get(tokens.authorize("sigap-bff", Tokens.BFF_REDIRECT));

        assertThat(Browser.location(again).toString()).startsWith(Tokens.BFF_REDIRECT + "?code=");
    }

    @Test
    void a_wrong_verifier_is_refused() {
        var answer = tokens.bffExchange(tokens.bffCode(browser, "piket1"), Tokens.VERIFIER + "x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Tokens.json(answer).get("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void the_public_client_cannot_leave_the_verifier_out() {
        var redirect = browser.signIn(issuer, tokens.authorize("sigap-field", Tokens.FIELD_REDIRECT), "piket1",
                issuer.password("piket1"));

        var answer = tokens.publicToken(fieldExchange(Browser.query(redirect).get("code"), ""));

        assertThat(answer.statusCode()).isBetween(400, 401);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test
    void a_request_without_a_challenge_is_refused() {
        var answer = browser.get(tokens.authorize(Map.of("client_id", "sigap-bff", "redirect_uri", Tokens.BFF_REDIRECT,
                "code_challenge", "", "code_challenge_method", "")));

        assertThat(Browser.query(Browser.location(answer))).containsEntry("error", "invalid_request")
                .doesNotContainKey("code");
    }

    @Test
    void a_plain_challenge_is_refused() {
        var answer = browser.get(tokens.authorize(Map.of("client_id", "sigap-bff", "redirect_uri", Tokens.BFF_REDIRECT,
                "code_challenge_method", "plain")));

        assertThat(Browser.query(Browser.location(answer))).containsEntry("error", "invalid_request");
    }

    @Test
    void an_unknown_redirect_is_refused_without_going_there() {
        for (var target : List.of("http://elsewhere.example/login/oauth2/code/sigap", Tokens.BFF_REDIRECT + "/../x",
                "http://127.0.0.1:9/callback")) {
            var answer = browser.get(tokens.authorize("sigap-bff", target));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
            assertThat(answer.body()).contains("lang=\"id\"").doesNotContain("Exception");
        }
        assertThat(browser.get(tokens.authorize("sigap-field", "http://127.0.0.1:9/other")).statusCode())
                .isEqualTo(400);
        assertThat(browser.get(tokens.authorize("nobody", Tokens.BFF_REDIRECT)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_code_used_twice_is_refused_and_ends_what_it_gave() {
        var code = tokens.bffCode(browser, "staf3");
        var first = Tokens.json(tokens.bffExchange(code, Tokens.VERIFIER));

        assertThat(tokens.bffExchange(code, Tokens.VERIFIER).statusCode()).isEqualTo(400);
        assertThat(tokens.refresh(first.get("refresh_token").asString()).statusCode()).isEqualTo(400);
    }

    @Test
    void of_many_who_use_one_code_at_the_same_moment_at_most_one_gets_tokens() throws Exception {
        var code = tokens.bffCode(browser, "staf3");
        Callable<Integer> use = () -> tokens.bffExchange(code, Tokens.VERIFIER).statusCode();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(Collections.nCopies(24, use)).stream().map(Future::resultNow).toList();

            assertThat(answers).containsOnly(200, 400).containsOnlyOnce(200);
        }
    }

    @Test
    void user_info_tells_the_same_as_the_token() {
        var access = tokens.bff(browser, "tamu").get("access_token").asString();

        var info = Tokens.json(browser.send(HttpRequest.newBuilder(issuer.at("/userinfo"))
                .header("Authorization", "Bearer " + access)));

        assertThat(info.get("sub").asString()).isEqualTo(issuer.account("tamu").personId());
        assertThat(info.get("roles").toString()).isEqualTo("[\"VIEWER\"]");
        assertThat(new Browser().get(issuer.at("/userinfo")).statusCode()).isEqualTo(401);
    }

    private static Map<String, String> fieldExchange(String code, String verifier) {
        return Map.of("grant_type", "authorization_code", "client_id", "sigap-field", "code", code,
                "redirect_uri", Tokens.FIELD_REDIRECT, "code_verifier", verifier);
    }
}
