package id.sigap.notify.inbound.model;

/** What a message from outside is. */
public enum Kind {
    TEXT,
    /** A position, perhaps with words. */
    LOCATION,
    /** A picture, perhaps with words; the picture stays with the provider. */
    PHOTO,
    /** Anything else: only that it came. */
    OTHER
}
