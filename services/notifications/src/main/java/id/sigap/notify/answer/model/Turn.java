package id.sigap.notify.answer.model;

/** What there is to tell a reporter, in the order it can come. */
public enum Turn {
    /** It is safely here, and this is its code. */
    RECEIVED,
    /** A person has to look at it first. */
    AT_DESK,
    /** It belongs to an incident that is being handled. */
    HANDLED,
    /** The desk put it aside, or found the incident not true. */
    SET_ASIDE,
    /** What it told of is over. */
    CLOSED;

    /** Whether there is nothing to tell after it. */
    public boolean last() {
        return this == SET_ASIDE || this == CLOSED;
    }
}
