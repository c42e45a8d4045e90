package id.sigap.notify.mail.smtp;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.kit.World;

/**
 * The only place that decides which server a message goes to: what belongs to an exercise never reaches the real one, and
 * what is real never ends in the sink. Nobody else holds a server.
 */
@Component
public final class WorldGate {

    private final @Nullable MailServer real;
    private final @Nullable MailServer sink;

    public WorldGate(MailProperties mail, MeterRegistry meters) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(10).minimumNumberOfCalls(4).failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(5)).permittedNumberOfCallsInHalfOpenState(2)
                .automaticTransitionFromOpenToHalfOpenEnabled(true).build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        real = mail.host().isEmpty() ? null : new MailServer(mail.host(), mail.port(), mail.startTls(), mail.username(), mail.password(),
                breakers.circuitBreaker("smtp-real"));
        sink = mail.sink().host().isEmpty() ? null
                : new MailServer(mail.sink().host(), mail.sink().port(), false, "", "", breakers.circuitBreaker("smtp-sink"));
    }

    /** The server for messages of this world; empty when none is configured. */
    public Optional<MailServer> serverFor(World world) {
        return Optional.ofNullable(world.isReal() ? real : sink);
    }
}
