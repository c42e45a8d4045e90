package id.sigap.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Makes refresh tokens {@code <grant id>.<256 random bits>}: the grant is found by its key, never by a search. */
class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private static final int BYTES = 32;

    private final Base64StringKeyGenerator random =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);
    private final Clock clock;

    RefreshTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        var authorization = context.getAuthorization();
        var client = context.getRegisteredClient();
        // a public client cannot prove at renewal that it is still itself
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType()) || authorization == null
                || client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            return null;
        }
        var now = clock.instant();
        return new OAuth2RefreshToken(authorization.getId() + "." + random.generateKey(), now,
                now.plus(client.getTokenSettings().getRefreshTokenTimeToLive()));
    }

    /** The grant a refresh token claims to belong to; empty for anything else, a JWT for example. */
    static Optional<String> grantId(String token) {
        int dot = token.indexOf('.');
        return dot > 0 && dot == token.lastIndexOf('.') ? Optional.of(token.substring(0, dot)) : Optional.empty();
    }

    /** What the store keeps instead of the token. */
    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
