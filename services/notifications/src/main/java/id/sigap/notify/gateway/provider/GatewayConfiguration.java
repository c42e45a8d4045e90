package id.sigap.notify.gateway.provider;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.notify.gateway.application.Gateways;
import id.sigap.notify.gateway.application.Provider;

/** Connects the providers that are configured, and says which. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayConfiguration.class);

    @Bean
    Gateways gateways(GatewayProperties properties, MeterRegistry meters, Clock clock) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(10).minimumNumberOfCalls(4).failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(5)).permittedNumberOfCallsInHalfOpenState(2)
                .automaticTransitionFromOpenToHalfOpenEnabled(true).build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        List<Provider> providers = new ArrayList<>();
        if (!properties.sms().url().isEmpty()) {
            providers.add(new Kannel(properties.sms(), guard("sms", properties.sms().perSecond(), breakers, clock)));
        }
        if (!properties.whatsapp().phone().isEmpty() && !properties.whatsapp().token().isEmpty()) {
            providers.add(new Whatsapp(properties.whatsapp(), guard("whatsapp", properties.whatsapp().perSecond(), breakers, clock), clock));
        }
        if (!properties.telegram().token().isEmpty()) {
            providers.add(new Telegram(properties.telegram(), guard("telegram", properties.telegram().perSecond(), breakers, clock)));
        }
        LOG.info("ways out: {}", providers.stream().map(provider -> provider.channel().name()).toList());
        return new Gateways(providers, properties.mostAnHour(), meters, clock);
    }

    private static Guard guard(String name, int perSecond, CircuitBreakerRegistry breakers, Clock clock) {
        RateLimiter limiter = RateLimiter.of(name, RateLimiterConfig.custom().limitForPeriod(perSecond)
                .limitRefreshPeriod(Duration.ofSeconds(1)).timeoutDuration(Duration.ZERO).build());
        return new Guard(limiter, breakers.circuitBreaker(name), clock);
    }
}
