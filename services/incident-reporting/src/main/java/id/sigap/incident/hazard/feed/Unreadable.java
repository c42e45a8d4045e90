package id.sigap.incident.hazard.feed;

/** A whole answer that is not what the feed is known to send. Says why, never what was in it. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why);
    }
}
