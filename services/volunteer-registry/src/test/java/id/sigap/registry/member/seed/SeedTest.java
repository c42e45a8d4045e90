package id.sigap.registry.member.seed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import id.sigap.registry.RegistryProperties;
import id.sigap.registry.VolunteerRegistryApplication;
import id.sigap.registry.member.model.Member;
import id.sigap.registry.member.model.OfficeName;
import id.sigap.registry.member.model.Pillar;
import id.sigap.registry.member.model.SealedNik;
import id.sigap.registry.member.model.Signature;
import id.sigap.registry.member.model.Standing;
import id.sigap.registry.member.model.Tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The roster is the one of the article: 33 Tagana, 11 TKSK, 45 PKH companions, and the chain of offices above them. */
class SeedTest {

    static final Seed SEED = Seed.named("pasaman");
    static final Map<String, Member> MEMBERS = SEED.members((nik, id) -> new SealedNik("sealed", nik));
    static final Set<String> KECAMATAN = new TreeSet<>(List.of("13.08.04", "13.08.05", "13.08.07", "13.08.08", "13.08.12", "13.08.13", "13.08.14",
            "13.08.15", "13.08.16", "13.08.17", "13.08.18", "13.08.19"));

    @Test
    void the_pillars_are_as_many_as_the_article_counts() {
        Map<Pillar, Long> count = MEMBERS.values().stream().collect(Collectors.groupingBy(Member::pillar, Collectors.counting()));
        assertThat(count).containsEntry(Pillar.TAGANA, 33L).containsEntry(Pillar.TKSK, 11L).containsEntry(Pillar.PKH, 45L);
        assertThat(count.get(Pillar.TAGANA) + count.get(Pillar.TKSK) + count.get(Pillar.PKH)).isEqualTo(89);
    }

    @Test
    void eleven_tksk_serve_twelve_kecamatan_so_one_kecamatan_has_none_of_its_own() {
        Set<String> served = regions(Pillar.TKSK);
        assertThat(served).hasSize(11).isSubsetOf(KECAMATAN);
        assertThat(regions(Pillar.PKH)).isEqualTo(KECAMATAN);
        assertThat(regions(Pillar.TAGANA)).isEqualTo(KECAMATAN);
    }

    @Test
    void the_chain_of_offices_is_whole_today_and_was_on_the_day_of_the_earthquake() {
        for (LocalDate day : List.of(LocalDate.of(2022, 2, 25), LocalDate.of(2026, 11, 25))) {
            for (OfficeName office : OfficeName.values()) {
                long holders = MEMBERS.values().stream().filter(m -> holds(m, office, day)).count();
                assertThat(holders).as(office + " on " + day).isEqualTo(office == OfficeName.STAF ? 5 : 1);
            }
        }
        assertThat(MEMBERS.values()).as("offices change hands").anySatisfy(m -> assertThat(m.offices()).anySatisfy(o -> assertThat(o.until()).isNotNull()));
    }

    @Test
    void who_may_sign_follows_from_the_office() {
        Map<OfficeName, Set<Signature>> signs = MEMBERS.values().stream().flatMap(m -> m.offices().stream())
                .collect(Collectors.toMap(o -> o.office(), o -> Set.copyOf(o.signs()), (a, b) -> a));
        assertThat(signs.get(OfficeName.BUPATI)).containsExactly(Signature.STATUS_DECREE);
        assertThat(signs.get(OfficeName.KEPALA_DINAS)).containsExactlyInAnyOrder(Signature.MISSION, Signature.STOCK_RELEASE);
        assertThat(signs.get(OfficeName.KABID_LINJAMSOS)).contains(Signature.MISSION);
        assertThat(signs.get(OfficeName.KOORDINATOR_TAGANA)).isEmpty();
        assertThat(signs.get(OfficeName.STAF)).isEmpty();
    }

    @Test
    void almost_all_tagana_are_muda_and_some_certificates_have_expired() {
        assertThat(MEMBERS.values()).filteredOn(m -> m.pillar() == Pillar.TAGANA).extracting(Member::tier).doesNotContainNull()
                .filteredOn(t -> t == Tier.MUDA).hasSize(30);
        assertThat(MEMBERS.values().stream().flatMap(m -> m.competences().stream()))
                .anySatisfy(c -> assertThat(LocalDate.parse(String.valueOf(c.validUntil()))).isBefore("2022-02-25"));
        assertThat(MEMBERS.values()).extracting(Member::status).contains(Standing.ON_LEAVE, Standing.CANDIDATE);
    }

    @Test
    void nobody_in_it_can_be_a_real_person() {
        assertThat(MEMBERS.values()).allSatisfy(m -> {
            assertThat(String.valueOf(m.identity().phone())).matches("\\+628000000[0-9]{4}");
            assertThat(String.valueOf(m.identity().email())).endsWith("@contoh.example");
            assertThat(m.identity().nik()).isNotNull().satisfies(n -> assertThat(n.blindIndex()).startsWith("99").hasSize(16));
        });
        assertThat(MEMBERS.values().stream().map(m -> m.identity().nik()).distinct()).hasSize(MEMBERS.size());
    }

    @Test
    void it_does_not_start_with_numbers_to_keep_and_no_key() {
        VolunteerRegistryApplication application = new VolunteerRegistryApplication();
        RegistryProperties noKey = new RegistryProperties("pasaman", "");
        assertThatThrownBy(() -> application.seeding(noKey, null, application.nikVault(noKey)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("SIGAP_NIK_KEY is empty");
        RegistryProperties nobody = new RegistryProperties("", "");
        assertThat(application.seeding(nobody, null, application.nikVault(nobody))).isNotNull();
        assertThat(new RegistryProperties("x", "secret").toString()).doesNotContain("secret");
    }

    @Test
    void a_seed_that_is_not_there_is_a_mistake_and_no_way_to_other_files() {
        assertThatThrownBy(() -> Seed.named("payakumbuh")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Seed.named("../volunteer-registry")).isInstanceOf(IllegalStateException.class);
    }

    static Set<String> regions(Pillar pillar) {
        return MEMBERS.values().stream().filter(m -> m.pillar() == pillar)
                .map(m -> String.join(".", Arrays.asList(m.region().split("[.]")).subList(0, 3))).collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean holds(Member member, OfficeName office, LocalDate day) {
        return member.offices().stream().anyMatch(o -> o.office() == office && !day.isBefore(LocalDate.parse(o.from()))
                && (o.until() == null || !day.isAfter(LocalDate.parse(o.until()))));
    }
}
