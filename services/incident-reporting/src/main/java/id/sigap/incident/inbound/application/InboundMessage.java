package id.sigap.incident.inbound.application;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A message from outside, as its owner answers: personal data, which stays in this service.
 *
 * @param sender telephone number, or whatever names a sender on that channel
 * @param text empty for a bare location or photo
 * @param sentAt as the network says
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InboundMessage(
        String id, String channel, String sender, @Nullable String text, @Nullable Position position, Instant sentAt, Instant receivedAt) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Position(double lat, double lon) {}

    /** A clock that is ahead, or was never set. */
    private static final Duration LATEST = Duration.ofDays(7);

    /** When it was sent, as far as that can be believed. */
    public Instant at() {
        return sentAt.isAfter(receivedAt) || sentAt.isBefore(receivedAt.minus(LATEST)) ? receivedAt : sentAt;
    }

    /** The words; empty when there are none. */
    public String words() {
        return text == null ? "" : text;
    }
}
