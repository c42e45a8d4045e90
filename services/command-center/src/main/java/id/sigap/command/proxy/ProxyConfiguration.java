package id.sigap.command.proxy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;

/** The one way from outside to the services: by path prefix, with the user's token and without the browser's cookies. */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

    @Bean
    RouterFunction<ServerResponse> apiRoutes(ServiceUrls urls, MeterRegistry meters) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom().slidingWindowSize(20).minimumNumberOfCalls(5)
                .failureRateThreshold(50).waitDurationInOpenState(Duration.ofSeconds(2)).permittedNumberOfCallsInHalfOpenState(3).build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        Map<String, String> services = new TreeMap<>(Map.of("volunteers", urls.registry(), "alerts", urls.notifications()));
        List.of("missions", "posko").forEach(name -> services.put(name, urls.dispatch()));
        List.of("reports", "incidents", "events", "hazards", "exercises", "assessments", "figures", "sitreps", "social-cases")
                .forEach(name -> services.put(name, urls.reporting()));
        RouterFunctions.Builder all = RouterFunctions.route();
        services.forEach((name, url) -> all.add(route(name, url, breakers.circuitBreaker(url))));
        return all.build();
    }

    private static RouterFunction<ServerResponse> route(String name, String url, CircuitBreaker breaker) {
        return GatewayRouterFunctions.route(name)
                .route(RequestPredicates.path("/api/v1/" + name).or(RequestPredicates.path("/api/v1/" + name + "/**")), HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(url))
                .filter(new Breaker(breaker))
                .build();
    }
}
