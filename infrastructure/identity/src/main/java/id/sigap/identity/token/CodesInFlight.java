package id.sigap.identity.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.stereotype.Component;

/**
 * Sign-ins whose code is on its way to the client, or was used a moment ago. Only in memory: a code lives one minute
 * and whoever loses it starts again. They stay a little longer, to notice a code that is used twice.
 */
@Component
class CodesInFlight {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final Map<String, Entry> byCode = new LinkedHashMap<>();
    private final Map<String, String> codeOf = new LinkedHashMap<>();
    private final Clock clock;

    CodesInFlight(Clock clock) {
        this.clock = clock;
    }

    private record Entry(OAuth2Authorization authorization, Instant since) {
    }

    synchronized Optional<OAuth2Authorization> byCode(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Entry::authorization);
    }

    synchronized Optional<OAuth2Authorization> byId(String id) {
        return Optional.ofNullable(codeOf.get(id)).flatMap(this::byCode);
    }

    synchronized void open(OAuth2Authorization authorization) {
        forgetOld();
        var code = code(authorization).getToken().getTokenValue();
        byCode.put(code, new Entry(authorization, clock.instant()));
        codeOf.put(authorization.getId(), code);
    }

    /** Replaces an entry by its state after use; false if another request used the code first. */
    synchronized boolean use(OAuth2Authorization after) {
        var value = code(after).getToken().getTokenValue();
        var before = byCode.get(value);
        if (before == null || code(before.authorization()).isInvalidated()) {
            return false;
        }
        byCode.put(value, new Entry(after, before.since()));
        return true;
    }

    synchronized void forget(String id) {
        var code = codeOf.remove(id);
        if (code != null) {
            byCode.remove(code);
        }
    }

    private void forgetOld() {
        var oldest = clock.instant().minus(KEPT);
        var entries = byCode.values().iterator();
        while (entries.hasNext()) {
            var entry = entries.next();
            if (byCode.size() < MOST && entry.since().isAfter(oldest)) {
                return;
            }
            entries.remove();
            codeOf.remove(entry.authorization().getId());
        }
    }

    private static OAuth2Authorization.Token<OAuth2AuthorizationCode> code(OAuth2Authorization authorization) {
        return Objects.requireNonNull(authorization.getToken(OAuth2AuthorizationCode.class));
    }
}
