package id.sigap.incident.hazard.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The board of recent quakes in one world: the owner of "one hazard per quake" and of "one sequence". No quake is opened that is
 * not written here first, in one conditional write; whoever loses that write looks again and finds the winner's line.
 */
public record QuakeBoard(List<BoardLine> lines) {

    public QuakeBoard {
        lines = List.copyOf(lines);
    }

    public static QuakeBoard empty() {
        return new QuakeBoard(List.of());
    }

    /** Which hazard a reading belongs to. */
    public record Placed(Reading reading, String hazardId, String sequenceId) {}

    /** The board afterwards, and where every reading went; a reading that repeats another of its list went nowhere. */
    public record Placement(QuakeBoard board, List<Placed> placed) {}

    /**
     * Places the rows of one list. What a feed calls by a known name comes first, so that a neighbour in time and place cannot take
     * its line; two rows of one list are never one quake.
     *
     * @param newId of the hazard a reading would open
     */
    public Placement place(List<Reading> list, Matching policy, Instant now, Function<Reading, String> newId) {
        List<BoardLine> next = new ArrayList<>(lines.stream().filter(l -> policy.keeps(l.first().at(), now)).toList());
        List<Placed> placed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<Reading> strangers = new ArrayList<>();
        for (Reading reading : list) {
            Optional<BoardLine> known = next.stream().filter(l -> l.isCalled(reading.keys())).findFirst();
            if (known.isEmpty()) {
                strangers.add(reading);
            } else if (taken.add(known.get().hazardId())) {
                placed.add(join(next, known.get(), reading));
            }
        }
        // the earliest quake begins a sequence, whatever the order of the list
        strangers.sort(Comparator.comparing(Reading::at).thenComparing(Reading::key));
        for (Reading reading : strangers) {
            Optional<BoardLine> same = next.stream().filter(l -> !taken.contains(l.hazardId()) && fits(l, reading, policy))
                    .min(Comparator.comparing(l -> Matching.apart(l.first().at(), reading.at())));
            if (same.isPresent()) {
                taken.add(same.get().hazardId());
                placed.add(join(next, same.get(), reading));
            } else if (!reading.deleted()) {
                BoardLine opened = open(next, reading, policy, newId.apply(reading));
                if (taken.add(opened.hazardId())) {
                    next.add(opened);
                    placed.add(new Placed(reading, opened.hazardId(), opened.sequenceId()));
                }
            }
        }
        return new Placement(new QuakeBoard(next), placed);
    }

    private static Placed join(List<BoardLine> lines, BoardLine line, Reading reading) {
        lines.set(lines.indexOf(line), line.hear(reading, sighting(reading)));
        return new Placed(reading, line.hazardId(), line.sequenceId());
    }

    private static boolean fits(BoardLine line, Reading reading, Matching policy) {
        return line.seen().stream().anyMatch(s -> policy.sameQuake(s, sighting(reading)));
    }

    private static BoardLine open(List<BoardLine> lines, Reading reading, Matching policy, String id) {
        Sighting sighting = sighting(reading);
        String sequence = lines.stream().filter(l -> l.isHead() && policy.sameSequence(l.first(), sighting))
                .min(Comparator.comparing(l -> Matching.apart(l.first().at(), sighting.at()))).map(BoardLine::hazardId).orElse(id);
        return new BoardLine(id, reading.keys(), List.of(sighting), sequence);
    }

    private static Sighting sighting(Reading reading) {
        return new Sighting(reading.at(), Objects.requireNonNull(reading.point(), "a quake has an epicentre"), reading.strength().magnitude());
    }

    /** The board on which this quake is a sequence of its own, or null when it is one or is not here. */
    public @Nullable QuakeBoard alone(String hazardId) {
        List<BoardLine> next = lines.stream().map(l -> l.hazardId().equals(hazardId) ? l.alone() : l).toList();
        return next.equals(lines) ? null : new QuakeBoard(next);
    }
}
