package id.sigap.incident.hazard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One quake on the board, kept short.
 *
 * @param keys what feeds call it
 * @param seen what was said of its time and place, the first saying and the last ones
 * @param sequenceId id of the hazard its sequence began with; its own when it began one
 */
public record BoardLine(String hazardId, List<String> keys, List<Sighting> seen, String sequenceId) {

    private static final int MOST_SEEN = 6;
    private static final int MOST_KEYS = 24;

    public BoardLine {
        keys = List.copyOf(keys);
        seen = List.copyOf(seen);
    }

    Sighting first() {
        return seen.getFirst();
    }

    boolean isHead() {
        return hazardId.equals(sequenceId);
    }

    boolean isCalled(List<String> names) {
        return names.stream().anyMatch(keys::contains);
    }

    /** The line with what this reading adds; the same line when that is nothing. */
    BoardLine hear(Reading reading, Sighting sighting) {
        List<String> names = Stream.concat(keys.stream(), reading.keys().stream()).distinct().toList();
        List<Sighting> all = new ArrayList<>(seen);
        if (!all.contains(sighting)) {
            all.add(sighting);
        }
        if (all.size() > MOST_SEEN) {
            all.remove(1);
        }
        // the first name stays: the hazard's id was made of it
        List<String> kept = names.size() <= MOST_KEYS ? names
                : Stream.concat(Stream.of(names.getFirst()), names.subList(names.size() - MOST_KEYS + 1, names.size()).stream()).toList();
        return new BoardLine(hazardId, kept, all, sequenceId);
    }

    BoardLine alone() {
        return new BoardLine(hazardId, keys, seen, hazardId);
    }
}
