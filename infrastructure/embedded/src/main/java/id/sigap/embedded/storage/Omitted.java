package id.sigap.embedded.storage;

/** What the broken twins of the power-loss tests leave out, to show that the test would notice. */
public enum Omitted {

    NOTHING,
    /** The journal is written but not forced before a change is acknowledged. */
    JOURNAL_FORCE,
    /** A checkpoint writes straight to the store file. */
    DOUBLE_WRITE
}
