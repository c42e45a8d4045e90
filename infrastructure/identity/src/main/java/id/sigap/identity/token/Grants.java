package id.sigap.identity.token;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

import id.sigap.identity.IdentityProperties;

/**
 * Remembers what was granted. Codes are kept in memory, grants with a refresh token in the store, and tokens of
 * services not at all: they are signed, short and never renewed. Everything is found by key.
 */
@Component
public class Grants implements OAuth2AuthorizationService {

    private static final Logger LOG = LoggerFactory.getLogger(Grants.class);

    private final CodesInFlight codes;
    private final GrantStore store;
    private final Rebuild rebuild;
    private final OwnTokens own;
    private final IdentityProperties properties;
    private final Clock clock;

    Grants(CodesInFlight codes, GrantStore store, Rebuild rebuild, OwnTokens own, IdentityProperties properties,
            Clock clock) {
        this.codes = codes;
        this.store = store;
        this.rebuild = rebuild;
        this.own = own;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!AuthorizationGrantType.AUTHORIZATION_CODE.equals(authorization.getAuthorizationGrantType())) {
            return;
        }
        var code = authorization.getToken(OAuth2AuthorizationCode.class);
        var access = authorization.getAccessToken();
        var refresh = authorization.getRefreshToken();
        if (access != null && access.isInvalidated() || refresh != null && refresh.isInvalidated()) {
            end(authorization.getId());
        } else if (code == null) {
            renew(authorization, Objects.requireNonNull(refresh).getToken());
        } else if (!code.isInvalidated()) {
            codes.open(authorization);
        } else if (!codes.use(authorization)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        } else if (refresh != null) {
            store.insert(grant(authorization, refresh.getToken()));
        }
    }

    private Grant grant(OAuth2Authorization authorization, OAuth2RefreshToken refresh) {
        var idToken = authorization.getToken(OidcIdToken.class);
        var signedInAt = idToken == null ? null : idToken.getToken().getAuthenticatedAt();
        return new Grant(authorization.getId(), authorization.getRegisteredClientId(),
                authorization.getPrincipalName(), authorization.getAuthorizedScopes(),
                signedInAt == null ? clock.instant() : signedInAt,
                idToken == null ? null : idToken.getToken().getClaimAsString("sid"),
                List.of(handed(refresh)), expiry(refresh), 0);
    }

    private void renew(OAuth2Authorization authorization, OAuth2RefreshToken fresh) {
        String presented = Objects.requireNonNull(authorization.getAttribute(Rebuild.PRESENTED));
        if (!store.change(authorization.getId(), grant -> grant.renewed(presented, handed(fresh), clock.instant()))) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    private static Grant.Handed handed(OAuth2RefreshToken token) {
        return new Grant.Handed(RefreshTokens.hash(token.getTokenValue()),
                Objects.requireNonNull(token.getIssuedAt()), expiry(token), null);
    }

    private static Instant expiry(OAuth2RefreshToken token) {
        return Objects.requireNonNull(token.getExpiresAt());
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        end(authorization.getId());
    }

    /** Ends a grant: its refresh tokens are worthless from now on, its access token runs out within its short life. */
    public void end(String grantId) {
        codes.forget(grantId);
        store.end(grantId);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return codes.byId(id).orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (type != null && "code".equals(type.getValue())) {
            return codes.byCode(token).orElse(null);
        }
        var grantId = RefreshTokens.grantId(token);
        if (grantId.isPresent()) {
            return byRefreshToken(grantId.get(), token);
        }
        return own.claims(token).map(claims -> bySignedToken(claims, token)).orElse(null);
    }

    private @Nullable OAuth2Authorization byRefreshToken(String grantId, String token) {
        var grant = store.find(grantId).orElse(null);
        var handed = grant == null ? null : grant.find(RefreshTokens.hash(token)).orElse(null);
        if (grant == null || handed == null) {
            return null;
        }
        if (handed.stale(clock.instant(), properties.lives().grace())) {
            end(grantId);
            LOG.warn("A refresh token was used twice; grant {} of client {} has ended", grantId, grant.clientId());
            return null;
        }
        return rebuild.forRefresh(grant, handed, token);
    }

    private @Nullable OAuth2Authorization bySignedToken(Map<String, Object> claims, String token) {
        if (!(claims.get(Claims.GRANT) instanceof String grantId)) {
            return null;
        }
        return store.find(grantId).map(grant -> rebuild.forSigned(grant, claims, token))
                .or(() -> codes.byId(grantId).filter(held -> held.getToken(token) != null)).orElse(null);
    }
}
