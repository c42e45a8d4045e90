package id.sigap.dispatch.mission.application;

import java.time.Duration;

/**
 * Durations of the real world; an exercise divides them by its speed.
 *
 * @param askExpiry how long a person may think before silence counts as no
 * @param retryUnfilled how often it is looked again for somebody where nobody was left to ask
 */
public record MissionPolicy(Duration askExpiry, Duration retryUnfilled) {}
