package id.sigap.notify.people.messaging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.notify.people.model.Holder;
import id.sigap.notify.people.model.Office;

/**
 * What this feature reads of every event of {@code sigap.volunteers}. The switch "available" is for missions: whoever holds an office is
 * told all the same. A TKSK is one for the kecamatan they belong to, which is no dated office but is asked like one.
 */
public record PersonHeard(String status, @Nullable String pillar, @Nullable String region, List<Held> offices) {

    public static final Set<String> TYPES = Set.of("id.sigap.volunteer.registered.v1", "id.sigap.volunteer.changed.v1",
            "id.sigap.volunteer.availability-changed.v1", "id.sigap.volunteer.office-assigned.v1");

    private static final String EVER = "2000-01-01";
    private static final Set<String> AWAY = Set.of("ON_LEAVE", "LEGIUN", "INACTIVE");

    /** An office as it is told. */
    public record Held(String office, String region, LocalDate from, @Nullable LocalDate until) {}

    public Holder holder() {
        List<Office> held = new ArrayList<>();
        offices.forEach(o -> held.add(new Office(o.office(), o.region(), o.from().toString(), o.until() == null ? null : o.until().toString())));
        if ("TKSK".equals(pillar) && region != null) {
            held.add(new Office("TKSK", region, EVER, null));
        }
        return Holder.of(held, !AWAY.contains(status));
    }
}
