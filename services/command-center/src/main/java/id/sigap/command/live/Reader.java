package id.sigap.command.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

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
    private final @Nullable Packs packs;
    private final List<Step> unsent = new ArrayList<>();
    private long seen;
    private volatile boolean closed;

    /** @param packs for a reader who takes gzip */
    Reader(View view, String epoch, Ring ring, @Nullable Packs packs, long seen) {
        this.view = view;
        this.epoch = epoch;
        this.ring = ring;
        this.packs = packs;
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
     * @param apart see {@link Packs#endAfter}
     * @return false when the ring has gone over this reader's place
     */
    boolean take(ByteArrayOutputStream lines, long apart) {
        if (packs == null) {
            return collect(lines, Math.min(ring.latest(), seen + MOST_AT_ONCE));
        }
        long after = seen;
        long last = Math.min(packs.endAfter(after, apart), after + MOST_AT_ONCE);
        if (last == after) {
            return true;
        }
        byte[] pack = packs.find(epoch, after, last);
        if (pack == null) {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            if (!collect(plain, last)) {
                return false;
            }
            pack = packs.keep(epoch, after, last, plain.toByteArray());
        }
        seen = last;
        lines.writeBytes(pack);
        return true;
    }

    /** Something for this reader alone. */
    void put(ByteArrayOutputStream lines, byte[] text) {
        if (packs == null) {
            lines.writeBytes(text);
        } else {
            Deflated.stored(lines, text);
        }
    }

    private boolean collect(ByteArrayOutputStream lines, long last) {
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

    /** Whether the next lines can be had without waiting. */
    boolean hasMore(long apart) {
        return packs == null ? seen < ring.latest() : packs.endAfter(seen, apart) > seen;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
