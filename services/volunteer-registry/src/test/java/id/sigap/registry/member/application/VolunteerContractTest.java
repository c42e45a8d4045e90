package id.sigap.registry.member.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.sigap.contracts.Contracts;
import id.sigap.kit.event.EventJson;
import id.sigap.kit.event.Fact;
import id.sigap.registry.member.model.Competence;
import id.sigap.registry.member.model.Identity;
import id.sigap.registry.member.model.Member;
import id.sigap.registry.member.model.MemberEvent;
import id.sigap.registry.member.model.Office;
import id.sigap.registry.member.model.OfficeName;
import id.sigap.registry.member.model.Pillar;
import id.sigap.registry.member.model.Point;
import id.sigap.registry.member.model.SealedNik;
import id.sigap.registry.member.model.Sex;
import id.sigap.registry.member.model.Signature;
import id.sigap.registry.member.model.Skill;
import id.sigap.registry.member.model.Standing;
import id.sigap.registry.member.model.Tier;

import static org.assertj.core.api.Assertions.assertThat;

/** Every event this service can tell keeps the published contract, whoever it is about. */
class VolunteerContractTest {

    static final Instant NOW = Instant.parse("2022-02-25T01:39:29Z");
    static final Identity WHO = new Identity("Uji Coba", "TGN-1", Sex.P, "1990-01-01", "+6280000000001", "uji@contoh.example",
            new SealedNik("sealed-number", "blind-index"));

    static Stream<Fact> facts() {
        return Stream.of(everything(), nothing()).flatMap(member -> Stream.of(new MemberEvent.Registered(NOW), new MemberEvent.CompetencesChanged(NOW),
                new MemberEvent.AvailabilityChanged(NOW), new MemberEvent.OfficesChanged(NOW)).map(event -> MemberFacts.fact(member, event)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_keeps_the_contract_and_says_nothing_about_who_it_is(Fact fact) {
        byte[] json = EventJson.create().mapper().writeValueAsBytes(fact.body());
        assertThat(Contracts.validate(fact.type(), json)).isEmpty();
        assertThat(new String(json)).doesNotContain("Uji", "+62", "@", "1990", "sealed", "blind", "TGN", "SERT");
    }

    @Test
    void every_type_of_the_topic_is_told_by_somebody() {
        assertThat(new TreeSet<>(facts().map(Fact::type).toList())).containsExactlyElementsOf(Contracts.typesOn("sigap.volunteers"));
    }

    @Test
    void a_member_that_did_not_change_is_not_told() {
        assertThat(MemberFacts.change(everything().availability(true, NOW))).isNull();
        assertThat(Objects.requireNonNull(MemberFacts.change(everything().availability(false, NOW))).facts()).hasSize(1);
    }

    static Member everything() {
        return new Member(Pillar.TAGANA, Tier.MADYA, Standing.ACTIVE, true, "13.08.04.2002", new Point(-0.06612, 100.18749),
                List.of(new Competence(Skill.TRC, "SERT-1", "2022-02-24"), new Competence(Skill.DAPUR_UMUM, null, null)),
                List.of(new Office("ref", OfficeName.KABID_LINJAMSOS, "13.08", "2021-01-04", null, List.of(Signature.MISSION, Signature.STOCK_RELEASE)),
                        new Office("ref2", OfficeName.STAF, "id", "2017-03-01", "2021-01-03", List.of())), WHO);
    }

    static Member nothing() {
        return new Member(Pillar.PKH, null, Standing.CANDIDATE, false, "13.08", null, List.of(), List.of(),
                new Identity("Uji", null, null, null, null, null, null));
    }
}
