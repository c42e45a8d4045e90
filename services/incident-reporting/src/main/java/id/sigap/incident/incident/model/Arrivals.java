package id.sigap.incident.incident.model;

/** What becomes of the reports that came in through an incident while it was merged into another, once it stands by itself again. */
public enum Arrivals {
    /** They belong to the survivor. */
    STAY,
    /** They belong to the one that stands by itself again. */
    RETURN,
    /** A person decides about each. */
    DESK
}
