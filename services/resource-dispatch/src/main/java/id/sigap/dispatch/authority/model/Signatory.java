package id.sigap.dispatch.authority.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person and the offices they hold, held and will hold. People are the same in every exercise, and so is who may sign.
 *
 * @param heardUpTo event counter of the person in the registry
 */
public record Signatory(List<Office> offices, long heardUpTo) {

    public Signatory {
        offices = List.copyOf(offices);
    }

    public Signatory hear(List<Office> newer, long sequence) {
        return sequence > heardUpTo ? new Signatory(newer, sequence) : this;
    }

    public Optional<Office> officeThatSigns(String what, String where, LocalDate day) {
        return offices.stream().filter(o -> o.signs(what, where, day)).findFirst();
    }
}
