package id.sigap.incident.report.model;

/** What was wrong or missing in a report. Nothing from a person's channel is refused for it. */
public enum Flag {
    /** No word for a hazard was understood, or the one chosen does not exist. */
    UNKNOWN_HAZARD(true),
    /** Neither pick nor text nor position says where. */
    NO_PLACE(true),
    /** What the words name can be several places; a person picks one of the candidates. */
    AMBIGUOUS_PLACE(true),
    /** The place that was picked does not exist. */
    UNKNOWN_PLACE(true),
    /** The sender's clock gives no usable time; the receipt time stands, and is good enough to find what is open. */
    BAD_TIME(false),
    /** The sender's clock is ahead; the receipt time stands. */
    FUTURE_TIME(false),
    /** Clearly felt, thanks, a question, spam or a rumour: it never becomes an incident by itself. */
    NOT_A_REPORT(true),
    /** The incident it came in through stands by itself again, and a person is to say where it belongs. */
    UNMERGED(true),
    /** It bears a code that is none: mistyped. The message stands for itself. */
    WRONG_CODE(false),
    /** It bears the code of a report that tells of something else. The message stands for itself. */
    FOREIGN_CODE(false),
    /** It names no place; the one stands that others told of the same landmark, or its sender told before. */
    EARLIER_PLACE(false),
    /** The position is too rough to be the place. */
    LOW_ACCURACY(false);

    private final boolean needsDesk;

    Flag(boolean needsDesk) {
        this.needsDesk = needsDesk;
    }

    /** Whether a person has to look before anything is made of the report. */
    public boolean needsDesk() {
        return needsDesk;
    }
}
