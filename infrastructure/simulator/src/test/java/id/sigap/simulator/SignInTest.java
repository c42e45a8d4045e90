package id.sigap.simulator;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Edge;
import id.sigap.simulator.http.IssuerSignIn;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.http.SignInFailed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignInTest {

    @TempDir Path folder;
    private final FakeIssuer issuer = new FakeIssuer();
    private final FakeEdge edge = new FakeEdge();
    private final HttpClient http = Edge.client();
    private final TestClock clock = new TestClock();
    private IssuerSignIn tokens;

    @BeforeEach
    void writeAccounts() throws Exception {
        var accounts = Accounts.read(FakeIssuer.accounts(folder, List.of("piket1", "kabid")));
        tokens = new IssuerSignIn(issuer.uri(), IssuerSignIn.App.field(), accounts, http, clock);
    }

    @AfterEach
    void stop() {
        http.shutdownNow();
        issuer.close();
        edge.close();
    }

    @Test
    void a_person_signs_in_once_through_the_form_and_keeps_the_token() throws Exception {
        assertThat(tokens.of("piket1")).isEqualTo("piket1.1");
        assertThat(tokens.of("piket1")).isEqualTo("piket1.1");
        assertThat(issuer.passwordsTyped).hasValue(1);
    }

    @Test
    void two_persons_do_not_share_a_session() throws Exception {
        assertThat(tokens.of("piket1")).startsWith("piket1.");
        assertThat(tokens.of("kabid")).startsWith("kabid.");
    }

    @Test
    void a_token_is_renewed_before_it_ends_without_typing_the_password_again() throws Exception {
        tokens.of("piket1");
        clock.forward(Duration.ofSeconds(285));

        assertThat(tokens.of("piket1")).isEqualTo("piket1.2");
        assertThat(issuer.passwordsTyped).hasValue(1);
    }

    @Test
    void a_refused_token_is_replaced_and_the_call_repeated() throws Exception {
        edge.forgottenToken = tokens.of("piket1");
        var answer = new Person("piket1", new Edge(edge.uri(), http), tokens).get("/api/v1/exercises?limit=1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(edge.calls).singleElement().extracting(FakeEdge.Call::user).isEqualTo("piket1");
    }

    @Test
    void somebody_without_account_is_refused_for_good() {
        assertThatThrownBy(() -> tokens.of("nobody"))
                .isInstanceOfSatisfying(SignInFailed.class, e -> assertThat(e.isRefused()).isTrue());
    }

    @Test
    void an_issuer_that_is_away_is_worth_another_try() {
        issuer.down = true;
        assertThatThrownBy(() -> tokens.of("piket1"))
                .isInstanceOfSatisfying(SignInFailed.class, e -> assertThat(e.isRefused()).isFalse());
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
