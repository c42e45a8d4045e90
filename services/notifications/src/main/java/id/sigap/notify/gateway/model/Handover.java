package id.sigap.notify.gateway.model;

import java.time.Duration;

/** What a provider made of a message. */
public sealed interface Handover {

    record Taken() implements Handover {}

    /** Not sent, for certain, and it never will be; {@code because} is a code. */
    record Refused(String because) implements Handover {}

    /** Not sent, for certain; it may go after that time. */
    record Later(Duration after) implements Handover {}

    /** The conversation broke off: it may have been sent. */
    record Unknown() implements Handover {}
}
