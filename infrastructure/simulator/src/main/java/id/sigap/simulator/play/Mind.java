package id.sigap.simulator.play;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * How one volunteer answers, drawn from the seed and the volunteer's id: the same exercise gives the same person. The
 * chance of a yes lies between 17 and 47 %, what real call-outs of volunteers see; who does not come is as likely to
 * stay silent as to say so.
 */
final class Mind {

    private static final double LEAST = 0.17;
    private static final double MOST = 0.47;

    enum Reply {
        ACCEPT,
        DECLINE,
        SILENCE
    }

    private final SplittableRandom random;
    private final double willing;

    Mind(long seed, String volunteerId) {
        random = new SplittableRandom(seed * 31 + volunteerId.hashCode());
        willing = random.nextDouble(LEAST, MOST);
    }

    double willing() {
        return willing;
    }

    Reply reply() {
        if (random.nextDouble() < willing) {
            return Reply.ACCEPT;
        }
        return random.nextBoolean() ? Reply.DECLINE : Reply.SILENCE;
    }

    /** Until the telephone is looked at. */
    Duration thinking() {
        return minutes(1, 8);
    }

    /** From one step of the way to this one. */
    Duration until(Step step) {
        return switch (step) {
            case EN_ROUTE -> minutes(5, 20);
            case ON_SITE -> minutes(20, 75);
            case DONE -> minutes(90, 300);
        };
    }

    private Duration minutes(int least, int most) {
        return Duration.ofSeconds(random.nextLong(least * 60L, most * 60L));
    }
}
