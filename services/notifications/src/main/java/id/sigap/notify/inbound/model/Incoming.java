package id.sigap.notify.inbound.model;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.notify.address.model.Channel;

/**
 * A message as a provider delivered it, read but not yet kept.
 *
 * @param providerId what the provider names it by, the same in every delivery
 * @param sender who wrote, unique within the channel
 * @param replyTo where an answer goes
 * @param sentAt null when the provider says nothing usable
 * @param segment null unless it is a part of a longer SMS
 */
public record Incoming(Channel channel, Kind kind, String providerId, String sender, String replyTo, String text, @Nullable Position position,
        @Nullable Instant sentAt, @Nullable Segment segment) {

    private static final Instant FIRST_POSSIBLE = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration FASTEST_CLOCK = Duration.ofDays(1);
    private static final int LONGEST_NAME = 64;

    public Incoming {
        text = PlainText.of(text);
        sender = name(sender);
        kind = kind == Kind.LOCATION && position == null ? Kind.TEXT : kind;
        kind = kind == Kind.TEXT && segment == null && text.isBlank() ? Kind.OTHER : kind;
        providerId = providerId.strip();
        if (providerId.isEmpty() || providerId.length() > 256) {
            throw new IllegalArgumentException("a message needs the provider's id, at most 256 characters");
        }
    }

    /** When it was sent, as far as that can be true; otherwise now. */
    public Instant sentAtOr(Instant now) {
        return sentAt == null || sentAt.isBefore(FIRST_POSSIBLE) || sentAt.isAfter(now.plus(FASTEST_CLOCK)) ? now : sentAt;
    }

    private static String name(String raw) {
        String name = PlainText.of(raw).replace('\n', ' ').strip();
        return name.isEmpty() ? "unknown" : name.length() > LONGEST_NAME ? PlainText.of(name.substring(0, LONGEST_NAME)).strip() : name;
    }

    @Override
    public String toString() {
        return "Incoming[" + channel + ", " + kind + "]";
    }
}
