package id.sigap.incident;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.linking.application.BoardLinking;
import id.sigap.incident.linking.model.Board;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A person in need on a quiet day: from the report to the TKSK, the referral and the outcome, and never near a disaster. */
class SocialCaseIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();
    static final Person COORDINATOR = SERVICE.person(List.of("COORDINATOR"), "13.08");
    static final Person TKSK = SERVICE.person(List.of("TKSK"), "13.08.18");
    static final Person TKSK_PANTI = SERVICE.person(List.of("TKSK"), "13.08.07");
    static final Person VOLUNTEER = SERVICE.person(List.of("VOLUNTEER"), "13.08");
    static final Documents<Board> BOARDS = SERVICE.documents("boards");
    static final String CASES = "/api/v1/social-cases";

    @Test
    void the_tksk_of_the_kecamatan_takes_it_refers_and_closes_it() {
        Answer sent = VOLUNTEER.report("ada nenek terlantar di Languang, sakit-sakitan dan tidak ada yang mengurus");
        assertThat(sent.text("state")).isEqualTo("RECEIVED");
        JsonNode opened = caseOf(sent, "", TKSK);
        String one = CASES + "/" + opened.path("id").asString();
        assertThat(opened.path("kind").asString()).isEqualTo("LANSIA");
        assertThat(opened.path("kecamatan").asString()).isEqualTo("13.08.18");
        assertThat(opened.path("state").asString()).isEqualTo("OPEN");
        assertThat(DUTY.get(one).status()).as("the desk sees it").isEqualTo(200);
        assertThat(TKSK_PANTI.get(one).status()).as("another kecamatan's").isEqualTo(404);
        assertThat(TKSK_PANTI.get(CASES + "?limit=200").raw().body()).doesNotContain(opened.path("id").asString());
        assertThat(VOLUNTEER.get(one).status()).isEqualTo(403);
        assertThat(VOLUNTEER.get(CASES).status()).isEqualTo(403);
        assertThat(SERVICE.person(List.of("COMPANION"), "13.08.18").get(one).status()).isEqualTo(403);

        assertThat(TKSK.post(one + "/referrals", "{\"to\":\"Puskesmas Rao\"}").status()).as("nobody took it yet").isEqualTo(409);
        assertThat(TKSK_PANTI.post(one + "/acceptance", "{}").status()).isEqualTo(404);
        assertThat(DUTY.post(one + "/acceptance", "{}").status()).isEqualTo(403);
        assertThat(TKSK.post(one + "/acceptance", "{}").text("handler")).isEqualTo(TKSK.id());
        assertThat(TKSK.post(one + "/acceptance", "{}").status()).as("again").isEqualTo(200);
        assertThat(COORDINATOR.post(one + "/acceptance", "{}").status()).as("taken").isEqualTo(409);

        for (String bad : List.of("{}", "{\"to\":\"\"}", "{\"to\":\"Puskesmas\",\"on\":\"kemarin\"}", "{\"to\":\"Puskesmas\",\"on\":\"2999-01-01\"}",
                "{\"to\":\"" + "a".repeat(121) + "\"}", "{\"to\":{\"$ne\":null}}", "{\"to\":\"Puskesmas\",\"state\":\"CLOSED\"}")) {
            assertThat(TKSK.post(one + "/referrals", bad).status()).as(bad).isEqualTo(400);
        }
        Answer referred = TKSK.post(one + "/referrals", "{\"to\":\"Panti Sosial Contoh\",\"on\":\"2026-11-24\"}");
        assertThat(referred.text("state")).isEqualTo("REFERRED");
        assertThat(referred.text("referrals/0/to")).isEqualTo("Panti Sosial Contoh");
        assertThat(referred.text("referrals/0/on")).isEqualTo("2026-11-24");

        assertThat(TKSK.post(one + "/closure", "{}").status()).isEqualTo(400);
        assertThat(TKSK.post(one + "/closure", "{\"outcome\":\"NOT_SOCIAL\"}").status()).isEqualTo(400);
        assertThat(TKSK.post(one + "/closure", "{\"outcome\":\"INSTITUTION\"}").text("state")).isEqualTo("CLOSED");
        assertThat(TKSK.post(one + "/referrals", "{\"to\":\"RSUD\"}").status()).as("too late").isEqualTo(409);
        assertThat(TKSK.get(CASES + "?state=CLOSED&limit=200").raw().body()).contains(opened.path("id").asString());
        assertThat(TKSK.get(CASES + "?state=OPEN&limit=200").raw().body()).doesNotContain(opened.path("id").asString());
    }

    @Test
    void it_is_on_no_board_in_no_incident_and_in_no_total() {
        String world = IncidentReportingIT.exercise();
        World played = World.of(world.substring("?world=".length()));
        Answer alone = DUTY.report("odgj mengamuk di pasar Languang", world);
        caseOf(alone, world, TKSK);
        assertThat(BOARDS.find(BoardLinking.boardOf(played, "13.08"))).as("nothing was opened").isEmpty();

        String flood = Await.incidentOf(DUTY.report("banjir di Languang, 3 orang luka, 12 rumah terendam", world));
        JsonNode before = DUTY.get("/api/v1/incidents/" + flood + world).body();
        Answer beside = DUTY.post("/api/v1/reports" + world,
                "{\"channel\":\"APP\",\"text\":\"dekat yang banjir\",\"social\":\"LANSIA\",\"region\":\"13.08.18.2003\",\"counts\":{\"dead\":5,\"displacedPeople\":9}}");
        caseOf(beside, world, TKSK);
        assertThat(Await.types("sigap.reports", beside.text("id"))).containsExactly("id.sigap.report.received.v1", "id.sigap.report.social.v1");
        assertThat(DUTY.get("/api/v1/incidents/" + flood + world).body()).as("the same figures and reports").isEqualTo(before);
        assertThat(DUTY.get("/api/v1/incidents" + world).body().path("items").findValuesAsString("id")).containsExactly(flood);
        assertThat(BOARDS.find(BoardLinking.boardOf(played, "13.08")).orElseThrow().state().open()).hasSize(1);
        assertThat(DUTY.get(CASES).raw().body()).as("another world").doesNotContain(beside.text("id"));
    }

    @Test
    void the_desk_says_that_it_is_one_and_routes_it_on() {
        Answer sent = DUTY.report("tolong pak, bapak tua itu tidur di emperan terus");
        String report = "/api/v1/reports/" + sent.text("id");
        assertThat(sent.text("state")).isEqualTo("QUEUED");
        assertThat(DUTY.post(report + "/social", "{}").status()).isEqualTo(400);
        assertThat(DUTY.post(report + "/social", "{\"kind\":\"HANTU\",\"region\":\"13.08.07\"}").status()).isEqualTo(400);
        assertThat(DUTY.post(report + "/social", "{\"kind\":\"TERLANTAR\",\"region\":\"13.08\"}").status()).as("no kecamatan").isEqualTo(400);
        assertThat(DUTY.post(report + "/social", "{\"kind\":\"TERLANTAR\",\"region\":\"13.12.04\"}").status()).as("not the caller's").isEqualTo(403);
        assertThat(VOLUNTEER.post(report + "/social", "{\"kind\":\"TERLANTAR\",\"region\":\"13.08.07\"}").status()).isEqualTo(403);
        assertThat(DUTY.post(report + "/social", "{\"kind\":\"TERLANTAR\",\"region\":\"13.08.07\"}").text("state")).isEqualTo("SOCIAL");
        String one = CASES + "/" + caseOf(sent, "", TKSK_PANTI).path("id").asString();

        assertThat(TKSK_PANTI.put(one + "/region", "{\"region\":\"13.08.77\"}").status()).isEqualTo(400);
        assertThat(TKSK_PANTI.put(one + "/region", "{\"region\":\"13.08.18\"}").text("kecamatan")).isEqualTo("13.08.18");
        assertThat(TKSK_PANTI.get(one).status()).isEqualTo(404);
        assertThat(TKSK.post(one + "/acceptance", "{}").text("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void a_disaster_that_was_taken_for_one_goes_to_the_incidents_after_all() {
        Answer sent = DUTY.report("orang terlantar di Koto Rajo kehabisan ongkos");
        String one = CASES + "/" + caseOf(sent, "", TKSK).path("id").asString();
        assertThat(DUTY.post("/api/v1/reports/" + sent.text("id") + "/placement", "{\"region\":\"13.08.18.2002\"}").status()).as("no hazard known").isEqualTo(400);
        assertThat(DUTY.post("/api/v1/reports/" + sent.text("id") + "/placement", "{\"hazard\":\"banjir\",\"region\":\"13.08.18.2002\"}").status()).isEqualTo(200);
        Await.incidentOf(sent);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(TKSK.get(one).text("outcome")).isEqualTo("NOT_SOCIAL"));
    }

    private static JsonNode caseOf(Answer report, String world, Person person) {
        String query = (world.isEmpty() ? "?" : world + "&") + "limit=200";
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).until(() -> person.get(CASES + query).body().path("items").valueStream()
                .filter(c -> c.path("reportId").asString().equals(report.text("id"))).findFirst().orElse(null), c -> c != null);
    }
}
