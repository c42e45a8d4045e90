package id.sigap.embedded.mongo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import id.sigap.embedded.storage.DurableMap;

/**
 * Walks through a map some entries at a time, each from behind the last one seen. It holds no lock and pins no
 * version, so it may be as slow as it likes, or be forgotten half-way.
 */
final class Scan implements Iterator<Entry<byte[], byte[]>> {

    private static final int FIRST = 16;
    private static final int AT_MOST = 256;

    private final DurableMap map;
    private final Deque<Entry<byte[], byte[]>> ahead = new ArrayDeque<>();
    private byte @Nullable [] last;
    private int atOnce = FIRST;
    private boolean exhausted;

    private Scan(DurableMap map, byte @Nullable [] after) {
        this.map = map;
        this.last = after;
    }

    static Stream<Entry<byte[], byte[]>> of(DurableMap map) {
        return behind(map, null);
    }

    /** @param after the key to begin behind; null for all */
    static Stream<Entry<byte[], byte[]>> behind(DurableMap map, byte @Nullable [] after) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Scan(map, after), Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !exhausted) {
            var entries = map.next(last, atOnce);
            ahead.addAll(entries);
            exhausted = entries.size() < atOnce;
            atOnce = AT_MOST;
            if (!entries.isEmpty()) {
                last = entries.getLast().getKey();
            }
        }
        return !ahead.isEmpty();
    }

    @Override
    public Entry<byte[], byte[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.remove();
    }
}
