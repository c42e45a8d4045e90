package id.sigap.identity.account;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The accounts and the registry's seed speak of the same invented people. */
class RosterTest {

    private static final Path SEED = Path.of("../../services/volunteer-registry/src/main/resources",
            "volunteer-registry/seed/pasaman.json");
    private static final Set<String> ROLES = Set.of("ADMIN", "DUTY_OFFICER", "COORDINATOR", "TKSK", "COMPANION",
            "WAREHOUSE", "VOLUNTEER", "VIEWER");

    private final List<DemoAccount> accounts = DemoAccounts.invented("pasaman").accounts();
    private final List<JsonNode> people = JsonMapper.shared().readTree(SEED).valueStream().toList();

    @Test
    void every_account_is_a_person_of_the_registry_and_the_other_way_round() {
        assertThat(accounts).extracting(a -> a.username() + " " + a.personId() + " " + a.name())
                .containsExactlyElementsOf(people.stream().map(p -> p.get("username").asString() + " "
                        + p.get("personId").asString() + " " + p.get("name").asString()).toList());
    }

    @Test
    void the_roster_has_33_tagana_11_tksk_for_12_kecamatan_and_45_companions() {
        assertThat(people.stream().filter(p -> p.get("pillar").asString().equals("TAGANA"))).hasSize(33);
        assertThat(people.stream().filter(p -> p.get("pillar").asString().equals("PKH"))).hasSize(45);
        var tksk = accounts.stream().filter(a -> a.roles().contains("TKSK")).toList();
        assertThat(tksk).hasSize(11);
        assertThat(new HashSet<>(tksk.stream().flatMap(a -> a.regions().stream()).toList())).hasSize(12);
    }

    @Test
    void names_are_keys_roles_are_known_and_regions_lie_in_pasaman() {
        assertThat(accounts).allSatisfy(a -> {
            assertThat(Accounts.key(a.username())).isEqualTo(a.username());
            assertThat(ROLES).containsAll(a.roles());
            // calls from the neighbours reach the duty desk too; without their regions nobody would see what it took down
            var neighbours = a.roles().contains("DUTY_OFFICER") ? Set.of("13.06", "13.12") : Set.of();
            assertThat(a.regions()).isNotEmpty().allMatch(r -> r.equals("13.08") || r.startsWith("13.08.") || neighbours.contains(r));
            assertThat(a.password()).isNull();
        });
    }

    @Test
    void nobody_in_it_can_be_a_real_person() {
        assertThat(people).allSatisfy(p -> {
            assertThat(p.get("nik").asString()).matches("99\\d{14}");
            assertThat(p.get("phone").asString()).startsWith("+62 800 0000 ");
            assertThat(p.get("email").asString()).endsWith("@contoh.example");
        });
    }
}
