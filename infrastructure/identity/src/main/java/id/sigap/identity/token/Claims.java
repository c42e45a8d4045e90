package id.sigap.identity.token;

import java.util.List;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

import id.sigap.identity.account.Accounts;

/**
 * What a token says. Name, roles and regions are read anew for every token, so a change, or the end of an account,
 * counts as soon as the token before it has run out.
 */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** The one audience of all services. */
    static final String API = "sigap-api";
    static final String ROLES = "roles";
    static final String REGIONS = "regions";
    /** Id of the grant a token belongs to: makes the grant findable by its key. */
    static final String GRANT = "grant";

    private final Accounts accounts;

    Claims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        var claims = context.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of(API)).claim("client_id", context.getRegisteredClient().getClientId());
        }
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            return;
        }
        String username = context.getPrincipal().getName();
        var account = accounts.findActive(username)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
        claims.subject(account.personId()).claim(StandardClaimNames.NAME, account.name())
                .claim(ROLES, account.roles()).claim(REGIONS, account.regions());
        var authorization = context.getAuthorization();
        if (authorization != null) {
            claims.claim(GRANT, authorization.getId());
        }
    }
}
