package id.sigap.dispatch.mission.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.place.Point;

/** What others hear of a mission. The components are the body as it is told. */
public sealed interface MissionEvent {

    Instant observedAt();

    String incidentId();

    record Proposed(Instant observedAt, String incidentId, String hazard, String region, @Nullable Point point, String severity,
            List<Need> needs) implements MissionEvent {}

    record Need(int line, String competence, int count, List<Candidate> candidates, int missing) {}

    record Unfilled(Instant observedAt, String incidentId, int line, String competence, int missing) implements MissionEvent {}

    record Approved(Instant observedAt, String incidentId, String by, String office) implements MissionEvent {}

    record Rejected(Instant observedAt, String incidentId, String by, String reason) implements MissionEvent {}

    record VolunteerAsked(Instant observedAt, String incidentId, String volunteerId, int line, Instant expiresAt,
            @Nullable Double distanceM) implements MissionEvent {}

    record VolunteerAccepted(Instant observedAt, String incidentId, String volunteerId, int line) implements MissionEvent {}

    record VolunteerDeclined(Instant observedAt, String incidentId, String volunteerId, int line) implements MissionEvent {}

    record AskExpired(Instant observedAt, String incidentId, String volunteerId, int line) implements MissionEvent {}

    record VolunteerEnRoute(Instant observedAt, String incidentId, String volunteerId, int line) implements MissionEvent {}

    record VolunteerOnSite(Instant observedAt, String incidentId, String volunteerId, int line) implements MissionEvent {}

    record VolunteerDone(Instant observedAt, String incidentId, String volunteerId, int line) implements MissionEvent {}

    record Completed(Instant observedAt, String incidentId, @Nullable String by) implements MissionEvent {}
}
