package id.sigap.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the issuer; defaults are in {@code identity.yml}.
 *
 * @param issuer          its public address, the {@code iss} of every token
 * @param edgeUrls        addresses at which browsers reach the edge; the first is where a sign-in without a target goes
 * @param fieldRedirect   where codes for the public client may be sent; on 127.0.0.1 any port fits (RFC 8252 7.3)
 * @param bcryptStrength  log2 of the rounds for passwords people choose
 * @param seed            {@code pasaman} to invent the demo accounts at first start
 * @param credentialsFile where their passwords are written once, for the one who runs the demo
 * @param clients         secret and scopes of each confidential client, by client id
 */
@ConfigurationProperties("sigap.identity")
public record IdentityProperties(URI issuer, List<URI> edgeUrls, String fieldRedirect, int bcryptStrength,
        Lives lives, Lockout lockout, @Nullable String seed, @Nullable Path credentialsFile,
        Map<String, Client> clients) {

    /** The client of the browser's session. */
    public static final String BFF = "sigap-bff";
    /** The public client, for programs that act for one signed-in person. */
    public static final String FIELD = "sigap-field";

    private static final int SEEDED_STRENGTH = 4;

    public IdentityProperties {
        if (edgeUrls.isEmpty()) {
            throw new IllegalArgumentException("sigap.identity.edge-urls names no address");
        }
        if (!clients.containsKey(BFF)) {
            throw new IllegalArgumentException("sigap.identity.clients lacks " + BFF);
        }
        clients.forEach((id, client) -> client.check(id));
    }

    /**
     * The strength in use, one for all accounts, or the time it takes would tell them apart. The invented passwords
     * have 79 random bits: more rounds would make nothing safer and cost the first start several seconds.
     */
    public int passwordStrength() {
        return seed == null ? bcryptStrength : SEEDED_STRENGTH;
    }

    /**
     * How long things live.
     *
     * @param user    access token of a browser session; a disabled account is dead after at most this
     * @param field   access token of the public client, which gets no refresh token
     * @param service access token of a service
     * @param refresh refresh token, counted anew at every use
     * @param grace   how long a refresh token still works after its first use, for requests that ran side by side
     */
    public record Lives(Duration user, Duration field, Duration service, Duration refresh, Duration grace) {
    }

    /**
     * Waiting time after wrong passwords: {@code first}, doubled each time, at most {@code longest}.
     *
     * @param free   wrong passwords that cost nothing
     * @param forget quiet time after which an account starts afresh
     */
    public record Lockout(int free, Duration first, Duration longest, Duration forget) {
    }

    /** A confidential client. */
    public record Client(@Nullable String secret, @DefaultValue Set<String> scopes) {

        private static final int SHORTEST = 16;

        void check(String id) {
            if (secret == null || secret.length() < SHORTEST) {
                throw new IllegalArgumentException("sigap.identity.clients." + id + ".secret must have at least "
                        + SHORTEST + " characters; there is no default");
            }
        }
    }
}
