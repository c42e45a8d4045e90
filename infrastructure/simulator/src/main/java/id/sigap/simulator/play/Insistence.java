package id.sigap.simulator.play;

import java.time.Duration;
import java.util.function.Consumer;

import id.sigap.simulator.http.Answer;
import id.sigap.simulator.time.Pace;

/**
 * Trying again, as a phone does that keeps a report until somebody takes it. Where nobody is there it never gives up; an
 * inner error of a server, or a token just
 * refused, it retries a few times only.
 */
public final class Insistence {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_ASKED_PAUSE = Duration.ofSeconds(60);
    private static final int TRIES_ON_INNER_ERROR = 5;

    /** One attempt. */
    @FunctionalInterface
    public interface Call {
        Answer attempt() throws InterruptedException;
    }

    private final Pace pace;
    private final Consumer<String> progress;

    public Insistence(Pace pace, Consumer<String> progress) {
        this.pace = pace;
        this.progress = progress;
    }

    /** The first answer that means something: taken, or refused for good. */
    public Answer on(String what, Call call) throws InterruptedException {
        var pause = FIRST_PAUSE;
        for (int tries = 1; ; tries++) {
            var answer = call.attempt();
            boolean upset = answer.status() >= 500 || answer.status() == 401;
            boolean again = answer.unavailable() || (upset && tries < TRIES_ON_INNER_ERROR);
            if (!again) {
                return answer;
            }
            var asked = answer.retryAfter();
            var wait = asked == null ? pause : shorter(asked, LONGEST_ASKED_PAUSE);
            progress.accept("%s has to wait (try %d, again in %.1f s): %s"
                    .formatted(what, tries, wait.toMillis() / 1000.0, answer.problem()));
            pace.waitUntil(pace.now().plus(wait));
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
