package id.sigap.incident.report;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.report.model.ShortCode;
import id.sigap.kit.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class ShortCodeTest {

    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void it_is_always_the_same_and_easy_to_read_out() {
        String code = ShortCode.of("017f2ea5-000b-7002-800b-000000000002");
        assertThat(code).isEqualTo(ShortCode.of("017f2ea5-000b-7002-800b-000000000002")).matches("(?=.*[2-9])[2-9A-HJKMNP-TV-Z]{9}");
        assertThat(ShortCode.isValid(code)).isTrue();
        assertThat(ShortCode.idOf(code)).as("no phone made it").isEmpty();
        assertThat(IntStream.range(0, 10_000).mapToObj(i -> ShortCode.of("id-" + i)).distinct().count()).isEqualTo(10_000);
    }

    @Test
    void the_code_a_phone_made_gives_the_id_back() {
        for (JsonNode golden : fieldApp()) {
            String id = golden.path("id").asString();
            assertThat(ShortCode.of(id)).isEqualTo(golden.path("code").asString());
            assertThat(ShortCode.idOf(golden.path("code").asString())).contains(id);
            assertThat(Ids.isUuid(id)).isTrue();
        }
    }

    /** Somebody types it: one wrong character, or two neighbours that changed places, is never another code. */
    @Test
    void a_slip_is_noticed() {
        Random random = new Random(1);
        for (int n = 0; n < 200; n++) {
            String code = ShortCode.of(new java.util.UUID(random.nextLong(), random.nextLong()).toString());
            for (int i = 0; i < code.length(); i++) {
                for (char wrong : ALPHABET.toCharArray()) {
                    String slip = code.substring(0, i) + wrong + code.substring(i + 1);
                    assertThat(ShortCode.isValid(slip)).as(code + " " + slip).isEqualTo(slip.equals(code));
                }
                if (i > 0) {
                    String swapped = code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
                    assertThat(ShortCode.isValid(swapped)).as(code + " " + swapped).isEqualTo(swapped.equals(code));
                }
            }
        }
    }

    @Test
    void every_number_of_a_phone_has_its_own_code_or_none() {
        Random random = new Random(2);
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < 5_000; n++) {
            String id = "51ca9000-0000-8000-8000-00%010x".formatted(random.nextLong(328_050_000_000L));
            String code = ShortCode.of(id);
            seen.add(code);
            // the few numbers without a code get one like any other id, which leads elsewhere
            ShortCode.idOf(code).ifPresent(back -> assertThat(ShortCode.of(back)).isEqualTo(code));
        }
        assertThat(seen).hasSize(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22222223", "22222223B ", "22222223b", "O2222223B", "22222223BB", "KKKKKKKKK", "../../etc", "\uD83D\uDE31aaaaaaa"})
    void what_is_no_code_leads_nowhere(String text) {
        assertThat(ShortCode.isValid(text)).isFalse();
        assertThat(ShortCode.idOf(text)).isEmpty();
    }

    static JsonNode fieldApp() {
        return new JsonMapper().readTree(ShortCodeTest.class.getResourceAsStream("/sigap/sms/field-app.json"));
    }
}
