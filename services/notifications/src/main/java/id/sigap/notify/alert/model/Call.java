package id.sigap.notify.alert.model;

/** What a fact asks for. */
public enum Call {
    /** Nobody has to be told. */
    NONE,
    /** Somebody must know now. */
    PAGE,
    /** Somebody should have known, but it is too long ago to ring for. */
    TOO_OLD
}
