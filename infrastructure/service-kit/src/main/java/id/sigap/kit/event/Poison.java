package id.sigap.kit.event;

/**
 * This event can never be applied: it cannot be decoded, is invalid, or is refused by a rule. Its aggregate is parked until
 * a person replays or discards it. Anything that time could heal (a store that is down, an event that has not come yet) is
 * not poison and must be thrown as it is.
 */
public final class Poison extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause one line for the person at the desk; it travels in the dead letter, so no personal data */
    public Poison(String cause) {
        super(cause);
    }
}
