package id.sigap.kit.peer;

import java.net.http.HttpClient;
import java.time.Duration;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Clients of other services: {@code @HttpExchange} interfaces, this service's own client credentials with one narrow scope, 2 s
 * timeouts, and a Resilience4j circuit breaker per peer, so that a dead peer costs nothing but its answer.
 */
public final class Peers {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final RestClient.Builder builder;
    private final String issuerUri;
    private final String clientId;
    private final String clientSecret;
    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(20).minimumNumberOfCalls(5).failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(5)).permittedNumberOfCallsInHalfOpenState(2)
            .automaticTransitionFromOpenToHalfOpenEnabled(true).build());

    public Peers(RestClient.Builder builder, String issuerUri, String clientId, String clientSecret, MeterRegistry meters) {
        this.builder = builder;
        this.issuerUri = issuerUri;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    }

    /**
     * @param peer name for metrics and the circuit breaker
     * @param scope what this service needs there, as the issuer knows it
     */
    public <C> C client(Class<C> type, String peer, String baseUrl, String scope) {
        JdkClientHttpRequestFactory http =
                new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(TIMEOUT).version(HttpClient.Version.HTTP_1_1).build());
        http.setReadTimeout(TIMEOUT);
        CircuitBreaker breaker = breakers.circuitBreaker(peer);
        OAuth2ClientHttpRequestInterceptor token = new OAuth2ClientHttpRequestInterceptor(manager(scope));
        token.setClientRegistrationIdResolver(request -> "sigap");
        token.setPrincipalResolver(request -> new ServicePrincipal(clientId));
        RestClient client = builder.clone().baseUrl(baseUrl).requestFactory(http)
                .requestInterceptor(new BreakerInterceptor(breaker)).requestInterceptor(token).build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build().createClient(type);
    }

    private AuthorizedClientServiceOAuth2AuthorizedClientManager manager(String scope) {
        ClientRegistration registration = ClientRegistration.withRegistrationId("sigap").clientId(clientId).clientSecret(clientSecret)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS).scope(scope).tokenUri(issuerUri + "/oauth2/token").build();
        InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(registration);
        AuthorizedClientServiceOAuth2AuthorizedClientManager manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
        // the library's own minute of skew is as long as a token lives: every call would ask for a new one
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder().clientCredentials(provider -> provider.clockSkew(SKEW)).build());
        return manager;
    }
}
