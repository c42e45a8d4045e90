package id.sigap.command.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import id.sigap.command.situation.Situation.Change;
import id.sigap.kit.trace.Step;

/**
 * One open stream: a place in the shared ring of changes and nothing else, so a reader that does not keep up costs no memory. When the
 * ring has gone over its place it is cut off; it comes back and resumes, or begins afresh. Used by the thread of its connection only.
 */
final class Reader {

    /** Lines of this many changes are put together before they are written. */
    private static final int MOST_AT_ONCE = 256;

    private final View view;
    private final String epoch;
    private final Ring ring;
    private final List<Step> unsent = new ArrayList<>();
    private long seen;
    private volatile boolean closed;

    Reader(View view, String epoch, Ring ring, long seen) {
        this.view = view;
        this.epoch = epoch;
        this.ring = ring;
        this.seen = seen;
    }

    /** Where the stream is, {@code <epoch>-<n>}. */
    String place() {
        return epoch + "-" + seen;
    }

    /** Waits until there is something after this reader's place that may be for it, or the time is over. */
    void await(long millis) throws InterruptedException {
        ring.awaitAfter(seen, millis);
    }

    /**
     * Puts the next lines together.
     *
     * @return false when the ring has gone over this reader's place
     */
    boolean take(ByteArrayOutputStream lines) {
        long last = Math.min(ring.latest(), seen + MOST_AT_ONCE);
        while (seen < last) {
            Change change = ring.get(seen + 1);
            if (change == null) {
                return false;
            }
            seen++;
            byte[] data = view.shows(change);
            if (data != null) {
                line(lines, change, data);
            }
        }
        return true;
    }

    private void line(ByteArrayOutputStream lines, Change change, byte[] data) {
        if (change.line().isRecorded()) {
            // a comment: browsers pass over it, whoever follows a trace reads it
            lines.writeBytes((": traceparent " + change.line().traceparent() + "\n").getBytes(StandardCharsets.US_ASCII));
            unsent.add(change.line());
        }
        lines.writeBytes(("event: delta\nid: " + epoch + "-" + change.n() + "\ndata: ").getBytes(StandardCharsets.US_ASCII));
        lines.writeBytes(data);
        lines.write('\n');
        lines.write('\n');
    }

    /** What was taken has been handed to the connection. */
    void sent() {
        unsent.forEach(Step::close);
        unsent.clear();
    }

    boolean isCaughtUp() {
        return seen >= ring.latest();
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
