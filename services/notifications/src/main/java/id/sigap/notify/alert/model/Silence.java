package id.sigap.notify.alert.model;

/** Why nobody was told. */
public enum Silence {
    /** The fact was older than the limit when it was heard. */
    TOO_OLD,
    /** No office of the chain is held by anybody who can be reached. */
    NOBODY_IN_OFFICE
}
