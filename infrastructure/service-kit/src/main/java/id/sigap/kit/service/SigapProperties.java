package id.sigap.kit.service;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a service finds what it needs; see {@code sigap-kit.yml} for the environment variables behind it.
 *
 * @param service name of the service: also its database, its source in events and its client id
 * @param mongodbUri without a database name
 * @param kafkaBootstrap host:port list
 * @param issuerUri of the OpenID Connect provider, as browsers and tokens name it
 * @param issuerInternalUri where this service reaches it, when that is not by its public name
 * @param audience what access tokens must be meant for
 * @param clientSecret of this service at the provider, empty when it asks nobody
 * @param relayThreads how many threads hand events to the producer
 */
@ConfigurationProperties("sigap")
public record SigapProperties(
        String service, String mongodbUri, String kafkaBootstrap, String issuerUri, String issuerInternalUri,
        @DefaultValue("sigap-api") String audience, @DefaultValue("") String clientSecret, @DefaultValue("2") int relayThreads) {}
