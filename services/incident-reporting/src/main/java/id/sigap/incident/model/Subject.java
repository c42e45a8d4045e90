package id.sigap.incident.model;

import org.jspecify.annotations.Nullable;

/** What figures are about: a kejadian, or one incident that stands under none. Exactly one of the two. */
public record Subject(@Nullable String eventId, @Nullable String incidentId) {

    public Subject {
        if ((eventId == null) == (incidentId == null)) {
            throw new IllegalArgumentException("a kejadian or an incident");
        }
    }

    public static Subject event(String id) {
        return new Subject(id, null);
    }

    public static Subject incident(String id) {
        return new Subject(null, id);
    }
}
