package id.sigap.identity.token;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.sigap.identity.Browser;
import id.sigap.identity.TestIssuer;
import id.sigap.identity.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceClientsIT {

    private final TestIssuer issuer = TestIssuer.shared();
    private final Tokens tokens = new Tokens(issuer);

    @Test
    void a_service_gets_a_token_in_its_own_name_with_its_narrow_scope() throws Exception {
        var answer = tokens.token("notifications",
                Map.of("grant_type", "client_credentials", "scope", "contacts.read"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var claims = tokens.claims(Tokens.json(answer).get("access_token").asString());
        assertThat(claims.getSubject()).isEqualTo("notifications");
        assertThat(claims.getAudience()).containsExactly("sigap-api");
        assertThat(claims.getStringListClaim("scope")).containsExactly("contacts.read");
        assertThat(claims.getClaim("roles")).isNull();
        assertThat(claims.getExpirationTime().toInstant()).isEqualTo(claims.getIssueTime().toInstant().plusSeconds(60));
        assertThat(Tokens.json(answer).has("refresh_token")).isFalse();
    }

    @Test
    void a_service_cannot_take_a_scope_that_is_not_its_own() {
        for (var service : new String[] {"resource-dispatch", "command-center", "incident-reporting"}) {
            var answer = tokens.token(service, Map.of("grant_type", "client_credentials", "scope", "contacts.read"));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Tokens.json(answer).get("error").asString()).isEqualTo("invalid_scope");
        }
    }

    @Test
    void only_who_reads_messages_from_outside_gets_the_scope_for_it() {
        assertThat(tokens.token("incident-reporting", Map.of("grant_type", "client_credentials", "scope", "inbound.read")).statusCode()).isEqualTo(200);
        assertThat(tokens.token("command-center", Map.of("grant_type", "client_credentials", "scope", "inbound.read")).statusCode()).isEqualTo(400);
    }

    @Test
    void a_wrong_secret_is_refused() {
        var answer = new Browser().post(issuer.at("/oauth2/token"), Map.of("grant_type", "client_credentials"),
                "Authorization", Tokens.basic("notifications", TestIssuer.SECRET + "command-center"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Tokens.json(answer).get("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void the_browsers_client_cannot_act_as_a_service_nor_a_service_sign_people_in() {
        assertThat(tokens.token("sigap-bff", Map.of("grant_type", "client_credentials")).statusCode()).isEqualTo(400);
        assertThat(new Browser().get(tokens.authorize("notifications", Tokens.BFF_REDIRECT)).statusCode())
                .isEqualTo(400);
    }
}
