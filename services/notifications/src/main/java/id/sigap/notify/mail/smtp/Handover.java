package id.sigap.notify.mail.smtp;

/** What a mail server made of a message. */
public enum Handover {
    TAKEN,
    /** Not sent, for certain: no connection, or the server said no. */
    REFUSED,
    /** The conversation broke off; it may have been taken. */
    UNKNOWN
}
