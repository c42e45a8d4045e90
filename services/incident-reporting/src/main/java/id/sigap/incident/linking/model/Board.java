package id.sigap.incident.linking.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The open-incidents board of one kabupaten in one world: the owner of "one incident". Nothing is open that is not written
 * here first, in one conditional write; whoever loses that write looks again and finds the winner's line.
 */
public record Board(List<OpenIncident> open) {

    public Board {
        open = List.copyOf(open);
    }

    public static Board empty() {
        return new Board(List.of());
    }

    /** The line that was opened for this incident, wherever its reports go now. */
    public Optional<OpenIncident> lineOf(String incidentId) {
        return open.stream().filter(o -> o.openedAs().equals(incidentId)).findFirst();
    }

    /** The board with this incident on it; lines that no report could be linked to any more are dropped on the way. */
    public Board with(OpenIncident incident, Predicate<OpenIncident> current) {
        List<OpenIncident> lines = new ArrayList<>(open.stream().filter(current).toList());
        lines.add(incident);
        return new Board(lines);
    }

    /** The board without the lines that lead to this incident, or null when there is none. */
    public @Nullable Board without(String incidentId) {
        List<OpenIncident> rest = open.stream().filter(o -> !o.incidentId().equals(incidentId)).toList();
        return rest.size() == open.size() ? null : new Board(rest);
    }

    /** The board on which whatever fitted {@code from} leads to {@code to}, or null when nothing changes. */
    public @Nullable Board redirected(String from, String to) {
        List<OpenIncident> lines = open.stream().map(o -> o.openedAs().equals(from) ? o.goingTo(to) : o).toList();
        return lines.equals(open) ? null : new Board(lines);
    }
}
