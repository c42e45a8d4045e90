package id.sigap.command.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.node.ObjectNode;

import id.sigap.command.situation.Situation;
import id.sigap.command.situation.Situation.Change;
import id.sigap.command.situation.Situation.Sight;
import id.sigap.kit.World;

/**
 * Hands every change to every reader that may see it, and keeps the last ones so that a reader who was away goes on where it
 * stopped. A reader that does not keep up is cut off rather than waited for; it comes back and resumes.
 */
@Component
public class LiveHub implements Situation.Listener {

    static final int REMEMBERED = 10_000;

    private final Situation situation;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private final Deque<Change> recent = new ArrayDeque<>();

    LiveHub(Situation situation) {
        this.situation = situation;
        situation.listen(this);
    }

    /** Runs under the situation's lock. */
    @Override
    public void changed(Change change) {
        recent.addLast(change);
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
        readers.forEach(reader -> reader.offer(change));
    }

    /**
     * Opens a stream.
     *
     * @param lastEventId what the reader saw last, {@code <epoch>-<n>}; unknown or too old gives a fresh snapshot
     */
    public Opened open(World world, Sight sight, @Nullable String lastEventId) {
        Reader reader = new Reader(world, sight);
        List<Change> missed = new ArrayList<>();
        boolean[] resumes = new boolean[1];
        ObjectNode snapshot = situation.snapshot(world, sight, () -> {
            long last = number(lastEventId);
            resumes[0] = last >= 0 && !recent.isEmpty() && recent.getFirst().n() <= last + 1;
            if (resumes[0]) {
                recent.stream().filter(c -> c.n() > last && reader.wants(c)).forEach(missed::add);
            }
            readers.add(reader);
        });
        return new Opened(reader, resumes[0] ? null : snapshot, missed);
    }

    /** @param snapshot null when the reader resumes with what it missed */
    public record Opened(Reader reader, @Nullable ObjectNode snapshot, List<Change> missed) {}

    private long number(@Nullable String lastEventId) {
        String prefix = situation.epoch() + "-";
        if (lastEventId == null || !lastEventId.startsWith(prefix)) {
            return -1;
        }
        try {
            return Long.parseLong(lastEventId.substring(prefix.length()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    void closed(Reader reader) {
        readers.remove(reader);
    }

    int readers() {
        return readers.size();
    }

    /** Ends every stream, so that a shutdown need not wait for readers that never leave. */
    void closeAll() {
        readers.forEach(Reader::cutOff);
    }
}
