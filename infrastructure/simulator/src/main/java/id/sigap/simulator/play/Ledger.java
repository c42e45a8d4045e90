package id.sigap.simulator.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The sender's own book: what became of every report, by id. Written by one thread, readable by all. */
public final class Ledger {

    /** Whether the system took a report. */
    public enum Fate {
        ACCEPTED,
        REFUSED,
        UNSENT
    }

    /**
     * @param report id in the scenario
     * @param key idempotency key it was sent with
     * @param systemId id the system answered with
     * @param problem why it was refused
     */
    public record Line(
            String report, String key, Fate fate, @Nullable String systemId, @Nullable String problem) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();

    public synchronized void write(Line line) {
        lines.put(line.report(), line);
    }

    public synchronized List<Line> lines() {
        return new ArrayList<>(lines.values());
    }

    public synchronized int count(Fate fate) {
        return (int) lines.values().stream().filter(line -> line.fate() == fate).count();
    }

    /** Scenario id to system id of everything accepted. */
    public synchronized Map<String, String> accepted() {
        var found = new LinkedHashMap<String, String>();
        for (var line : lines.values()) {
            if (line.fate() == Fate.ACCEPTED && line.systemId() != null) {
                found.put(line.report(), line.systemId());
            }
        }
        return found;
    }
}
