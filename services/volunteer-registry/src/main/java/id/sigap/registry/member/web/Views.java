package id.sigap.registry.member.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.document.Versioned;
import id.sigap.registry.member.model.Competence;
import id.sigap.registry.member.model.Member;
import id.sigap.registry.member.model.Office;
import id.sigap.registry.member.model.Pillar;
import id.sigap.registry.member.model.Point;
import id.sigap.registry.member.model.Sex;
import id.sigap.registry.member.model.Standing;
import id.sigap.registry.member.model.Tier;

/** How much of a person who may see. */
final class Views {

    private Views() {}

    /** For colleagues who direct people: whom to ask for what. No NIK, no telephone, no birth date, no e-mail. */
    record Colleague(
            String id, String name, Pillar pillar, @Nullable Tier tier, Standing status, boolean available, String region,
            @Nullable Double lat, @Nullable Double lng, List<Competence> competences, List<Office> offices) {

        static Colleague of(Versioned<Member> document) {
            Member m = document.state();
            Point point = m.point() == null ? null : m.point().coarse();
            return new Colleague(document.id(), m.identity().name(), m.pillar(), m.tier(), m.status(), m.available(), m.region(),
                    point == null ? null : point.lat(), point == null ? null : point.lng(), m.competences(), m.offices());
        }
    }

    /** For oneself: what the registry keeps about me; even here the NIK is masked. */
    record Own(Colleague member, @Nullable String nia, @Nullable Sex sex, @Nullable String birthDate, @Nullable String phone,
            @Nullable String email, @Nullable String nikMasked) {}

    /** For the service that sends messages. */
    record Contact(String name, @Nullable String email, @Nullable String phone) {}
}
