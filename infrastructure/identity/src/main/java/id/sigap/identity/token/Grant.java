package id.sigap.identity.token;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One sign-in of one person at one client, renewed with refresh tokens until it ends. Each token is good for one use;
 * for a moment after that it still works, since a browser's requests renew side by side. Used later, it has been
 * stolen, by whoever uses it now or used it first, and the grant ends for both.
 *
 * @param signedInAt when the password was checked
 * @param sid        hash of the issuer's session, as the ID token names it
 * @param handed     refresh tokens handed out, the newest last
 * @param expiresAt  when the newest refresh token ends
 * @param version    condition of the next write
 */
@Document("grants")
record Grant(@Id String id, String clientId, String username, Set<String> scopes, Instant signedInAt,
        @Nullable String sid, List<Handed> handed, Instant expiresAt, long version) {

    private static final int REMEMBERED = 20;

    /** A refresh token, by its hash. */
    record Handed(String hash, Instant issuedAt, Instant expiresAt, @Nullable Instant usedAt) {

        boolean stale(Instant now, Duration grace) {
            return usedAt != null && now.isAfter(usedAt.plus(grace));
        }

        private Handed used(Instant now) {
            return usedAt == null ? new Handed(hash, issuedAt, expiresAt, now) : this;
        }
    }

    Optional<Handed> find(String hash) {
        return handed.stream().filter(token -> token.hash().equals(hash)).findFirst();
    }

    /** The next state after the token with hash {@code presented} was exchanged for {@code fresh}. */
    Grant renewed(String presented, Handed fresh, Instant now) {
        boolean firstUse = find(presented).map(token -> token.usedAt() == null).orElse(false);
        var next = new ArrayList<Handed>();
        // a first use settles which of several tokens handed out side by side the client kept: the others are over
        handed.forEach(token -> next.add(firstUse ? token.used(now) : token));
        next.add(fresh);
        return new Grant(id, clientId, username, scopes, signedInAt, sid,
                List.copyOf(next.subList(Math.max(0, next.size() - REMEMBERED), next.size())), fresh.expiresAt(),
                version + 1);
    }
}
