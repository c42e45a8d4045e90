package id.sigap.incident.report.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;

/**
 * One way in which a report came: the same report may come as SMS, by the app when there is a network again, and as a bare location
 * beside its words. Kept as it came, and in this service only.
 *
 * @param key the same for the same arrival, however often it is delivered
 * @param at when it was received
 * @param inboundId the message it came as, when it came through notifications
 * @param sender telephone number, name in a chat; null when a signed-in person sent it
 */
public record Arrival(
        String key, Channel channel, Instant at, @Nullable String inboundId, @Nullable String sender, String text,
        @Nullable Point position) {

    private static final String SENT_IN = "http:";

    /** @param digest of the request, so that a repeat of it is known */
    public static Arrival sentIn(String digest, Said said, Instant at) {
        return new Arrival(SENT_IN + digest, said.channel(), at, null, null, said.text(), said.position());
    }

    /** Whether a signed-in person sent it in by HTTP. */
    public boolean isSentIn() {
        return key.startsWith(SENT_IN);
    }
}
