package id.sigap.dispatch.mission.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who decided on a proposal, and how.
 *
 * @param office in which it was signed; null when it was not signed because the incident was over
 * @param reason code of a rejection; null for an approval
 */
public record Ruling(String by, @Nullable String office, @Nullable String reason, Instant at) {}
