package id.sigap.incident.social.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.RegionCode;
import id.sigap.incident.social.model.SocialCase;
import id.sigap.kit.document.Versioned;

/** A social case. Whose it is and the words are read with the report, and that reading is on the record. */
record CaseView(
        String id, String reportId, String kind, String region, String kecamatan, String state, Instant openedAt, @Nullable String handler,
        @Nullable Instant acceptedAt, List<Referred> referrals, @Nullable String outcome, @Nullable String closedBy, @Nullable Instant closedAt) {

    record Referred(String to, LocalDate on, String by) {}

    static CaseView of(Versioned<SocialCase> v) {
        SocialCase c = v.state();
        return new CaseView(v.id(), c.reportId(), c.kind().name(), c.region(), RegionCode.kecamatan(c.region()), c.state().name(), c.openedAt(),
                c.handler(), c.acceptedAt(), c.referrals().stream().map(r -> new Referred(r.to(), r.on(), r.by())).toList(),
                c.outcome() == null ? null : c.outcome().name(), c.closedBy(), c.closedAt());
    }
}
