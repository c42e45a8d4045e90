package id.sigap.registry.member.application;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;
import id.sigap.registry.member.model.Member;
import id.sigap.registry.member.model.MemberEvent;

/** Puts what happened to a member into the words of {@code sigap.volunteers}. */
final class MemberFacts {

    private MemberFacts() {}

    /** The write of an outcome; null when nothing changed. */
    static @Nullable Change<Member> change(Member.Outcome outcome) {
        MemberEvent event = outcome.event();
        return event == null ? null : Change.of(outcome.member(), fact(outcome.member(), event));
    }

    static Fact fact(Member member, MemberEvent event) {
        String type = switch (event) {
            case MemberEvent.Registered e -> "id.sigap.volunteer.registered.v1";
            case MemberEvent.CompetencesChanged e -> "id.sigap.volunteer.changed.v1";
            case MemberEvent.AvailabilityChanged e -> "id.sigap.volunteer.availability-changed.v1";
            case MemberEvent.OfficesChanged e -> "id.sigap.volunteer.office-assigned.v1";
        };
        return Fact.of(type, member.region(), Eligibility.of(member, event.observedAt()));
    }
}
