package id.sigap.kit.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import id.sigap.kit.Ids;
import id.sigap.kit.testing.Http;
import id.sigap.kit.testing.SharedInfrastructure;
import id.sigap.kit.testing.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;

/** What every service promises over HTTP. */
class WebIT {

    static final String NOTE = "{\"text\":\"banjir\",\"weight\":1}";

    static ConfigurableApplicationContext service;
    static Http http;

    @BeforeAll
    static void start() {
        service = SampleService.start("--spring.cloud.stream.bindings.tallying-in-0.consumer.auto-startup=false");
        http = new Http(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_same_key_and_body_give_the_same_answer_and_another_body_is_refused() {
        String token = http.token("VOLUNTEER");
        String key = Ids.fresh();

        Http.Answer first = http.post("/api/v1/notes", NOTE, token, "Idempotency-Key", key);
        Http.Answer again = http.post("/api/v1/notes", "{ \"weight\": 1, \"text\": \"banjir\" }", token, "Idempotency-Key", key);
        Http.Answer other = http.post("/api/v1/notes", "{\"text\":\"longsor\",\"weight\":1}", token, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void one_key_used_by_two_people_or_in_two_worlds_makes_different_things() {
        String key = Ids.fresh();
        String token = http.token("VOLUNTEER");

        String mine = http.post("/api/v1/notes", NOTE, token, "Idempotency-Key", key).body();
        String exercise = http.post("/api/v1/notes?world=" + Ids.fresh(), NOTE, token, "Idempotency-Key", key).body();
        String theirs = http.post("/api/v1/notes", NOTE, http.token("VOLUNTEER"), "Idempotency-Key", key).body();

        assertThat(List.of(mine, exercise, theirs)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} gives 400 naming {1}")
    @CsvSource(delimiter = '|', value = {
            "{\"text\":5,\"weight\":1} | text", "{\"text\":\"a\",\"weight\":\"1\"} | weight", "{\"text\":\"a\",\"weight\":1.5} | weight",
            "{\"text\":{\"$ne\":null},\"weight\":1} | text", "{\"$ne\":null} | weight", "{\"text\":\"a\\u0000b\",\"weight\":1} | text", "{\"weight\":1} | text", "{\"text\":\"a\",\"weight\":1,\"role\":\"ADMIN\"} | role",
            "{\"text\":\"a\",\"weight\":null} | weight", "{\"text\":\"a\",\"weight\":-1} | weight: tidak boleh negatif", "[] | body", "{\"text\": | body", "null | tidak"})
    void malformed_input_names_the_field(String json, String field) {
        Http.Answer answer = http.post("/api/v1/notes", json, http.token("VOLUNTEER"), "Idempotency-Key", Ids.fresh());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(field).doesNotContain("Exception").doesNotContain("at id.sigap");
    }

    @Test
    void bytes_that_are_no_utf8_and_json_that_is_too_deep_are_refused() {
        String token = http.token("VOLUNTEER");
        byte[] badUtf8 = "{\"text\":\"xx\",\"weight\":1}".getBytes(StandardCharsets.ISO_8859_1);
        badUtf8[9] = (byte) 0xC3;
        badUtf8[10] = (byte) 0x28;

        assertThat(http.method("POST", "/api/v1/notes", badUtf8, "application/json", token, "Idempotency-Key", "a").status()).isEqualTo(400);
        assertThat(http.post("/api/v1/notes", "{\"text\":" + "[".repeat(5_000), token, "Idempotency-Key", "b").status()).isEqualTo(400);
    }

    @Test
    void a_body_that_is_too_large_or_of_another_type_is_refused_before_it_is_read() {
        String token = http.token("VOLUNTEER");
        byte[] large = new byte[5 * 1024 * 1024];

        assertThat(http.method("POST", "/api/v1/notes", large, "application/json", token, "Idempotency-Key", "c").status()).isEqualTo(413);
        assertThat(http.method("POST", "/api/v1/notes", NOTE.getBytes(), "text/plain", token, "Idempotency-Key", "d").status()).isEqualTo(415);
        assertThat(http.get("/api/v1/notes", token).status()).isEqualTo(405);
    }

    @Test
    void a_creating_request_without_a_usable_key_or_world_is_told_so() {
        String token = http.token("VOLUNTEER");

        assertThat(http.post("/api/v1/notes", NOTE, token).body()).contains("Idempotency-Key");
        assertThat(http.post("/api/v1/notes", NOTE, token, "Idempotency-Key", "x".repeat(201)).status()).isEqualTo(400);
        assertThat(http.post("/api/v1/notes?world=nirwana", NOTE, token, "Idempotency-Key", "e").body()).contains("world");
    }

    @Test
    void what_nobody_was_allowed_nobody_may_do() {
        assertThat(http.get("/api/v1/forgotten", http.token("ADMIN")).status()).isEqualTo(403);
        assertThat(http.post("/api/v1/notes", NOTE, http.token("VIEWER"), "Idempotency-Key", "f").status()).isEqualTo(403);
        assertThat(http.get("/api/v1/parked", http.token("DUTY_OFFICER")).status()).isEqualTo(403);
        assertThat(http.get("/api/v1/anything", null).status()).isEqualTo(401);
        assertThat(http.get("/actuator/env", http.token("ADMIN")).status()).isEqualTo(404);
    }

    @Test
    void the_interface_describes_itself_and_not_what_the_kit_fills_in() {
        Http.Answer openapi = http.get("/openapi", null);

        assertThat(openapi.status()).isEqualTo(200);
        assertThat(openapi.body()).contains("/api/v1/notes", "Idempotency-Key", "\"world\"").doesNotContain("scopes");
    }

    @Test
    void only_tokens_of_our_issuer_for_our_audience_and_time_are_taken() throws Exception {
        TestIssuer issuer = SharedInfrastructure.get().issuer();
        UnaryOperator<JWTClaimsSet.Builder> admin = c -> c.subject(Ids.fresh()).claim("roles", List.of("ADMIN")).claim("regions", List.of("id"));

        assertThat(parked(issuer.token(admin))).isEqualTo(200);
        assertThat(parked(issuer.token(c -> admin.apply(c).audience("other-api")))).isEqualTo(401);
        assertThat(parked(issuer.token(c -> admin.apply(c).issuer("http://elsewhere.example")))).isEqualTo(401);
        assertThat(parked(issuer.token(c -> admin.apply(c).expirationTime(Date.from(Instant.now().minusSeconds(60)))))).isEqualTo(401);
        assertThat(parked(issuer.token(c -> admin.apply(c).notBeforeTime(Date.from(Instant.now().plusSeconds(600)))))).isEqualTo(401);

        JWTClaimsSet claims = admin.apply(new JWTClaimsSet.Builder().issuer(issuer.uri()).audience("sigap-api")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))).build();
        assertThat(parked(new PlainJWT(claims).serialize())).isEqualTo(401);
        SignedJWT symmetric = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(), claims);
        symmetric.sign(new MACSigner(new byte[64]));
        assertThat(parked(symmetric.serialize())).isEqualTo(401);
    }

    private static int parked(String token) {
        return http.get("/api/v1/parked", token).status();
    }
}
