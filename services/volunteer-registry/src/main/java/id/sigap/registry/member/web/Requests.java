package id.sigap.registry.member.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.web.Problem;
import id.sigap.registry.member.model.Competence;
import id.sigap.registry.member.model.OfficeName;
import id.sigap.registry.member.model.Pillar;
import id.sigap.registry.member.model.Sex;
import id.sigap.registry.member.model.Signature;
import id.sigap.registry.member.model.Skill;
import id.sigap.registry.member.model.Standing;
import id.sigap.registry.member.model.Tier;

/** What is asked of the registry. Each checks itself and names the field that is wrong. */
final class Requests {

    private static final int MOST = 50;

    private Requests() {}

    record Availability(@Nullable Boolean available) {
        Availability {
            Texts.required("available", available);
        }
    }

    record Certificate(@Nullable Skill code, @Nullable String certificate, @Nullable String validUntil) {
        Certificate {
            Texts.required("competences.code", code);
            certificate = Texts.optionalLine("competences.certificate", certificate, 60);
            validUntil = Texts.optionalDay("competences.validUntil", validUntil);
        }

        Competence competence() {
            return new Competence(Texts.required("competences.code", code), certificate, validUntil);
        }
    }

    record Competences(@Nullable List<Certificate> competences) {
        Competences {
            competences = atMost("competences", Texts.required("competences", competences));
        }

        List<Competence> list() {
            return Texts.required("competences", competences).stream().map(Certificate::competence).toList();
        }
    }

    record Assignment(
            @Nullable OfficeName office, @Nullable String region, @Nullable String from, @Nullable String until, @Nullable List<Signature> signs) {
        Assignment {
            Texts.required("office", office);
            region = Texts.scope("region", region);
            from = Texts.day("from", from);
            until = Texts.optionalDay("until", until);
            signs = atMost("signs", signs == null ? List.of() : signs).stream().distinct().sorted().toList();
            if (until != null && until.compareTo(from) < 0) {
                throw Problem.invalid("until", "tidak boleh sebelum hari pertama");
            }
        }
    }

    record LastDay(@Nullable String until) {
        LastDay {
            until = Texts.day("until", until);
        }
    }

    record Ids(@Nullable List<String> ids) {
        Ids {
            ids = Texts.required("ids", ids);
            if (ids.size() > 200 || !ids.stream().allMatch(id.sigap.kit.Ids::isUuid)) {
                throw Problem.invalid("ids", "paling banyak 200 id (UUID)");
            }
        }
    }

    /** A new member. There is no field for an office: the right to sign is given separately, and is heard as such. */
    record Registration(
            @Nullable String name, @Nullable Sex sex, @Nullable String birthDate, @Nullable String nik, @Nullable String nia,
            @Nullable String phone, @Nullable String email, @Nullable Pillar pillar, @Nullable Tier tier, @Nullable Standing status,
            @Nullable Boolean available, @Nullable String region, @Nullable Double lat, @Nullable Double lng,
            @Nullable List<Certificate> competences) {
        Registration {
            name = Texts.line("name", name, 100);
            birthDate = Texts.optionalDay("birthDate", birthDate);
            nik = Texts.nik("nik", nik);
            nia = Texts.optionalLine("nia", nia, 40);
            phone = Texts.phone("phone", phone);
            email = Texts.email("email", email);
            Texts.required("pillar", pillar);
            region = Texts.region("region", region);
            competences = atMost("competences", competences == null ? List.of() : competences);
            if (tier != null && pillar != Pillar.TAGANA) {
                throw Problem.invalid("tier", "hanya untuk anggota Tagana");
            }
            if ((lat == null) != (lng == null)) {
                throw Problem.invalid(lat == null ? "lat" : "lng", "lintang dan bujur harus diisi bersama");
            }
            if (lat != null && !(Math.abs(lat) <= 90)) {
                throw Problem.invalid("lat", "-90 sampai 90");
            }
            if (lng != null && !(Math.abs(lng) <= 180)) {
                throw Problem.invalid("lng", "-180 sampai 180");
            }
        }

        /** What the request's digest is made of: a digest of the number itself could be guessed. */
        List<Object> withoutNik(String blindIndex) {
            return List.of(new Registration(name, sex, birthDate, null, nia, phone, email, pillar, tier, status, available, region, lat, lng,
                    competences), blindIndex);
        }

        /** For logs: nobody's data. */
        @Override
        public String toString() {
            return "Registration[" + pillar + " " + region + "]";
        }
    }

    private static <E> List<E> atMost(String field, List<E> list) {
        if (list.size() > MOST || list.contains(null)) {
            throw Problem.invalid(field, "paling banyak " + MOST + " butir, tanpa null");
        }
        return list;
    }
}
