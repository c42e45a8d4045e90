package id.sigap.notify.alert.model;

import java.time.Duration;

/**
 * The policy for one alert in its world, durations already divided by the exercise's speed where that applies.
 *
 * @param answerWithin unanswered for so long, the next person is told
 * @param repeats how often the last person is told again before the chain is exhausted
 * @param findSomebodyWithin how long to wait for news of who holds the offices
 * @param claim how long a message may take to go out
 * @param firstBackOff wait after the first message that did not go out, doubled each time
 * @param longestBackOff the doubling's end
 */
public record Pace(
        Duration answerWithin, int repeats, Duration findSomebodyWithin, Duration claim, Duration firstBackOff, Duration longestBackOff) {

    Duration backOff(int failuresBefore) {
        Duration wait = firstBackOff.multipliedBy(1L << Math.min(failuresBefore, 16));
        return wait.compareTo(longestBackOff) > 0 ? longestBackOff : wait;
    }
}
