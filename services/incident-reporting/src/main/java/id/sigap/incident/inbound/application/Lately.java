package id.sigap.incident.inbound.application;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What was found out a moment ago, so that one batch asks once, however often its effect is decided. The oldest is forgotten. */
public final class Lately<V> {

    private static final int KEPT = 500;

    private final Map<String, V> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > KEPT;
        }
    };

    public synchronized @Nullable V get(String id) {
        return known.get(id);
    }

    public synchronized V put(String id, V value) {
        known.put(id, value);
        return value;
    }
}
