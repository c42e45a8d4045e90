package id.sigap.kit.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.service.annotation.GetExchange;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import id.sigap.kit.testing.SharedInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeersIT {

    interface Registry {
        @GetExchange("/greeting")
        String greeting();
    }

    final AtomicReference<String> authorization = new AtomicReference<>();
    final AtomicInteger asked = new AtomicInteger();
    final CountDownLatch never = new CountDownLatch(1);
    HttpServer server;
    volatile int status = 200;
    volatile boolean silent;
    Registry registry;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/greeting", this::answer);
        server.start();
        registry = new Peers(RestClient.builder(), SharedInfrastructure.get().issuer().uri(), "notifications", "test-only", new SimpleMeterRegistry())
                .client(Registry.class, "registry", "http://localhost:" + server.getAddress().getPort(), "contacts.read");
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        authorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
        if (silent) {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        byte[] body = "halo".getBytes();
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void a_peer_is_asked_with_the_services_own_token() {
        assertThat(registry.greeting()).isEqualTo("halo");
        assertThat(authorization.get()).startsWith("Bearer ey");
    }

    @Test
    void a_token_of_a_minute_serves_every_call_of_that_minute() {
        registry.greeting();
        String first = authorization.get();
        registry.greeting();
        assertThat(authorization.get()).isEqualTo(first);
    }

    @Test
    void a_peer_that_does_not_answer_costs_two_seconds_and_no_more() {
        silent = true;
        long start = System.nanoTime();

        assertThatThrownBy(registry::greeting).isInstanceOf(ResourceAccessException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(1_500), Duration.ofSeconds(15));
    }

    @Test
    void a_peer_that_keeps_failing_is_left_alone_for_a_while() {
        status = 500;
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(registry::greeting).isInstanceOf(RestClientResponseException.class);
        }
        int before = asked.get();

        assertThatThrownBy(registry::greeting).isInstanceOf(CallNotPermittedException.class);

        assertThat(asked).hasValue(before);
    }

    @Test
    void a_refusal_is_an_answer_and_opens_no_circuit() {
        status = 404;
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(registry::greeting).isInstanceOf(RestClientResponseException.class);
        }
        assertThat(asked).hasValue(10);
    }
}
