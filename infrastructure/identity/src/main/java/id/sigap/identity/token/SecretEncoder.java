package id.sigap.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * For secrets of programs. They are long and random, so a slow hash protects nothing, and they are checked at every
 * renewal of every session: a plain SHA-256, compared in constant time.
 */
final class SecretEncoder implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : RefreshTokens.hash(secret.toString());
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        return secret != null && encoded != null && MessageDigest.isEqual(
                RefreshTokens.hash(secret.toString()).getBytes(StandardCharsets.UTF_8),
                encoded.getBytes(StandardCharsets.UTF_8));
    }
}
