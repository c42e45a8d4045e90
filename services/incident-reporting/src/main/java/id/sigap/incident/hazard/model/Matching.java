package id.sigap.incident.hazard.model;

import java.time.Duration;
import java.time.Instant;

/**
 * When two rows tell of one quake, and which quakes are one sequence ({@code hazards.yml}).
 *
 * @param seconds most that two origin times of one quake differ
 * @param km most that two epicentres of one quake differ
 * @param magnitudes most that two magnitudes of one quake differ: a small aftershock half a minute later is another quake
 * @param sequenceHours how long before and after its first known quake others belong to a sequence
 * @param sequenceKm how far from it
 * @param oldestDays older rows are not taken in any more
 * @param keepDays how long a line stays on the board; must be longer than {@code oldestDays} and the sequence
 */
public record Matching(int seconds, double km, double magnitudes, int sequenceHours, double sequenceKm, int oldestDays, int keepDays) {

    public Matching {
        if (seconds < 1 || !(km > 0) || !(magnitudes > 0) || sequenceHours < 1 || !(sequenceKm > 0) || oldestDays < 1) {
            throw new IllegalArgumentException("matching: every window must be greater than 0");
        }
        if (keepDays <= oldestDays || keepDays * 24 <= sequenceHours) {
            throw new IllegalArgumentException("matching: keepDays must exceed oldestDays and sequenceHours");
        }
    }

    boolean sameQuake(Sighting one, Sighting other) {
        boolean size = one.magnitude() == null || other.magnitude() == null || Math.abs(one.magnitude() - other.magnitude()) <= magnitudes;
        return size && apart(one.at(), other.at()).compareTo(Duration.ofSeconds(seconds)) <= 0 && one.point().metresTo(other.point()) <= km * 1_000;
    }

    boolean sameSequence(Sighting head, Sighting other) {
        return apart(head.at(), other.at()).compareTo(Duration.ofHours(sequenceHours)) <= 0
                && head.point().metresTo(other.point()) <= sequenceKm * 1_000;
    }

    /** Whether a row of this time is still taken in. */
    public boolean takes(Instant at, Instant now) {
        return !at.isBefore(now.minus(Duration.ofDays(oldestDays)));
    }

    boolean keeps(Instant at, Instant now) {
        return !at.isBefore(now.minus(Duration.ofDays(keepDays)));
    }

    static Duration apart(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }
}
