package id.sigap.incident.assessment.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.assessment.model.Assessment;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.hearing.Reaction;

/** An incident came under a kejadian, or under none: from then on its kaji cepat count there. */
@Component
public final class WhenIncidentGroupedThenFollow implements Reaction<Assessment> {

    private static final String UNGROUPED = "id.sigap.incident.ungrouped.v1";

    private final Documents<Assessment> assessments;

    public WhenIncidentGroupedThenFollow(Documents<Assessment> assessments) {
        this.assessments = assessments;
    }

    /** The kejadian it came under, or is no longer under. */
    public record Grouped(String eventId) {

        public Grouped {
            if (!Ids.isUuid(eventId)) {
                throw new Poison("eventId is no id");
            }
        }
    }

    @Override
    public Documents<Assessment> documents() {
        return assessments;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("id.sigap.incident.grouped.v1", UNGROUPED);
    }

    @Override
    public List<String> targets(Heard event) {
        event.body(Grouped.class);
        List<String> ids = new ArrayList<>();
        assessments.forEach(Filters.and(Filters.eq("world", event.world().id()), Filters.eq("s.incidentId", event.subject())),
                v -> ids.add(v.id()));
        return ids;
    }

    /** The moment it counts from is when the incident's change was recorded, so that asking for the past gives what was shown then. */
    @Override
    public @Nullable Change<Assessment> apply(@Nullable Assessment assessment, Heard event) {
        String eventId = UNGROUPED.equals(event.type()) ? null : event.body(Grouped.class).eventId();
        Assessment next = assessment == null ? null : assessment.follow(eventId, event.time());
        return next == null ? null : Change.of(next);
    }
}
