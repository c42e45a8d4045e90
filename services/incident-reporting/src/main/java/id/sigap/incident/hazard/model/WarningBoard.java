package id.sigap.incident.hazard.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The board of current warnings in one world: the owner of which message belongs to which chain. Written as the quakes' board is. */
public record WarningBoard(List<Line> lines) {

    private static final Duration KEEP_AFTER = Duration.ofDays(3);
    private static final Duration WITHOUT_END = Duration.ofDays(2);

    public WarningBoard {
        lines = List.copyOf(lines);
    }

    /**
     * A chain.
     *
     * @param keys of its messages and of those they refer to
     * @param until when it warns of nothing any more
     */
    public record Line(String hazardId, List<String> keys, Instant until) {

        public Line {
            keys = List.copyOf(keys);
        }
    }

    public static WarningBoard empty() {
        return new WarningBoard(List.of());
    }

    /** The board with this message on it, and the hazard it belongs to. */
    public record Placement(WarningBoard board, String hazardId) {}

    /** @param newId of a hazard, from the key of the first message known of it: the one that is referred to, if any */
    public Placement place(WarningMessage message, Instant now, Function<String, String> newId) {
        List<String> keys = Stream.concat(Stream.of(message.key()), message.references().stream()).distinct().toList();
        List<Line> next = new ArrayList<>(lines.stream().filter(l -> l.until().plus(KEEP_AFTER).isAfter(now)).toList());
        Optional<Line> known = next.stream().filter(l -> keys.stream().anyMatch(l.keys()::contains)).findFirst();
        Instant end = message.warning().expires() == null ? message.sent().plus(WITHOUT_END) : message.warning().expires();
        if (known.isPresent()) {
            Line line = known.get();
            List<String> all = Stream.concat(line.keys().stream(), keys.stream()).distinct().toList();
            next.set(next.indexOf(line), new Line(line.hazardId(), all, end.isAfter(line.until()) ? end : line.until()));
            return new Placement(new WarningBoard(next), line.hazardId());
        }
        String first = message.references().isEmpty() ? message.key() : message.references().getFirst();
        Line opened = new Line(newId.apply(first), keys, end);
        next.add(opened);
        return new Placement(new WarningBoard(next), opened.hazardId());
    }
}
