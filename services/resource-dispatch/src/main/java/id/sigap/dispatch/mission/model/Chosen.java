package id.sigap.dispatch.mission.model;

import org.jspecify.annotations.Nullable;

/** Somebody who has been claimed for a line and is now to be asked. */
public record Chosen(String volunteerId, int line, @Nullable Double distanceM) {}
