package id.sigap.notify.alert.application;

/** A way to reach a person. */
public interface Channel {

    /**
     * Tries once, and takes no longer than a claim lasts. Never throws.
     *
     * @return whether the channel took the message
     */
    boolean deliver(Page page);
}
