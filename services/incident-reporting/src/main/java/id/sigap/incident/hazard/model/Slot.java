package id.sigap.incident.hazard.model;

import java.time.Instant;

/**
 * What one feed says of a hazard.
 *
 * @param asOf of the answer that said so first
 * @param newsAt since when these values are known from anybody: a list that is slow to follow brings no news
 */
public record Slot(Reading reading, Instant asOf, Instant newsAt) {

    Feed feed() {
        return reading.feed();
    }

    boolean isLive() {
        return !reading.deleted();
    }
}
