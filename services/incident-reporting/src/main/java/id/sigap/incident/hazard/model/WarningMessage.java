package id.sigap.incident.hazard.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;

/**
 * One CAP message of a chain.
 *
 * @param key sender and identifier
 * @param references keys of the messages it replaces or takes back, in its order
 * @param startsAt when what it warns of begins
 * @param by the person who handed it in, null when a feed brought it
 */
public record WarningMessage(
        Feed feed, Kind kind, String key, Instant sent, List<String> references, Hazard hazard, Instant startsAt, Warning warning,
        @Nullable String by) {

    /** CAP's msgType, as far as it says something of a hazard. */
    public enum Kind { ALERT, UPDATE, CANCEL }

    public WarningMessage {
        references = List.copyOf(references);
    }

    public static String key(String sender, String identifier) {
        return sender + "," + identifier;
    }
}
