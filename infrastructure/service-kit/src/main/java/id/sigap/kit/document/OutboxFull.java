package id.sigap.kit.document;

/** Too many events of one aggregate wait for the log. The caller should come back later; nothing was written. */
public final class OutboxFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutboxFull(String id) {
        super("more than " + Outbox.MOST_WAITING + " events of " + id + " wait to be told");
    }
}
