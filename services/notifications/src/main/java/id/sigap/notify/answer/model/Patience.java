package id.sigap.notify.answer.model;

import java.time.Duration;

/**
 * How long answers wait.
 *
 * @param tooOld a fact, or an answer that could not be sent, older than this is not told any more
 * @param claim how long a message may take
 * @param firstBackOff wait after the first message that did not go out, doubled each time
 * @param longestBackOff the doubling's end
 */
public record Patience(Duration tooOld, Duration claim, Duration firstBackOff, Duration longestBackOff) {

    Duration backOff(int attempts) {
        Duration wait = firstBackOff.multipliedBy(1L << Math.clamp(attempts - 1, 0, 16));
        return wait.compareTo(longestBackOff) > 0 ? longestBackOff : wait;
    }
}
