package id.sigap.command.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What only the edge needs.
 *
 * @param bffClientSecret secret of client {@code sigap-bff} at the issuer
 * @param issuerBehind whether browsers reach the issuer through this edge, under the path of its address
 * @param smsNumber where people may send a report by SMS, as their phone dials it; empty: there is none
 * @param scrapeToken what Prometheus shows to read the metrics here, on a port that is open to the world; empty: nobody reads them
 */
@ConfigurationProperties("sigap.edge")
public record EdgeProperties(String bffClientSecret, @DefaultValue("false") boolean issuerBehind, @DefaultValue("") String smsNumber,
        @DefaultValue("") String scrapeToken) {

    private static final String DIALLED = "\\+?[0-9]{3,16}";

    public EdgeProperties {
        smsNumber = smsNumber.replaceAll("[ -]", "");
        if (!smsNumber.isEmpty() && !smsNumber.matches(DIALLED)) {
            throw new IllegalArgumentException("sigap.edge.sms-number (SIGAP_INBOUND_NUMBER) is no telephone number");
        }
        if (bffClientSecret.isBlank()) {
            throw new IllegalArgumentException("sigap.edge.bff-client-secret is missing: set SIGAP_BFF_CLIENT_SECRET to the secret of client sigap-bff");
        }
    }
}
