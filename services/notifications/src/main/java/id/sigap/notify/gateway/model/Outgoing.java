package id.sigap.notify.gateway.model;

import java.time.Instant;

import id.sigap.notify.address.model.Address;

/**
 * A message to somebody outside.
 *
 * @param lastHeard when they last wrote: WhatsApp lets one write freely for a day after that
 */
public record Outgoing(Address to, String text, Instant lastHeard) {

    @Override
    public String toString() {
        return "Outgoing[" + to + "]";
    }
}
