package id.sigap.identity.signin;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.sigap.identity.Browser;
import id.sigap.identity.TestIssuer;
import id.sigap.identity.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

class SignInIT {

    private final TestIssuer issuer = TestIssuer.shared();
    private final Browser browser = new Browser();

    @Test
    void the_page_is_indonesian_labelled_and_loads_nothing() {
        var page = browser.get(issuer.at("/login"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"id\">", "<label for=\"username\">", "<label for=\"password\">",
                "autofocus", "autocomplete=\"current-password\"").doesNotContain("<script", "<link", "<img", "@import", "url(");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'", "style-src 'sha256-",
                "form-action 'self' " + TestIssuer.EDGE, "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Set-Cookie")).startsWith("SIGAP_ISSUER=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer_for_the_same_work() {
        int before = issuer.passwordChecks();
        var wrong = browser.fillIn(issuer, "bupati", "not-the-password");
        int forWrong = issuer.passwordChecks() - before;
        var unknown = new Browser().fillIn(issuer, "nobodyx", "not-the-password");
        int forUnknown = issuer.passwordChecks() - before - forWrong;

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(401);
        assertThat(withoutToken(wrong).replace("bupati", "?")).isEqualTo(withoutToken(unknown).replace("nobodyx", "?"));
        assertThat(forWrong).isEqualTo(forUnknown).isEqualTo(1);
        assertThat(wrong.body()).contains("role=\"alert\"", "aria-describedby=\"pesan\"", "coba lagi");
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_must_wait_and_each_further_one_doubles_it() {
        for (int i = 0; i < 5; i++) {
            assertThat(browser.fillIn(issuer, "hariyanto", "wrong" + i).statusCode()).isEqualTo(401);
            assertThat(browser.fillIn(issuer, "GUDANG ", "wrong" + i).statusCode()).isEqualTo(401);
        }

        var locked = browser.fillIn(issuer, "gudang", issuer.password("gudang"));
        var lockedUnknown = browser.fillIn(issuer, "hariyanto", "wrong");
        assertThat(locked.statusCode()).isEqualTo(lockedUnknown.statusCode()).isEqualTo(429);
        assertThat(header(locked, "Retry-After")).isEqualTo("5");
        assertThat(locked.body()).contains("Tunggu 5 detik");
        assertThat(withoutToken(locked).replace("gudang", "?"))
                .isEqualTo(withoutToken(lockedUnknown).replace("hariyanto", "?"));

        issuer.clock().pass(Duration.ofSeconds(5));
        assertThat(browser.fillIn(issuer, "gudang", "wrong again").statusCode()).isEqualTo(401);
        assertThat(header(browser.fillIn(issuer, "gudang", "x"), "Retry-After")).isEqualTo("10");
        issuer.clock().pass(Duration.ofSeconds(10));
        assertThat(browser.fillIn(issuer, "gudang", issuer.password("gudang")).statusCode()).isEqualTo(302);
    }

    @Test
    void a_right_password_after_a_few_wrong_ones_starts_afresh() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                browser.fillIn(issuer, "admin", "wrong");
            }
            assertThat(browser.fillIn(issuer, "admin", issuer.password("admin")).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void the_session_id_changes_at_sign_in() {
        browser.get(issuer.at("/login"));
        var before = browser.sessionId();

        browser.fillIn(issuer, "staf1", issuer.password("staf1"));

        assertThat(before).isNotEmpty();
        assertThat(browser.sessionId()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void a_name_in_capitals_with_spaces_around_it_signs_in_too() {
        assertThat(browser.fillIn(issuer, " Staf1 ", issuer.password("staf1")).statusCode()).isEqualTo(302);
    }

    @Test
    void whoever_signs_in_without_having_asked_for_anything_lands_at_the_edge() {
        assertThat(Browser.location(browser.fillIn(issuer, "staf1", issuer.password("staf1"))).toString())
                .isEqualTo(TestIssuer.EDGE);
        assertThat(Browser.location(browser.get(issuer.at("/"))).toString()).isEqualTo(TestIssuer.EDGE);
    }

    @Test
    void that_an_account_is_disabled_is_told_only_to_who_knows_its_password() {
        issuer.accounts().setDisabled("staf2", true);
        try {
            var guess = browser.fillIn(issuer, "staf2", "guess");
            assertThat(guess.statusCode()).isEqualTo(401);
            assertThat(guess.body()).doesNotContain("dinonaktifkan");
            var known = browser.fillIn(issuer, "staf2", issuer.password("staf2"));
            assertThat(known.statusCode()).isEqualTo(403);
            assertThat(known.body()).contains("dinonaktifkan");
        } finally {
            issuer.accounts().setDisabled("staf2", false);
        }
    }

    @Test
    void a_form_without_its_token_is_not_looked_at_and_the_page_says_what_to_do() {
        int before = issuer.passwordChecks();

        var answer = browser.post(issuer.at("/login"), Map.of("username", "staf1", "password", "x"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("terlalu lama");
        assertThat(issuer.passwordChecks()).isEqualTo(before);
    }

    @Test
    void what_is_typed_comes_back_as_text_only() {
        var answer = browser.fillIn(issuer, "\"><script>alert(1)</script>", "x");

        assertThat(answer.body()).contains("&quot;&gt;&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void strange_input_is_just_a_wrong_password() {
        for (var name : new String[] {"", " ", "a\0b", "$ne", "{\"$ne\":null}", "x".repeat(10_000), "кабид"}) {
            assertThat(new Browser().fillIn(issuer, name, "p".repeat(200)).statusCode()).isEqualTo(401);
        }
        assertThat(new Browser().fillIn(issuer, "staf3", "").statusCode()).isEqualTo(401);
    }

    @Test
    void a_body_larger_than_any_form_is_refused() {
        var answer = browser.send(HttpRequest.newBuilder(issuer.at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + "x".repeat(100_000))));

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void everything_else_is_denied() {
        for (var path : new String[] {"/anything", "/actuator", "/actuator/env", "/logout", "/index.html"}) {
            assertThat(browser.get(issuer.at(path)).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(browser.send(HttpRequest.newBuilder(issuer.at("/login")).method("TRACE", BodyPublishers.noBody()))
                .statusCode()).isEqualTo(405);
        assertThat(new Browser().send(HttpRequest.newBuilder(issuer.at("/userinfo"))
                .header("Authorization", "Bearer a.b.c")).statusCode()).isEqualTo(401);
    }

    @Test
    void health_is_open_and_says_no_more_than_up() {
        var health = browser.send(HttpRequest.newBuilder(issuer.at("/actuator/health")));

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(Tokens.json(health).get("status").asString()).isEqualTo("UP");
        assertThat(health.body()).doesNotContain("components");
        assertThat(browser.send(HttpRequest.newBuilder(issuer.at("/actuator/health/readiness"))).statusCode())
                .isEqualTo(200);
    }

    private static String withoutToken(HttpResponse<String> page) {
        return page.body().replace(Browser.csrf(page), "");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
