package id.sigap.kit.service;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.kit.peer.Peers;

/** How this service asks others. */
@Configuration(proxyBeanMethods = false)
class PeerConfiguration {

    @Bean
    Peers peers(RestClient.Builder builder, SigapProperties properties, MeterRegistry meters) {
        return new Peers(builder, properties.issuerInternalUri(), properties.service(), properties.clientSecret(), meters);
    }
}
