package id.sigap.command.session;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What only the edge needs.
 *
 * @param bffClientSecret secret of client {@code sigap-bff} at the issuer
 */
@ConfigurationProperties("sigap.edge")
public record EdgeProperties(String bffClientSecret) {

    public EdgeProperties {
        if (bffClientSecret.isBlank()) {
            throw new IllegalArgumentException("sigap.edge.bff-client-secret is missing: set SIGAP_BFF_CLIENT_SECRET to the secret of client sigap-bff");
        }
    }
}
