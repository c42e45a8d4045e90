package id.sigap.incident;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.kit.Ids;
import id.sigap.kit.testing.Topics;

import static id.sigap.incident.hazard.HazardSamples.cap;
import static id.sigap.incident.hazard.HazardSamples.reference;
import static org.assertj.core.api.Assertions.assertThat;

/** CAP messages handed in by the desk. */
class HazardCapIT {

    static final Person DUTY = ReportingService.shared().dutyOfficer();
    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static Answer post(Person person, String type, String xml, String query) {
        return person.send(person.request("/api/v1/hazards/cap" + query).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(xml)));
    }

    private static Answer post(String xml, String query) {
        return post(DUTY, "application/cap+xml", xml, query);
    }

    private static String fresh() {
        return "uji." + Ids.fresh();
    }

    @Test
    void an_exercise_never_becomes_real_and_the_real_never_an_exercise() {
        String world = IncidentReportingIT.exercise();
        String played = cap(fresh(), "Exercise", "Alert", "", NOW, NOW.plusSeconds(3_600));
        assertThat(post(played, "").status()).isEqualTo(422);
        assertThat(post(cap(fresh(), "Test", "Alert", "", NOW, NOW.plusSeconds(3_600)), "").text("type")).isEqualTo("urn:sigap:problem:cap-not-real");
        assertThat(post(cap(fresh(), "Actual", "Alert", "", NOW, NOW.plusSeconds(3_600)), world).text("type")).isEqualTo("urn:sigap:problem:cap-real");
        assertThat(post(cap(fresh(), "Draft", "Alert", "", NOW, NOW.plusSeconds(3_600)), "").text("type")).isEqualTo("urn:sigap:problem:cap-status");
        assertThat(post(cap(fresh(), "Actual", "Ack", "", NOW, NOW.plusSeconds(3_600)), "").text("type")).isEqualTo("urn:sigap:problem:cap-type");
        Answer taken = post(played, world);
        assertThat(taken.status()).isEqualTo(201);
        String id = taken.text("hazardId");
        assertThat(Await.event("sigap.hazards", id, "hazard.detected").path("by").asString()).isEqualTo(DUTY.id());
        assertThat(Topics.header(Tail.eventsOf("sigap.hazards", id).getFirst(), "ce_exercise")).isEqualTo(world.substring("?world=".length()));
        assertThat(DUTY.get("/api/v1/hazards/" + id).status()).as("in the real world there is none").isEqualTo(404);
        assertThat(DUTY.get("/api/v1/hazards/" + id + world).body().path("warning").path("headline").asString()).contains("Tigo Nagari");
        assertThat(post(played, "?world=" + Ids.fresh()).status()).as("an exercise nobody started").isEqualTo(422);
    }

    @Test
    void the_same_message_from_two_desks_at_once_is_one_hazard() throws Exception {
        String world = IncidentReportingIT.exercise();
        String message = cap(fresh(), "Exercise", "Alert", "", NOW, NOW.plusSeconds(3_600));
        CyclicBarrier together = new CyclicBarrier(4);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Answer>> answers = java.util.stream.IntStream.range(0, 4).mapToObj(i -> threads.submit(() -> {
                together.await();
                return post(message, world);
            })).toList();
            List<String> ids = new java.util.ArrayList<>();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isIn(200, 201);
                ids.add(answer.get().text("hazardId"));
            }
            assertThat(ids).containsOnly(ids.getFirst());
            assertThat(DUTY.get("/api/v1/hazards" + world).body().path("items").size()).isEqualTo(1);
        }
    }

    @Test
    void update_and_cancel_follow_the_chain() {
        String world = IncidentReportingIT.exercise();
        String one = fresh();
        String two = fresh();
        String id = post(cap(one, "Exercise", "Alert", "", NOW, NOW.plusSeconds(3_600)), world).text("hazardId");
        assertThat(post(cap(two, "Exercise", "Update", reference(one, NOW), NOW.plusSeconds(5), NOW.plusSeconds(9_000)), world).text("hazardId")).isEqualTo(id);
        assertThat(DUTY.get("/api/v1/hazards/" + id + world).body().path("version").asInt()).isEqualTo(2);
        assertThat(post(cap(fresh(), "Exercise", "Cancel", reference(two, NOW.plusSeconds(5)), NOW.plusSeconds(9), NOW.plusSeconds(9_000)), world).text("hazardId"))
                .isEqualTo(id);
        assertThat(DUTY.get("/api/v1/hazards/" + id + world).body().path("withdrawn").asBoolean()).isTrue();
        assertThat(DUTY.delete("/api/v1/hazards/" + id + "/sequence" + world).status()).as("a warning has none").isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "application/json | {} | 415", "text/plain | x | 415", "application/xml | {} | 400", "application/xml | <alert/> | 400", "application/cap+xml | '' | 400",
        "application/xml | <!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a> | 400",
    })
    void what_is_no_cap_is_refused(String type, String body, int status) {
        Answer answer = post(DUTY, type, body, "");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.raw().body()).doesNotContain("passwd", "root:");
    }

    @Test
    void a_breach_names_its_element_a_flood_is_too_large_and_not_everybody_may() {
        String good = cap(fresh(), "Actual", "Alert", "", NOW, NOW.plusSeconds(3_600));
        Answer breach = post(good.replace("<urgency>Immediate</urgency>", ""), "");
        assertThat(breach.status()).isEqualTo(400);
        assertThat(breach.body().path("errors").path(0).path("field").asString()).isEqualTo("alert.info[0].urgency");
        assertThat(post(good.replace("Uji Coba", "x".repeat(300_000)), "").status()).isEqualTo(413);
        assertThat(post(ReportingService.shared().person(List.of("VOLUNTEER"), "13.08"), "application/cap+xml", good, "").status()).isEqualTo(403);
        assertThat(DUTY.get("/api/v1/hazards?hazard=apa").status()).isEqualTo(400);
        assertThat(DUTY.get("/api/v1/hazards/" + Ids.fresh()).status()).isEqualTo(404);
    }
}
