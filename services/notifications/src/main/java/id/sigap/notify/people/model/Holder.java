package id.sigap.notify.people.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person who holds, held or will hold an office. People and offices are the same in every world.
 *
 * @param reachable false while on leave and after leaving: then the next one in the chain is told instead
 * @param regions the regions of the offices, to find the holders for a place
 */
public record Holder(List<Office> offices, boolean reachable, List<String> regions) {

    public Holder {
        offices = List.copyOf(offices);
        regions = List.copyOf(regions);
    }

    public static Holder of(List<Office> offices, boolean reachable) {
        return new Holder(offices, reachable, offices.stream().map(Office::region).distinct().toList());
    }

    /** The office of that name in force there on that day. */
    public Optional<Office> inForce(String name, String where, LocalDate day) {
        return offices.stream().filter(o -> o.office().equals(name) && o.covers(where, day)).findFirst();
    }
}
