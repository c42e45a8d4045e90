package id.sigap.notify.alert.application;

/** A way to reach a person. */
public interface Channel {

    /**
     * Tries once, and takes no longer than a claim lasts. Never throws.
     *
     * @return what became of the message
     */
    Delivery deliver(Page page);

    /** UNKNOWN when it may or may not have been taken. */
    enum Delivery { SENT, FAILED, UNKNOWN }
}
