package id.sigap.embedded.mongo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import id.sigap.embedded.storage.DurableMap;

/**
 * Walks through a map some entries at a time, each from behind the last one seen. It holds no lock and pins no
 * version, so it may be as slow as it likes, or be forgotten half-way.
 */
final class Scan<T> implements Iterator<T> {

    private static final int AT_ONCE = 256;

    private final DurableMap map;
    private final BiFunction<byte[], byte[], T> reading;
    private final Deque<Entry<byte[], byte[]>> ahead = new ArrayDeque<>();
    private byte @Nullable [] last;
    private boolean exhausted;

    Scan(DurableMap map, BiFunction<byte[], byte[], T> reading) {
        this.map = map;
        this.reading = reading;
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !exhausted) {
            var entries = map.next(last, AT_ONCE);
            ahead.addAll(entries);
            exhausted = entries.size() < AT_ONCE;
            if (!entries.isEmpty()) {
                last = entries.getLast().getKey();
            }
        }
        return !ahead.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var entry = ahead.remove();
        return reading.apply(entry.getKey(), entry.getValue());
    }
}
