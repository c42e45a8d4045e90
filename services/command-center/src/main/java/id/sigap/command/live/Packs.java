package id.sigap.command.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;

import org.jspecify.annotations.Nullable;

/**
 * Cuts the ring into packs of changes, so that readers of one view who are at the same place get the same deflated bytes, made once.
 * With few readers a pack is what there is; with many a cut is made only every so often, else each reader would make one of its own.
 */
final class Packs {

    /** A pack is a few kB; a reader further behind than these makes its own. */
    private static final int KEPT = 512;

    private final Ring ring;
    private final ConcurrentSkipListSet<Long> cuts = new ConcurrentSkipListSet<>();
    private final Map<Key, byte[]> packs = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > KEPT;
        }
    };
    private long lastCut = System.nanoTime();

    /** @param epoch of a view: its readers see the same */
    private record Key(String epoch, long after, long last) {}

    Packs(Ring ring) {
        this.ring = ring;
    }

    /**
     * The number of the last change of the pack that begins after this one.
     *
     * @param apart nanoseconds between two cuts
     * @return the same number when there is no pack yet
     */
    long endAfter(long seen, long apart) {
        Long cut = cuts.higher(seen);
        return cut == null ? cut(seen, apart) : cut;
    }

    private synchronized long cut(long seen, long apart) {
        Long made = cuts.higher(seen);
        if (made != null) {
            return made;
        }
        long latest = ring.latest();
        long now = System.nanoTime();
        if (latest <= seen || now - lastCut < apart) {
            return seen;
        }
        lastCut = now;
        cuts.add(latest);
        while (cuts.size() > KEPT) {
            cuts.pollFirst();
        }
        return latest;
    }

    byte @Nullable [] find(String epoch, long after, long last) {
        synchronized (packs) {
            return packs.get(new Key(epoch, after, last));
        }
    }

    /** @param plain nothing of these changes may be for this view: then the pack is empty */
    byte[] keep(String epoch, long after, long last, byte[] plain) {
        byte[] pack = plain.length == 0 ? plain : Deflated.block(plain);
        synchronized (packs) {
            packs.put(new Key(epoch, after, last), pack);
        }
        return pack;
    }
}
