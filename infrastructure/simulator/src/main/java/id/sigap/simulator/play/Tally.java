package id.sigap.simulator.play;

import java.util.Map;
import java.util.TreeMap;

/** Counts what the people of the exercise did, in words. */
public final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    public synchronized void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    public synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }
}
