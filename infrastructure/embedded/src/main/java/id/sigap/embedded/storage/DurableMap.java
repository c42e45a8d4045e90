package id.sigap.embedded.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A map sorted by unsigned bytes. Reading takes no lock and sees each change as soon as it is made, forced or not.
 * Changing is for {@link DurableMaps#write} only. Neither keys nor values may be modified once given or taken.
 */
public final class DurableMap {

    private final String name;
    private final MVStore store;
    private final MVMap<byte[], byte[]> map;
    private final ChangeLog log;

    DurableMap(String name, MVStore store, MVMap<byte[], byte[]> map, ChangeLog log) {
        this.name = name;
        this.store = store;
        this.map = map;
        this.log = log;
    }

    public byte @Nullable [] get(byte[] key) {
        return map.get(key);
    }

    public boolean containsKey(byte[] key) {
        return map.containsKey(key);
    }

    public long size() {
        return map.sizeAsLong();
    }

    /** Whether every key begins with this byte. */
    public boolean holdsOnly(int firstByte) {
        var first = map.firstKey();
        var last = map.lastKey();
        return first == null || last == null || first[0] == firstByte && last[0] == firstByte;
    }

    public void put(byte[] key, byte[] value) {
        log.put(name, key, value);
        map.put(key, value);
    }

    /** Returns what was there. */
    public byte @Nullable [] remove(byte[] key) {
        log.remove(name, key);
        return map.remove(key);
    }

    public void clear() {
        log.clear(name);
        map.clear();
    }

    /**
     * The next entries in order, for walking through a map of any size while it changes: an entry that is there all
     * the time is met once.
     *
     * @param after the key to go on behind, null for the beginning
     */
    public List<Entry<byte[], byte[]>> next(byte @Nullable [] after, int atMost) {
        var entries = new ArrayList<Entry<byte[], byte[]>>();
        var version = store.registerVersionUsage();
        try {
            var from = after == null ? map.firstKey() : map.higherKey(after);
            if (from != null) {
                var cursor = map.cursor(from);
                while (cursor.hasNext() && entries.size() < atMost) {
                    var key = cursor.next();
                    entries.add(java.util.Map.entry(key, cursor.getValue()));
                }
            }
        } finally {
            store.deregisterVersionUsage(version);
        }
        return entries;
    }
}
