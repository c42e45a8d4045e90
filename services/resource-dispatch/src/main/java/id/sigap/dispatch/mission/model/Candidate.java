package id.sigap.dispatch.mission.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody qualified, available and free when the mission was planned.
 *
 * @param distanceM metres from where they start, null when one of the two places is not known
 * @param rank order of asking, 1 is first
 */
public record Candidate(String volunteerId, @Nullable Double distanceM, int rank) {}
