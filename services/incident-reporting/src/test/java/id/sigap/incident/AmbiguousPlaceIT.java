package id.sigap.incident;

import java.util.List;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a name can mean several places, a person picks one; nobody guesses. */
class AmbiguousPlaceIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person PROVINCE = SERVICE.person(List.of("DUTY_OFFICER"), "13");
    static final Person BASO = SERVICE.person(List.of("TKSK"), "13.06.08");

    @Test
    void it_waits_with_its_candidates_until_a_person_picks_one() {
        Answer sent = PROVINCE.report("banjir di nagari Koto Gadang, 4 rumah terendam");
        assertThat(sent.text("state")).isEqualTo("QUEUED");
        assertThat(sent.text("flags/0")).isEqualTo("AMBIGUOUS_PLACE");
        String report = "/api/v1/reports/" + sent.text("id");
        JsonNode candidates = PROVINCE.get(report).body().path("understood").path("candidates");
        assertThat(candidates.findValuesAsString("region")).containsExactly("13.06.05.2008", "13.06.08.2009");
        assertThat(candidates.path(0).path("path").asString()).isEqualTo("Koto Gadang, IV Koto, Agam");
        assertThat(candidates.path(0).path("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(candidates.path(0).path("why").valueStream().map(JsonNode::asString)).contains("NAME", "KIND");

        assertThat(PROVINCE.post(report + "/placement", "{\"region\":\"13.06.08.2009\"}").status()).isEqualTo(200);
        assertThat(Await.event("sigap.reports", sent.text("id"), "report.linked").path("region").asString()).isEqualTo("13.06.08.2009");
        assertThat(Await.event("sigap.reports", sent.text("id"), "report.placed").path("hazard").asString()).as("as understood").isEqualTo("banjir");
    }

    @Test
    void the_senders_own_region_tells_which_is_meant() {
        Answer sent = BASO.report("banjir di nagari Koto Gadang, 4 rumah terendam");
        assertThat(sent.text("state")).isEqualTo("RECEIVED");
        assertThat(Await.event("sigap.reports", sent.text("id"), "report.linked").path("region").asString()).isEqualTo("13.06.08.2009");
    }
}
