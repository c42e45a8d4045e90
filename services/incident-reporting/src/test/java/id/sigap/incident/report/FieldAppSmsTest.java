package id.sigap.incident.report;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.Samples;
import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Point;
import id.sigap.incident.report.application.ReportIncident;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.ShortCode;
import id.sigap.incident.understanding.application.Lapor;

import static id.sigap.incident.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

/** The SMS the field app writes (its own tests hold it to the same examples) says what the report itself says. */
class FieldAppSmsTest {

    static Stream<JsonNode> examples() {
        return ShortCodeTest.fieldApp().valueStream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_sms_and_the_report_are_understood_alike(JsonNode example) {
        JsonNode body = example.path("body");
        Lapor lapor = Lapor.of(example.path("sms").asString());
        assertThat(lapor.code()).isEqualTo(example.path("code").asString());
        assertThat(ShortCode.idOf(lapor.code())).contains(example.path("id").asString());
        Point position = body.has("lat") ? new Point(body.path("lat").asDouble(), body.path("lng").asDouble()) : null;
        if (position == null) {
            assertThat(lapor.point()).isNull();
        } else {
            assertThat(lapor.point().metresTo(position)).isLessThan(2);
        }
        Report sent = received(body.path("text").asString(), body.path("hazard").asString(null), body.path("region").asString(null), position);
        String hazard = lapor.hazard() == null ? null : lapor.hazard().replace(' ', '_');
        Report bySms = received(example.path("sms").asString(), hazard, lapor.place(), lapor.point());
        assertThat(bySms.understood().hazard()).isEqualTo(sent.understood().hazard());
        assertThat(bySms.understood().region()).isEqualTo(sent.understood().region());
        assertThat(bySms.understood().severity()).isEqualTo(sent.understood().severity());
        assertThat(bySms.understood().counts()).isEqualTo(sent.understood().counts());
    }

    private static Report received(String text, String hazard, String region, Point position) {
        return Samples.intake().receive(new ReportIncident(Samples.said(text, position, null), hazard, region, null, Counts.NONE), NOON, 1).report();
    }
}
