package id.sigap.command.proxy;

import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the edge asks the services: it hands on, so nothing is tried again, unpacked or remembered on the way. */
@Configuration(proxyBeanMethods = false)
class Connections {

    /** A slow service holds as many requests as wait for it; more than this at once get a 503 from the breaker's timeout. */
    private static final int MOST_PER_SERVICE = 512;

    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> toServices() {
        return builder -> builder.withConnectionManagerCustomizer(Connections::pool).withHttpClientCustomizer(Connections::plain);
    }

    private static void pool(PoolingHttpClientConnectionManagerBuilder pool) {
        pool.setMaxConnPerRoute(MOST_PER_SERVICE).setMaxConnTotal(4 * MOST_PER_SERVICE).setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX);
    }

    private static void plain(HttpClientBuilder client) {
        client.disableAutomaticRetries().disableCookieManagement().disableContentCompression().disableAuthCaching();
    }
}
