package id.sigap.identity.signin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import id.sigap.identity.IdentityProperties;
import id.sigap.identity.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

class AttemptsTest {

    private final TestClock clock = new TestClock();
    private final Attempts attempts = new Attempts(properties(), clock);

    @Test
    void waiting_doubles_up_to_the_longest() {
        IntStream.range(0, 3).forEach(i -> assertThat(attempts.begin("a")).isZero());
        for (int seconds : new int[] {5, 10, 20, 40, 60, 60}) {
            assertThat(attempts.begin("a").toSeconds()).isBetween(seconds - 1L, (long) seconds);
            clock.pass(Duration.ofSeconds(seconds));
            assertThat(attempts.begin("a")).isZero();
        }
    }

    @Test
    void one_name_does_not_make_another_wait() {
        IntStream.range(0, 10).forEach(i -> attempts.begin("a"));

        assertThat(attempts.begin("a")).isPositive();
        assertThat(attempts.begin("b")).isZero();
    }

    @Test
    void a_long_quiet_time_forgets() {
        IntStream.range(0, 3).forEach(i -> attempts.begin("a"));
        clock.pass(Duration.ofMinutes(16));

        IntStream.range(0, 3).forEach(i -> assertThat(attempts.begin("a")).isZero());
    }

    @Test
    void a_try_that_could_not_be_checked_does_not_count() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.begin("a")).isZero();
            attempts.unknown("a");
        }
    }

    @Test
    void tries_side_by_side_are_not_all_free() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> guess = () -> attempts.begin("a").isZero();
            var looked = threads.invokeAll(java.util.Collections.nCopies(200, guess)).stream()
                    .filter(f -> f.resultNow()).count();

            assertThat(looked).isEqualTo(3);
        }
    }

    private static IdentityProperties properties() {
        return new IdentityProperties(URI.create("http://localhost"), List.of(URI.create("http://localhost")), "", 4,
                new IdentityProperties.Lives(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                new IdentityProperties.Lockout(3, Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofMinutes(15)),
                null, null, Map.of("sigap-bff", new IdentityProperties.Client("0123456789abcdef", java.util.Set.of())));
    }
}
