package id.sigap.kit.telling;

import java.util.ArrayDeque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.OutboxEntry;

/** The events of one aggregate on their way to the log; at most one is with the producer. Guarded by the relay's map entry. */
final class Chain {

    private static final long FIRST_DELAY = 100;
    private static final long LONGEST_DELAY = 2_000;

    private final String key;
    private final Documents<?> documents;
    private final String id;
    private final World world;
    private final ArrayDeque<OutboxEntry> queue = new ArrayDeque<>();
    private long highest;
    private long delay = FIRST_DELAY;
    private boolean sending;

    Chain(String key, Documents<?> documents, String id, World world, long told) {
        this.key = key;
        this.documents = documents;
        this.id = id;
        this.world = world;
        this.highest = told;
    }

    /** @return true when nothing was being sent, so that the caller starts the head */
    synchronized boolean append(List<OutboxEntry> waiting) {
        for (OutboxEntry entry : waiting) {
            if (entry.n() > highest) {
                queue.add(entry);
                highest = entry.n();
            }
        }
        boolean start = !sending && !queue.isEmpty();
        sending |= start;
        return start;
    }

    synchronized @Nullable OutboxEntry head() {
        return queue.peek();
    }

    /** @return true when there is a next event to send */
    synchronized boolean acknowledge(OutboxEntry head) {
        if (queue.peek() == head) {
            queue.remove();
        }
        delay = FIRST_DELAY;
        sending = !queue.isEmpty();
        return sending;
    }

    synchronized long nextDelayMillis() {
        long now = delay;
        delay = Math.min(LONGEST_DELAY, delay * 2);
        return now;
    }

    String key() {
        return key;
    }

    Documents<?> documents() {
        return documents;
    }

    String id() {
        return id;
    }

    World world() {
        return world;
    }
}
