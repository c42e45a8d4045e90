package id.sigap.simulator.scenario;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScenarioClockTest {

    private static final Instant T0 = Instant.parse("2022-02-25T01:37:46Z");
    private static final Instant ANCHOR = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void t0_is_mapped_to_the_start_of_the_exercise() {
        assertThat(new ScenarioClock(T0, ANCHOR, 60).real(T0)).isEqualTo(ANCHOR);
    }

    @Test
    void gaps_are_divided_by_the_speed() {
        assertThat(new ScenarioClock(T0, ANCHOR, 60).real(T0.plus(Duration.ofHours(3))))
                .isEqualTo(ANCHOR.plus(Duration.ofMinutes(3)));
    }

    @Test
    void an_observation_45_minutes_before_receipt_stays_that_in_scenario_time() {
        var clock = new ScenarioClock(T0, ANCHOR, 60);
        var received = T0.plus(Duration.ofHours(2));

        var observed = clock.observed(received, received.minus(Duration.ofMinutes(45)));

        var apart = Duration.between(observed, clock.real(received));
        assertThat(apart.multipliedBy(60)).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void a_phone_clock_ahead_of_time_stays_ahead() {
        var clock = new ScenarioClock(T0, ANCHOR, 600);

        assertThat(clock.observed(T0, T0.plus(Duration.ofDays(1)))).isEqualTo(ANCHOR.plus(Duration.ofSeconds(144)));
    }

    @Test
    void without_waiting_everything_falls_on_the_start_and_differences_stay() {
        var clock = new ScenarioClock(T0, ANCHOR, 0);
        var received = T0.plus(Duration.ofDays(3));

        assertThat(clock.real(received)).isEqualTo(ANCHOR);
        assertThat(clock.observed(received, received.minus(Duration.ofHours(1)))).isEqualTo(ANCHOR.minusSeconds(1));
        assertThat(ScenarioClock.announced(0)).isEqualTo(3600);
    }

    @Test
    void a_speed_below_zero_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScenarioClock(T0, ANCHOR, -1));
    }
}
