package id.sigap.dispatch.authority.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.authority.model.Office;

/** What this feature reads of every event of {@code sigap.volunteers}. */
public record OfficesHeard(List<Held> offices) {

    public static final Set<String> TYPES = Set.of("id.sigap.volunteer.registered.v1", "id.sigap.volunteer.changed.v1",
            "id.sigap.volunteer.availability-changed.v1", "id.sigap.volunteer.office-assigned.v1");

    /** An office as it is told. */
    public record Held(String office, String region, LocalDate from, @Nullable LocalDate until, List<String> signs) {}

    public List<Office> held() {
        return offices.stream().map(o -> new Office(o.office(), o.region(), o.from().toString(),
                o.until() == null ? null : o.until().toString(), o.signs())).toList();
    }
}
