package id.sigap.notify.gateway.application;

import id.sigap.notify.address.model.Channel;
import id.sigap.notify.gateway.model.Handover;
import id.sigap.notify.gateway.model.Outgoing;

/** A connection to whoever carries messages of one channel. */
public interface Provider {

    Channel channel();

    /** Tries once, and takes no longer than 20 s. Never throws. */
    Handover send(Outgoing message);
}
