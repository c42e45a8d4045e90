package id.sigap.command.proxy;

import java.net.URI;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/** A service that does not answer costs its callers a quick 503 that says what to do, and nothing of the rest of the edge. */
final class Breaker implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);

    private final CircuitBreaker breaker;

    Breaker(CircuitBreaker breaker) {
        this.breaker = breaker;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            breaker.acquirePermission();
        } catch (CallNotPermittedException e) {
            return unavailable();
        }
        long start = breaker.getCurrentTimestamp();
        try {
            ServerResponse response = next.handle(request);
            // 503 is a service's own, healthy answer when its store is away; only silence and crashes count as failures
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return response;
        } catch (Exception e) {
            breaker.onError(breaker.getCurrentTimestamp() - start, TimeUnit.NANOSECONDS, e);
            LOG.warn("{} does not answer: {}", breaker.getName(), e.toString());
            return unavailable();
        }
    }

    private static ServerResponse unavailable() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
                "Layanan ini sedang tidak menjawab. Simpan isian Anda dan coba lagi.");
        problem.setType(URI.create("urn:sigap:problem:unavailable"));
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", "2")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
