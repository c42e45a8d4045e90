package id.sigap.notify.inbound.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import id.sigap.kit.web.Problem;
import id.sigap.notify.inbound.application.InboundProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretTest {

    static final byte[] BODY = "{\"entry\":[]}".getBytes(StandardCharsets.UTF_8);
    final Secret secret = new Secret("0123456789abcdef");

    static String signature(String key, byte[] body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    }

    @Test
    void only_the_secret_itself_is_the_secret() {
        assertThat(secret.is("0123456789abcdef")).isTrue();
        for (String wrong : new String[] {null, "", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", " 0123456789abcdef"}) {
            assertThat(secret.is(wrong)).as("%s", wrong).isFalse();
        }
    }

    @Test
    void only_its_signature_of_this_body_is_one() throws Exception {
        String good = signature("0123456789abcdef", BODY);
        assertThat(secret.signed(BODY, good)).isTrue();
        assertThat(secret.signed(BODY, good.toUpperCase(java.util.Locale.ROOT).replace("SHA256", "sha256"))).isTrue();
        byte[] other = BODY.clone();
        other[0]++;
        assertThat(secret.signed(other, good)).isFalse();
        assertThat(secret.signed(BODY, signature("0123456789abcdeF", BODY))).isFalse();
        for (String wrong : new String[] {null, "", "sha256=", good.substring(7), good + "00", good.substring(0, 69), good.replace("sha256", "sha1"),
            "sha256=" + "z".repeat(64), "sha256=" + "0".repeat(64), " " + good}) {
            assertThat(secret.signed(BODY, wrong)).as("%s", wrong).isFalse();
        }
    }

    @Test
    void without_a_secret_there_is_no_door_and_nothing_matches() throws Exception {
        Secret none = new Secret("  ");
        assertThatThrownBy(none::requireDoor).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.getStatusCode().value()).isEqualTo(404));
        assertThat(none.is("")).isFalse();
        assertThat(none.is(null)).isFalse();
        assertThat(none.signed(BODY, "sha256=" + "0".repeat(64))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"sms.secret", "whatsapp.app-secret", "whatsapp.verify-token", "telegram.secret"})
    void a_secret_that_can_be_guessed_is_refused_at_the_start(String name) {
        assertThatThrownBy(() -> bound(Map.of("sigap.inbound." + name, "rahasia"))).rootCause().hasMessageContaining("sigap.inbound." + name);
        assertThat(bound(Map.of("sigap.inbound." + name, "rahasia-yang-panjang")).toString()).doesNotContain("rahasia-yang-panjang");
    }

    @Test
    void by_default_every_door_is_shut() {
        InboundProperties none = bound(Map.of("sigap.inbound.number", ""));
        assertThat(none.sms().secret() + none.whatsapp().appSecret() + none.whatsapp().verifyToken() + none.telegram().secret()).isEmpty();
        assertThat(none.sms().kannel().from()).isEqualTo("from");
    }

    private static InboundProperties bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties)).bind("sigap.inbound", Bindable.of(InboundProperties.class)).get();
    }
}
