package id.sigap.command.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import id.sigap.command.situation.Situation;
import id.sigap.command.situation.Situation.Change;

/**
 * Keeps the last changes so that every reader follows at its own pace and one who was away goes on where it stopped. Who was away too
 * long, or comes from another instance, gets a snapshot; readers of the same view share one, for when all of them come at once.
 */
public final class LiveHub implements Situation.Listener {

    public static final int REMEMBERED = 10_000;

    private static final int VIEWS_KEPT = 16;

    private final Situation situation;
    private final JsonMapper mapper;
    private final Ring ring;
    private final Packs packs;
    private final int freshEnough;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private final Map<String, Snapshot> snapshots = new LinkedHashMap<>(VIEWS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Snapshot> eldest) {
            return size() > VIEWS_KEPT;
        }
    };

    /** @param n the number it is true for; what came since is in the ring */
    private record Snapshot(long n, byte[] json) {}

    public LiveHub(Situation situation, JsonMapper mapper, int remembered) {
        this.situation = situation;
        this.mapper = mapper;
        this.ring = new Ring(remembered);
        this.packs = new Packs(ring);
        this.freshEnough = Math.max(1, remembered / 20);
        situation.listen(this);
    }

    /** Runs under the situation's lock. */
    @Override
    public void changed(Change change) {
        ring.add(change);
    }

    /**
     * Opens a stream.
     *
     * @param deflated whether the reader takes gzip
     * @param lastEventId what the reader saw last, {@code <epoch>-<n>}; unknown or too old gives a fresh snapshot
     */
    Opened open(View view, boolean deflated, @Nullable String lastEventId) {
        String epoch = situation.epoch() + "." + view.mark();
        long last = number(epoch, lastEventId);
        Snapshot snapshot = ring.reaches(last) ? null : snapshot(view, epoch);
        Reader reader = new Reader(view, epoch, ring, deflated ? packs : null, snapshot == null ? last : snapshot.n());
        readers.add(reader);
        return new Opened(reader, snapshot == null ? null : snapshot.json());
    }

    /** @param snapshot null when the reader resumes where it was */
    record Opened(Reader reader, byte @Nullable [] snapshot) {}

    private Snapshot snapshot(View view, String epoch) {
        synchronized (snapshots) {
            Snapshot kept = snapshots.get(epoch);
            if (kept == null || ring.latest() - kept.n() > freshEnough) {
                ObjectNode whole = situation.snapshot(view.world(), view.sight()).put("epoch", epoch);
                kept = new Snapshot(whole.path("n").asLong(), mapper.writeValueAsBytes(whole));
                snapshots.put(epoch, kept);
            }
            return kept;
        }
    }

    private static long number(String epoch, @Nullable String lastEventId) {
        if (lastEventId == null || !lastEventId.startsWith(epoch + "-")) {
            return -1;
        }
        try {
            return Long.parseLong(lastEventId.substring(epoch.length() + 1));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    void closed(Reader reader) {
        readers.remove(reader);
    }

    public int readers() {
        return readers.size();
    }

    /** Lets every reader look up: something is to be told that is no numbered change. */
    public void wake() {
        ring.wake();
    }

    /** Ends every stream, so that a shutdown need not wait for readers that never leave. */
    void closeAll() {
        readers.forEach(Reader::close);
        ring.wake();
    }
}
