package id.sigap.incident.kejadian.model;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who commands a kejadian, under which decrees, and what caused it.
 *
 * @param office of the commander (Komandan Tanggap Darurat), such as Dandim; never a name
 * @param causedBy another kejadian, such as the earthquake that loosened the slopes
 */
public record Command(@Nullable String office, @Nullable String causedBy, List<Decree> decrees) {

    static final Command NONE = new Command(null, null, List.of());

    public Command {
        decrees = List.copyOf(decrees);
    }

    Command under(@Nullable String newOffice) {
        return new Command(newOffice, causedBy, decrees);
    }

    Command causedBy(@Nullable String cause) {
        return new Command(office, cause, decrees);
    }

    Command with(Decree decree) {
        List<Decree> more = new ArrayList<>(decrees);
        more.add(decree);
        return new Command(office, causedBy, more);
    }

    Command without(String decreeId, String by) {
        return new Command(office, causedBy, decrees.stream().map(d -> d.id().equals(decreeId) ? d.revoked(by) : d).toList());
    }
}
