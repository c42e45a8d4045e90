package id.sigap.dispatch.people.model;

/** Why somebody cannot be claimed. */
public enum Refusal {
    /** Nothing was heard of this person yet. */
    UNKNOWN,
    NOT_ACTIVE,
    NOT_AVAILABLE,
    /** Does not hold the competence. */
    NOT_QUALIFIED,
    CERTIFICATE_EXPIRED,
    /** Claimed for something else at that time. */
    TAKEN
}
