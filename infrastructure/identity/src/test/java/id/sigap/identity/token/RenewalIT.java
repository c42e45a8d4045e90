package id.sigap.identity.token;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.sigap.identity.Browser;
import id.sigap.identity.TestIssuer;
import id.sigap.identity.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

class RenewalIT {

    private final TestIssuer issuer = TestIssuer.shared();
    private final Tokens tokens = new Tokens(issuer);
    private final Browser browser = new Browser();

    @Test
    void every_renewal_gives_a_new_refresh_token() {
        var first = tokens.bff(browser, "piket1");

        var second = Tokens.json(tokens.refresh(refreshToken(first)));

        assertThat(refreshToken(second)).isNotEqualTo(refreshToken(first));
        assertThat(tokens.claims(second.get("access_token").asString()).getSubject())
                .isEqualTo(issuer.account("piket1").personId());
        assertThat(second.has("id_token")).isTrue();
    }

    @Test
    void requests_side_by_side_may_renew_with_the_same_token_for_a_moment() {
        var token = refreshToken(tokens.bff(browser, "piket1"));
        var left = Tokens.json(tokens.refresh(token));

        var right = tokens.refresh(token);

        assertThat(right.statusCode()).isEqualTo(200);
        issuer.clock().pass(Duration.ofMinutes(1));
        assertThat(tokens.refresh(refreshToken(left)).statusCode()).isEqualTo(200);
    }

    @Test
    void an_old_token_used_later_ends_the_sign_in_for_thief_and_owner() {
        var old = refreshToken(tokens.bff(browser, "piket1"));
        var current = refreshToken(Tokens.json(tokens.refresh(old)));
        issuer.clock().pass(Duration.ofSeconds(31));

        assertThat(tokens.refresh(old).statusCode()).isEqualTo(400);
        assertThat(tokens.refresh(current).statusCode()).isEqualTo(400);
    }

    @Test
    void another_client_cannot_use_a_refresh_token() {
        var token = refreshToken(tokens.bff(browser, "piket1"));

        var answer = tokens.token("notifications", Map.of("grant_type", "refresh_token", "refresh_token", token));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(tokens.refresh(token).statusCode()).isEqualTo(200);
    }

    @Test
    void a_made_up_token_is_refused_and_harms_nobody() {
        var token = refreshToken(tokens.bff(browser, "piket1"));

        assertThat(tokens.refresh(token.substring(0, token.indexOf('.')) + ".guess").statusCode()).isEqualTo(400);
        assertThat(tokens.refresh("guess").statusCode()).isEqualTo(400);
        assertThat(tokens.refresh(token).statusCode()).isEqualTo(200);
    }

    @Test
    void a_disabled_account_gets_no_further_token() {
        var token = refreshToken(tokens.bff(browser, "staf4"));
        var waiting = tokens.bffCode(browser, "staf4");
        issuer.accounts().setDisabled("staf4", true);
        try {
            assertThat(tokens.refresh(token).statusCode()).isEqualTo(400);
            assertThat(tokens.bffExchange(waiting, Tokens.VERIFIER).statusCode()).isEqualTo(400);
            assertThat(new Browser().fillIn(issuer, "staf4", issuer.password("staf4")).statusCode()).isEqualTo(403);
        } finally {
            issuer.accounts().setDisabled("staf4", false);
        }
    }

    @Test
    void signing_out_ends_session_and_refresh_token_even_with_an_id_token_from_before_a_renewal() {
        var first = tokens.bff(browser, "sekretaris");
        var second = Tokens.json(tokens.refresh(refreshToken(first)));

        var out = browser.get(endSession(first.get("id_token").asString(), TestIssuer.EDGE + "/"));

        assertThat(Browser.location(out).toString()).isEqualTo(TestIssuer.EDGE + "/");
        assertThat(tokens.refresh(refreshToken(second)).statusCode()).isEqualTo(400);
        var again = browser.get(tokens.authorize("sigap-bff", Tokens.BFF_REDIRECT));
        assertThat(Browser.location(again).getPath()).isEqualTo("/login");
    }

    @Test
    void signing_out_leads_to_no_foreign_page_and_needs_our_own_id_token() {
        var idToken = tokens.bff(browser, "sekretaris").get("id_token").asString();

        assertThat(browser.get(endSession(idToken, "http://elsewhere.example/")).statusCode()).isEqualTo(400);
        assertThat(browser.get(endSession(idToken.substring(0, idToken.length() - 8) + "AAAAAAAA",
                TestIssuer.EDGE + "/")).statusCode()).isEqualTo(400);
    }

    @Test
    void a_revoked_refresh_token_is_dead() {
        var token = refreshToken(tokens.bff(browser, "piket2"));

        var revoked = browser.post(issuer.at("/oauth2/revoke"), Map.of("token", token), "Authorization",
                Tokens.basic("sigap-bff", TestIssuer.SECRET + "sigap-bff"));

        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(tokens.refresh(token).statusCode()).isEqualTo(400);
    }

    @Test
    void key_and_sign_ins_outlive_a_restart(@TempDir Path folder) {
        var file = folder.resolve("demo-accounts.json");
        String token;
        String keys;
        try (var before = TestIssuer.start(file, "restarted")) {
            token = refreshToken(new Tokens(before).bff(browser, "piket1"));
            keys = browser.get(before.at("/oauth2/jwks")).body();
        }
        try (var after = TestIssuer.start(file, "restarted")) {
            assertThat(browser.get(after.at("/oauth2/jwks")).body()).isEqualTo(keys);
            assertThat(new Tokens(after).refresh(token).statusCode()).isEqualTo(200);
        }
    }

    private URI endSession(String idToken, String target) {
        return issuer.at("/connect/logout?" + Browser.encode(Map.of("id_token_hint", idToken,
                "post_logout_redirect_uri", target)));
    }

    private static String refreshToken(tools.jackson.databind.JsonNode answer) {
        return answer.get("refresh_token").asString();
    }
}
