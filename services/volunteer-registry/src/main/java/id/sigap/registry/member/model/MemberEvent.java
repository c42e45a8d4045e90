package id.sigap.registry.member.model;

import java.time.Instant;

/** What others hear of a member. Each carries the whole eligibility, so that a listener needs only the newest. */
public sealed interface MemberEvent {

    Instant observedAt();

    record Registered(Instant observedAt) implements MemberEvent {}

    record CompetencesChanged(Instant observedAt) implements MemberEvent {}

    record AvailabilityChanged(Instant observedAt) implements MemberEvent {}

    record OfficesChanged(Instant observedAt) implements MemberEvent {}
}
