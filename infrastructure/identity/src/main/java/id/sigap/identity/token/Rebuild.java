package id.sigap.identity.token;

import java.security.Principal;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/**
 * Makes of a stored grant the object Spring's token endpoints work with. The store keeps no token, so only the one
 * presented is real; the others are stand-ins, since the endpoints expect each kind to be there.
 */
@Component
class Rebuild {

    /** Attribute with the hash of the refresh token that was presented. */
    static final String PRESENTED = Rebuild.class.getName() + ".presented";
    private static final String STAND_IN = "-";

    private final RegisteredClientRepository clients;

    Rebuild(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Nullable OAuth2Authorization forRefresh(Grant grant, Grant.Handed handed, String token) {
        var builder = start(grant);
        return builder == null ? null : builder.attribute(PRESENTED, handed.hash())
                .accessToken(accessToken(grant, STAND_IN, handed.issuedAt(), handed.issuedAt().plusMillis(1)))
                .refreshToken(new OAuth2RefreshToken(token, handed.issuedAt(), handed.expiresAt()))
                .token(idToken(grant, STAND_IN, Map.of()))
                .build();
    }

    /** For a signed access or ID token; which of the two it is shows in its audience. */
    @Nullable OAuth2Authorization forSigned(Grant grant, Map<String, Object> claims, String token) {
        var builder = start(grant);
        if (builder == null) {
            return null;
        }
        var issued = ((Date) Objects.requireNonNull(claims.get(IdTokenClaimNames.IAT))).toInstant();
        var expires = ((Date) Objects.requireNonNull(claims.get(IdTokenClaimNames.EXP))).toInstant();
        boolean access = claims.get(IdTokenClaimNames.AUD) instanceof List<?> audience && audience.contains(Claims.API);
        return builder
                .accessToken(accessToken(grant, access ? token : STAND_IN, issued, expires))
                .token(access ? idToken(grant, STAND_IN, Map.of()) : idToken(grant, token, claims))
                .build();
    }

    private OAuth2Authorization.@Nullable Builder start(Grant grant) {
        var client = clients.findById(grant.clientId());
        return client == null ? null : OAuth2Authorization.withRegisteredClient(client).id(grant.id())
                .principalName(grant.username())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(grant.scopes())
                .attribute(Principal.class.getName(),
                        UsernamePasswordAuthenticationToken.authenticated(grant.username(), null, List.of()));
    }

    private static OAuth2AccessToken accessToken(Grant grant, String value, Instant issued, Instant expires) {
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, issued, expires, grant.scopes());
    }

    private static OidcIdToken idToken(Grant grant, String value, Map<String, Object> presented) {
        var claims = new HashMap<>(presented);
        claims.putIfAbsent(IdTokenClaimNames.SUB, grant.username());
        claims.putIfAbsent(IdTokenClaimNames.AUTH_TIME, Date.from(grant.signedInAt()));
        if (grant.sid() != null) {
            claims.putIfAbsent("sid", grant.sid());
        }
        return new OidcIdToken(value, grant.signedInAt(), grant.signedInAt().plusMillis(1), claims);
    }
}
