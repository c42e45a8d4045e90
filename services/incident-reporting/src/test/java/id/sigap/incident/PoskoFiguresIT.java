package id.sigap.incident;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Person;
import id.sigap.kit.Ids;
import id.sigap.kit.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What posko count is one line of the figures, among those of offices. */
class PoskoFiguresIT {

    static final Person DUTY = ReportingService.shared().dutyOfficer();
    static final String MALAMPAH = "13.08.13.2001";

    @Test
    void posko_of_one_region_are_added_and_never_to_what_an_office_says() {
        String event = IncidentReportingIT.declare("Gempa posko", "gempa_bumi", "").text("id");
        String one = Ids.fresh();
        String two = Ids.fresh();
        counted(one, 2, event, "2022-02-26T00:00:00.000Z", MALAMPAH, "{\"displacedInSites\":{\"is\":\"EXACT\",\"n\":346},\"elderly\":{\"is\":\"EXACT\",\"n\":56}}");
        counted(two, 2, event, "2022-02-26T00:10:00.000Z", MALAMPAH, "{\"displacedInSites\":{\"is\":\"APPROXIMATE\",\"n\":54}}");
        DUTY.post("/api/v1/figures/statements", Kaji.json(Kaji.statement(event, MALAMPAH, "2022-02-25T23:00:00Z", FiguresIT.BPBD,
                java.util.Map.of("displacedInSites", Kaji.exact(390)))));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(line(event, "POSKO").path("value").path("text").asString()).isEqualTo("±400"));
        assertThat(line(event, "BPBD").path("value").path("text").asString()).isEqualTo("390");
        assertThat(line(event, "POSKO").path("source").path("office").asString()).isEqualTo("Hitungan posko");

        Instant before = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS).minusMillis(1);
        counted(one, 3, event, "2022-02-26T06:00:00.000Z", MALAMPAH, "{\"displacedInSites\":{\"is\":\"EXACT\",\"n\":300}}");
        counted(one, 4, event, "2022-02-26T03:00:00.000Z", MALAMPAH, "{\"displacedInSites\":{\"is\":\"EXACT\",\"n\":999}}");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(line(event, "POSKO").path("value").path("text").asString()).isEqualTo("±354"));
        assertThat(shown(event, "&knownAt=" + before, "POSKO").path("value").path("text").asString()).as("as it was known then").isEqualTo("±400");
        Topics.tell("sigap.posko", "id.sigap.posko.closed.v1", one, 5,
                "{\"observedAt\":\"2022-02-26T07:00:00.000Z\",\"by\":\"017f0000-000a-7002-800a-000000000002\"}");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(line(event, "POSKO").path("value").path("text").asString()).isEqualTo("±54"));
    }

    @Test
    void people_from_elsewhere_count_at_home_and_are_guests_here() {
        String event = IncidentReportingIT.declare("Gempa tamu", "gempa_bumi", "").text("id");
        counted(Ids.fresh(), 2, event, "2022-02-26T00:00:00.000Z", "13.12.03", "{\"displacedInSites\":{\"is\":\"EXACT\",\"n\":20}}");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode body = DUTY.get("/api/v1/figures?event=" + event + "&region=13.08").body();
            assertThat(body.path("figures").size()).as("not of Pasaman").isZero();
            assertThat(body.path("guests").size()).as(body.toString()).isEqualTo(1);
        });
    }

    private static void counted(String posko, long sequence, String event, String at, String home, String figures) {
        Topics.tell("sigap.posko", "id.sigap.posko.counted.v1", posko, sequence, ("{\"observedAt\":\"%s\",\"home\":\"%s\",\"region\":\"%s\","
                + "\"eventId\":\"%s\",\"figures\":%s,\"by\":\"017f0000-000a-7002-800a-000000000002\"}").formatted(at, home, MALAMPAH, event, figures));
    }

    private static JsonNode line(String event, String kind) {
        return shown(event, "", kind);
    }

    private static JsonNode shown(String event, String more, String kind) {
        JsonNode figures = DUTY.get("/api/v1/figures?event=" + event + "&region=" + MALAMPAH + more).body().path("figures");
        return figures.valueStream().filter(f -> f.path("figure").asString().equals("displacedInSites"))
                .flatMap(f -> f.path("lines").valueStream()).filter(l -> l.path("source").path("kind").asString().equals(kind)).findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }
}
