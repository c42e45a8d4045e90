package id.sigap.notify.gateway.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;

import id.sigap.notify.gateway.model.Handover;

/**
 * What stands before a provider: so many messages a second, silence for as long as the provider asked for it, and none at all while it
 * is down. What is held back here was not sent, for certain.
 */
final class Guard {

    private static final Duration NEXT_SECOND = Duration.ofSeconds(1);
    private static final Duration DOWN = Duration.ofSeconds(5);

    private final RateLimiter limiter;
    private final CircuitBreaker breaker;
    private final Clock clock;
    private volatile Instant silentUntil = Instant.MIN;

    Guard(RateLimiter limiter, CircuitBreaker breaker, Clock clock) {
        this.limiter = limiter;
        this.breaker = breaker;
        this.clock = clock;
    }

    Handover send(Supplier<Reply> conversation) {
        Instant now = clock.instant();
        if (now.isBefore(silentUntil)) {
            return new Handover.Later(Duration.between(now, silentUntil));
        }
        if (!limiter.acquirePermission()) {
            return new Handover.Later(NEXT_SECOND);
        }
        if (!breaker.tryAcquirePermission()) {
            return new Handover.Later(DOWN);
        }
        long start = breaker.getCurrentTimestamp();
        Reply reply = conversation.get();
        long took = breaker.getCurrentTimestamp() - start;
        if (reply.healthy()) {
            breaker.onSuccess(took, breaker.getTimestampUnit());
        } else {
            breaker.onError(took, breaker.getTimestampUnit(), new IllegalStateException("no usable answer"));
        }
        if (reply.handover() instanceof Handover.Later later && reply.healthy()) {
            silentUntil = clock.instant().plus(later.after());
        }
        return reply.handover();
    }

    /**
     * @param healthy false when the provider itself is in trouble: no answer, or one that says so
     */
    record Reply(Handover handover, boolean healthy) {}
}
