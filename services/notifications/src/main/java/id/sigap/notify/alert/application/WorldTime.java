package id.sigap.notify.alert.application;

import java.time.Duration;

import id.sigap.kit.World;

/** How time runs in a world. */
@FunctionalInterface
public interface WorldTime {

    Tempo of(World world);

    /**
     * @param known false for an exercise that has not been heard of yet
     * @param speed 1 is as in life, 60 is an hour in a minute
     * @param over whether the exercise has ended
     */
    record Tempo(boolean known, double speed, boolean over) {

        /** A policy's duration as it is in this world, but never too short for a person. */
        Duration scale(Duration policy, Duration shortest) {
            if (speed == 1) {
                return policy;
            }
            Duration scaled = Duration.ofMillis(Math.round(policy.toMillis() / speed));
            return scaled.compareTo(shortest) < 0 ? shortest : scaled;
        }
    }
}
