package id.sigap.notify.alert.model;

/** Why somebody must know. */
public enum Reason {
    /** An urgent incident was opened, or became urgent. */
    INCIDENT_URGENT,
    /** A mission waits for a signature. */
    APPROVAL_NEEDED,
    /** A mission has nobody left to ask. */
    NOBODY_ELIGIBLE,
    /** A quake may have done harm there: somebody must look and report. */
    EVENT_SUSPECTED
}
