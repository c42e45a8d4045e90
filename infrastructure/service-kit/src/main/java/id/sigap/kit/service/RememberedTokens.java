package id.sigap.kit.service;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * A token comes again with every request of its short life; its signature is checked the first time. A token that was refused is
 * not remembered, and none is good for a moment longer than it says.
 */
final class RememberedTokens implements JwtDecoder {

    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final InstantSource clock;
    private final Map<String, Jwt> good = new ConcurrentHashMap<>();

    RememberedTokens(JwtDecoder decoder, InstantSource clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.get(token);
        if (known != null && isCurrent(known)) {
            return known;
        }
        good.remove(token);
        Jwt checked = decoder.decode(token);
        if (isCurrent(checked)) {
            if (good.size() >= MOST) {
                good.clear();
            }
            good.put(token, checked);
        }
        return checked;
    }

    private boolean isCurrent(Jwt token) {
        Instant end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }
}
