package id.sigap.incident;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.report.model.Report;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What comes in over real HTTP: from a person nothing is thrown away, from a broken machine nothing is stored. */
class IntakeIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();
    static final Documents<Report> REPORTS = SERVICE.documents("reports");

    static Stream<Arguments> badInput() {
        return Stream.of(
                arguments("{}", 400, "channel"),
                arguments("{\"channel\":\"SMS\"}", 400, "text"),
                arguments("{\"channel\":\"FAX\",\"text\":\"gempa\"}", 400, "channel"),
                arguments("{\"channel\":\"SMS\",\"text\":5}", 400, "text"),
                arguments("{\"channel\":\"SMS\",\"text\":{\"$ne\":null}}", 400, "text"),
                arguments("{\"channel\":{\"$ne\":null},\"text\":\"gempa\"}", 400, "channel"),
                arguments("{\"channel\":\"SMS\",\"text\":[\"gempa\"]}", 400, "text"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"$where\":\"1\"}", 400, "$where"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"state\":\"LINKED\"}", 400, "state"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"lat\":91,\"lng\":100}", 400, "lat"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"lat\":-90.0001,\"lng\":100}", 400, "lat"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"lat\":0,\"lng\":180.5}", 400, "lng"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"lat\":0}", 400, "lng"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"lng\":100}", 400, "lat"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"lat\":\"0\",\"lng\":100}", 400, "lat"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"lat\":1e999,\"lng\":100}", 400, "lat"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"accuracyM\":-1}", 400, "accuracyM"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gem\\u0000pa\"}", 400, "text"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"reporterName\":\"a\\u0000\"}", 400, "reporterName"),
                arguments("{\"channel\":\"SMS\",\"text\":\"\\ud800\"}", 400, "text"),
                arguments("{\"channel\":\"SMS\",\"text\":\"" + "x".repeat(4001) + "\"}", 400, "text"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"id\":\"1\"}", 400, "id"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"observedAt\":1645753000}", 400, "observedAt"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"counts\":{\"dead\":-1}}", 400, "counts"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"counts\":{\"dead\":1.5}}", 400, "counts.dead"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"counts\":{\"dead\":99999999999}}", 400, "counts.dead"),
                arguments("{\"channel\":\"SMS\",\"text\":\"gempa\",\"counts\":{\"alive\":1}}", 400, "counts.alive"),
                arguments("[]", 400, "body"),
                arguments("\"gempa\"", 400, "body"),
                arguments("{\"channel\":\"SMS\",", 400, "body"),
                arguments("{\"a\":".repeat(1000) + "1" + "}".repeat(1000), 400, "body"),
                arguments("{\"channel\":\"SMS\",\"text\":\"" + "x".repeat(300_000) + "\"}", 413, null));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void malformed_input_is_refused_naming_the_field_and_nothing_is_stored(String json, int status, String field) {
        long before = REPORTS.collection().countDocuments();
        Answer answer = DUTY.post("/api/v1/reports", json);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        if (field != null) {
            assertThat(answer.body().path("errors").findValuesAsString("field")).anyMatch(f -> f.equals(field) || f.startsWith(field));
        }
        assertThat(answer.raw().body()).doesNotContain("Exception", "at id.sigap", "tools.jackson");
        assertThat(REPORTS.collection().countDocuments()).isEqualTo(before);
    }

    @Test
    void other_content_types_bad_utf8_and_a_missing_key_are_refused() {
        byte[] broken = "{\"channel\":\"SMS\",\"text\":\"gempa \u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(DUTY.send(request("application/json").POST(HttpRequest.BodyPublishers.ofByteArray(broken))).status()).isEqualTo(400);
        assertThat(DUTY.send(request("text/plain").POST(HttpRequest.BodyPublishers.ofString("gempa"))).status()).isEqualTo(415);
        assertThat(DUTY.send(DUTY.request("/api/v1/reports").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"channel\":\"SMS\",\"text\":\"gempa\"}"))).status()).isEqualTo(400);
    }

    private static HttpRequest.Builder request(String contentType) {
        return DUTY.request("/api/v1/reports").header("Content-Type", contentType).header("Idempotency-Key", Ids.fresh());
    }

    @Test
    void a_broken_clock_is_flagged_and_keeps_no_report_from_its_incident() {
        Map.of("kemarin", "BAD_TIME", "2099-01-01T00:00:00Z", "FUTURE_TIME").forEach((time, flag) -> {
            Answer answer = DUTY.post("/api/v1/reports", "{\"channel\":\"APP\",\"text\":\"gempa rumah roboh di Malampah\",\"observedAt\":\"" + time + "\"}");
            assertThat(answer.text("state")).isEqualTo("RECEIVED");
            assertThat(answer.body().path("flags").valueStream().map(f -> f.asString()).toList()).containsExactly(flag);
            Await.event("sigap.reports", answer.text("id"), "report.linked");
        });
    }

    @Test
    void from_a_person_everything_is_taken_and_waits_with_its_flags() {
        Map<String, List<String>> flagsOf = Map.of(
                "{\"channel\":\"SMS\",\"text\":\"tolong kami\"}", List.of("UNKNOWN_HAZARD", "NO_PLACE"),
                "{\"channel\":\"APP\",\"text\":\"gempa\",\"hazard\":\"badai_pasir\",\"region\":\"13.08.05\"}", List.of("UNKNOWN_HAZARD"),
                "{\"channel\":\"APP\",\"text\":\"gempa rumah roboh\",\"region\":\"13.08.77\"}", List.of("UNKNOWN_PLACE"),
                "{\"channel\":\"SMS\",\"text\":\"terima kasih pak, Malampah aman\"}", List.of("UNKNOWN_HAZARD", "NOT_A_REPORT"),
                "{\"channel\":\"APP\",\"text\":\"\",\"lat\":-6.2,\"lng\":106.8,\"hazard\":\"banjir\"}", List.of("NO_PLACE"));
        flagsOf.forEach((json, flags) -> {
            Answer answer = DUTY.post("/api/v1/reports", json);
            assertThat(answer.status()).as(json).isEqualTo(202);
            assertThat(answer.text("state")).as(json).isEqualTo("QUEUED");
            assertThat(answer.body().path("flags").valueStream().map(f -> f.asString()).toList()).as(json).containsExactlyInAnyOrderElementsOf(flags);
            Await.event("sigap.reports", answer.text("id"), "report.queued");
        });
    }

    @Test
    void latitude_zero_is_a_place() {
        Answer answer = DUTY.post("/api/v1/reports", "{\"channel\":\"APP\",\"text\":\"longsor menutup jalan\",\"lat\":0.0,\"lng\":100.0703,\"accuracyM\":24}");
        assertThat(answer.text("state")).isEqualTo("RECEIVED");
        assertThat(Await.event("sigap.reports", answer.text("id"), "report.received").path("region").asString()).isEqualTo("13.08.13");
    }

    @Test
    void the_same_key_or_id_gives_the_same_answer_and_another_body_is_refused() {
        String key = Ids.fresh();
        String body = "{\"channel\":\"SMS\",\"text\":\"kabel putus di Bonjol\"}";
        Answer first = DUTY.post("/api/v1/reports", body, key);
        Answer again = DUTY.post("/api/v1/reports", body, key);
        assertThat(again.raw().body()).isEqualTo(first.raw().body());
        assertThat(DUTY.post("/api/v1/reports", "{ \"text\":\"kabel putus di Bonjol\", \"channel\":\"SMS\" }", key).raw().body())
                .as("the order of members says nothing").isEqualTo(first.raw().body());
        assertThat(DUTY.post("/api/v1/reports", body.replace("Bonjol", "Panti"), key).status()).isEqualTo(422);

        String id = Ids.fresh();
        String phone = "{\"id\":\"" + id + "\",\"channel\":\"APP\",\"text\":\"kabel putus di Rao\"}";
        assertThat(DUTY.post("/api/v1/reports", phone).text("id")).isEqualTo(id);
        assertThat(DUTY.post("/api/v1/reports", phone).text("id")).as("another key, the same id").isEqualTo(id);
        assertThat(DUTY.post("/api/v1/reports", phone.replace("Rao", "Panti")).status()).isEqualTo(422);
        assertThat(DUTY.post("/api/v1/reports" + IncidentReportingIT.exercise(), phone).status()).as("another world").isEqualTo(422);
    }
}
