package id.sigap.kit.peer;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/** Counts a peer's failures (no answer, or 5xx) and refuses quickly while it is down. */
final class BreakerInterceptor implements ClientHttpRequestInterceptor {

    private final CircuitBreaker breaker;

    BreakerInterceptor(CircuitBreaker breaker) {
        this.breaker = breaker;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
        breaker.acquirePermission();
        long start = breaker.getCurrentTimestamp();
        try {
            ClientHttpResponse response = execution.execute(request, body);
            long took = breaker.getCurrentTimestamp() - start;
            if (response.getStatusCode().is5xxServerError()) {
                breaker.onError(took, breaker.getTimestampUnit(), new IOException("status " + response.getStatusCode().value()));
            } else {
                breaker.onSuccess(took, breaker.getTimestampUnit());
            }
            return response;
        } catch (IOException | RuntimeException e) {
            breaker.onError(breaker.getCurrentTimestamp() - start, TimeUnit.NANOSECONDS, e);
            throw e;
        }
    }
}
