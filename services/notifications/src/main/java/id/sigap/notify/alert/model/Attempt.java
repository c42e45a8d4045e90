package id.sigap.notify.alert.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One message under its own number. The number is claimed before sending, so nothing is ever sent twice under one number.
 *
 * @param number from 1, for all recipients of this alert
 * @param expiresAt an outcome not known by then will never be known
 * @param settledAt null while it is being sent
 */
public record Attempt(int number, String recipient, Outcome outcome, Instant claimedAt, Instant expiresAt, @Nullable Instant settledAt) {

    /** CLAIMED is on its way; UNKNOWN may or may not have arrived. */
    public enum Outcome { CLAIMED, SENT, FAILED, UNKNOWN }

    Attempt settled(Outcome outcome, Instant at) {
        return new Attempt(number, recipient, outcome, claimedAt, expiresAt, at);
    }
}
