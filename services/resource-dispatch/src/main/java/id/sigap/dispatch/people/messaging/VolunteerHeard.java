package id.sigap.dispatch.people.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

import id.sigap.dispatch.people.model.Certificate;
import id.sigap.dispatch.people.model.Eligibility;
import id.sigap.dispatch.place.Point;

/** What this feature reads of every event of {@code sigap.volunteers}: each carries the whole eligibility. */
public record VolunteerHeard(Status status, boolean available, String region, @Nullable Point point, List<Held> competences) {

    public static final Set<String> TYPES = Set.of("id.sigap.volunteer.registered.v1", "id.sigap.volunteer.changed.v1",
            "id.sigap.volunteer.availability-changed.v1", "id.sigap.volunteer.office-assigned.v1");

    /** Only the active are ever asked; a word that comes later is not one of them. */
    public enum Status { ACTIVE, CANDIDATE, ON_LEAVE, LEGIUN, INACTIVE, @JsonEnumDefaultValue UNKNOWN }

    /** A certificate as it is told. */
    public record Held(String code, @Nullable LocalDate validUntil) {}

    public Eligibility eligibility() {
        return new Eligibility(status == Status.ACTIVE, available, region, point,
                competences.stream().map(c -> new Certificate(c.code(), c.validUntil() == null ? null : c.validUntil().toString())).toList());
    }
}
