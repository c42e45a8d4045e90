package id.sigap.registry.member.application;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.registry.member.model.Competence;
import id.sigap.registry.member.model.Member;
import id.sigap.registry.member.model.Office;
import id.sigap.registry.member.model.OfficeName;
import id.sigap.registry.member.model.Pillar;
import id.sigap.registry.member.model.Point;
import id.sigap.registry.member.model.Signature;
import id.sigap.registry.member.model.Skill;
import id.sigap.registry.member.model.Standing;
import id.sigap.registry.member.model.Tier;

/** Body of every event of {@code sigap.volunteers}: all that decides whether somebody may be asked or may sign, and nothing about who it is. */
record Eligibility(
        Instant observedAt, Pillar pillar, @Nullable Tier tier, Standing status, boolean available, String region, @Nullable Point point,
        List<Held> competences, List<Assigned> offices) {

    /** A competence without its certificate's number. */
    record Held(Skill code, @Nullable String validUntil) {}

    record Assigned(OfficeName office, String region, String from, @Nullable String until, List<Signature> signs) {}

    static Eligibility of(Member member, Instant observedAt) {
        Point point = member.point();
        return new Eligibility(observedAt, member.pillar(), member.tier(), member.status(), member.available(), member.region(),
                point == null ? null : point.coarse(), member.competences().stream().map(Eligibility::held).toList(),
                member.offices().stream().map(Eligibility::assigned).toList());
    }

    private static Held held(Competence c) {
        return new Held(c.code(), c.validUntil());
    }

    private static Assigned assigned(Office o) {
        return new Assigned(o.office(), o.region(), o.from(), o.until(), o.signs());
    }
}
