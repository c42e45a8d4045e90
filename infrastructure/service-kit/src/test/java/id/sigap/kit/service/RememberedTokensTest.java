package id.sigap.kit.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RememberedTokensTest {

    static final Instant END = Instant.parse("2026-11-25T05:01:00Z");

    final List<String> checked = new ArrayList<>();
    Instant now = END.minusSeconds(60);
    final RememberedTokens tokens = new RememberedTokens(this::check, () -> now);

    @Test
    void a_signature_is_checked_once() {
        assertThat(tokens.decode("good")).isSameAs(tokens.decode("good"));
        assertThat(checked).containsExactly("good");
    }

    @Test
    void a_token_that_has_ended_is_checked_again_and_then_no_longer_remembered() {
        tokens.decode("good");
        now = END;
        tokens.decode("good");
        tokens.decode("good");
        assertThat(checked).containsExactly("good", "good", "good");
    }

    @Test
    void what_was_refused_is_refused_again() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        }
        assertThat(checked).containsExactly("bad", "bad");
    }

    private Jwt check(String token) {
        checked.add(token);
        if (token.equals("bad")) {
            throw new BadJwtException("not ours");
        }
        return Jwt.withTokenValue(token).header("alg", "RS256").subject("somebody").expiresAt(END).build();
    }
}
