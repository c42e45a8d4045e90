package id.sigap.incident.hazard.feed;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a feed is doing, as the instance that was asked sees it.
 *
 * @param lastSuccess when it was read, changed or not
 * @param lastChange when it had something new
 * @param ageSeconds since it was read, or since it was to be
 * @param breaker CLOSED: it is asked; OPEN: it failed too often and rests; HALF_OPEN: it is tried again
 * @param badRows rows that were left out since the start
 */
public record FeedHealth(
        String name, @Nullable Instant lastSuccess, @Nullable Instant lastChange, long ageSeconds, String breaker, long badRows, String credit) {}
