package id.sigap.incident.figures.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A named person decided which source counts for a figure, until somebody decides again or that source has said nothing for long while
 * others have. Decisions are kept, one document each; the latest one that was known at a moment counts at that moment.
 *
 * @param source key of the line; null gives the figure back to the rule
 * @param reason a code, so that no sentence travels
 * @param note in the person's own words, stays here
 */
public record Choice(
        String eventId, String region, String figure, @Nullable String source, String reason, @Nullable String note, String by,
        Instant at) {}
