package id.sigap.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.kit.Ids;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk writes down what a caller, the radio or a visitor says, with the time it happened, and answers for it by name. */
class OnBehalfIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();

    @ParameterizedTest
    @CsvSource({"CALL, DESK", "RADIO, RADIO", "VISIT, DESK"})
    void the_record_says_who_entered_it_and_for_whom_and_the_event_names_no_caller(String whom, String channel) {
        Answer accepted = DUTY.post("/api/v1/reports", body(whom, "longsor di Simpang Tonang, 1 rumah tertimbun", ago(Duration.ofHours(3))));
        assertThat(accepted.status()).isEqualTo(202);
        JsonNode received = Await.event("sigap.reports", accepted.text("id"), "report.received");
        assertThat(received.path("by").asString()).isEqualTo(DUTY.id());
        assertThat(received.path("onBehalf").asString()).isEqualTo(whom);
        assertThat(received.path("channel").asString()).isEqualTo(channel);
        assertThat(received.toString()).doesNotContain("Pak Contoh", "0800");

        JsonNode view = DUTY.get("/api/v1/reports/" + accepted.text("id")).body();
        assertThat(view.path("enteredBy").asString()).isEqualTo(DUTY.id());
        assertThat(view.path("onBehalf").asString()).isEqualTo(whom);
        JsonNode words = DUTY.post("/api/v1/reports/texts", "{\"ids\":[\"" + accepted.text("id") + "\"]}").body().path("items").path(0);
        assertThat(words.path("reporterName").asString()).isEqualTo("Pak Contoh");
        assertThat(words.path("reporterPhone").asString()).isEqualTo("+62 800 0000 0009");
    }

    @Test
    void what_happened_weeks_ago_keeps_its_time_and_what_happened_before_that_is_looked_at() {
        Instant weeks = ago(Duration.ofDays(29));
        Answer late = DUTY.post("/api/v1/reports", body("CALL", "longsor di Simpang Tonang, jalan putus", weeks));
        assertThat(late.body().path("flags").size()).isZero();
        assertThat(DUTY.get("/api/v1/reports/" + late.text("id")).text("observedAt")).isEqualTo(weeks.toString().replace("Z", ".000Z"));
        assertThat(DUTY.post("/api/v1/reports", body("CALL", "longsor di Simpang Tonang", ago(Duration.ofDays(31)))).body().path("flags").toString())
                .contains("BAD_TIME");
        assertThat(DUTY.post("/api/v1/reports", "{\"channel\":\"APP\",\"text\":\"longsor di Simpang Tonang\",\"observedAt\":\"" + weeks + "\"}")
                .body().path("flags").toString()).as("a phone's own clock").contains("BAD_TIME");
        assertThat(DUTY.post("/api/v1/reports", body("CALL", "longsor di Simpang Tonang", Instant.now().plusSeconds(3_600))).body().path("flags").toString())
                .contains("FUTURE_TIME");
    }

    @Test
    void only_the_desk_may_and_the_same_request_again_is_the_same_report() {
        Person volunteer = SERVICE.person(List.of("VOLUNTEER"), "13.08");
        String body = body("RADIO", "banjir di Lansat Kadap", ago(Duration.ofHours(1)));
        Answer refused = volunteer.post("/api/v1/reports", body);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("detail")).contains("atas nama Anda sendiri");
        String key = Ids.fresh();
        assertThat(DUTY.post("/api/v1/reports", body, key).raw().body()).isEqualTo(DUTY.post("/api/v1/reports", body, key).raw().body());
        assertThat(DUTY.post("/api/v1/reports", body.replace("Pak Contoh", "Pak Lain"), key).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"channel\":\"PIGEON\"}", "{\"channel\":\"CHAT\"}", "{\"channel\":5}", "\"CALL\"", "[]",
            "{\"channel\":\"CALL\",\"name\":\"a\\u0000\"}", "{\"channel\":\"CALL\",\"nik\":\"9900000000000000\"}"})
    void malformed_callers_are_refused_naming_the_field(String onBehalfOf) {
        Answer answer = DUTY.post("/api/v1/reports", "{\"text\":\"banjir\",\"onBehalfOf\":" + onBehalfOf + "}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").findValuesAsString("field")).anyMatch(f -> f.startsWith("onBehalfOf"));
    }

    @Test
    void the_desk_does_not_speak_as_an_app_or_name_the_caller_twice() {
        assertThat(DUTY.post("/api/v1/reports", "{\"channel\":\"APP\",\"text\":\"banjir\",\"onBehalfOf\":{\"channel\":\"CALL\"}}").status()).isEqualTo(400);
        assertThat(DUTY.post("/api/v1/reports", "{\"text\":\"banjir\",\"reporterName\":\"x\",\"onBehalfOf\":{\"channel\":\"CALL\"}}").status()).isEqualTo(400);
    }

    private static Instant ago(Duration duration) {
        return Instant.now().minus(duration).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String body(String whom, String text, Instant observedAt) {
        return ("{\"text\":\"%s\",\"observedAt\":\"%s\",\"onBehalfOf\":{\"channel\":\"%s\",\"name\":\"Pak Contoh\",\"phone\":\"+62 800 0000 0009\"}}")
                .formatted(text, observedAt, whom);
    }
}
