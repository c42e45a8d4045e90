package id.sigap.incident;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import com.mongodb.client.MongoDatabase;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.photo.Pictures;
import id.sigap.incident.report.model.Reveal;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Documents;

import static org.assertj.core.api.Assertions.assertThat;

/** Photos of reports: from the phone into the service's own store, and from there to authorised eyes only. */
class PhotoIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();
    static final Documents<Reveal> REVEALS = SERVICE.documents("reveals");
    static final HttpClient HTTP = HttpClient.newHttpClient();
    static final String WORLD = IncidentReportingIT.exercise();
    static final Instant AT = Instant.parse("2022-02-25T03:04:05Z");

    @Test
    void a_photo_of_the_reporter_is_seen_by_the_desk_without_where_it_was_taken() throws Exception {
        Person reporter = SERVICE.person(List.of("VOLUNTEER"), "13.08.13");
        Answer report = reporter.post("/api/v1/reports" + WORLD, "{\"channel\":\"APP\",\"text\":\"rumah roboh kena gempa\",\"region\":\"13.08.13\",\"lat\":0.0039,\"lng\":100.0722}");
        String incident = Await.incidentOf(report);
        String path = "/api/v1/reports/" + report.text("id") + "/photos/";
        String photo = Ids.fresh();
        byte[] sent = Pictures.withExif(Pictures.jpeg(2000, 1000), 1, 0.1139, 100.0722, AT);

        Answer kept = put(reporter, path + photo + WORLD, "image/jpeg", sent);
        assertThat(kept.status()).as(kept.raw().body()).isEqualTo(200);
        assertThat(kept.body().path("width").asInt()).isEqualTo(1600);
        JsonNode told = Await.event("sigap.reports", report.text("id"), "report.photo-added");
        assertThat(told.path("photos").asInt()).isEqualTo(1);
        assertThat(told.path("incidentId").asString()).isEqualTo(incident);
        assertThat(told.toString()).doesNotContain("0.11", "100.07", reporter.id());

        JsonNode item = DUTY.get(path.substring(0, path.length() - 1) + WORLD).body().path("items").path(0);
        assertThat(item.path("id").asString()).isEqualTo(photo);
        assertThat(item.path("taken").path("lat").asDouble()).isEqualTo(0.114);
        assertThat(item.path("taken").path("at").asString()).isEqualTo("2022-02-25T03:04:05.000Z");
        assertThat(item.path("taken").path("distanceM").asLong()).isEqualTo(12_200);
        assertThat(item.path("flags").toString()).isEqualTo("[\"TAKEN_FAR_AWAY\",\"TAKEN_LONG_BEFORE\"]");
        assertThat(DUTY.get("/api/v1/incidents/" + incident + WORLD).body().path("reports").path(0).path("photos").asInt()).isEqualTo(1);

        long looked = looksAt(photo);
        HttpResponse<byte[]> full = picture(DUTY, path + photo + WORLD);
        assertThat(full.statusCode()).isEqualTo(200);
        assertThat(full.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(full.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(full.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
        assertThat(full.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(full.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"foto-" + photo + ".jpg\"");
        assertThat(new String(full.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "2022:02:25");
        assertThat(Pictures.decoded(full.body()).getWidth()).isEqualTo(1600);
        assertThat(Pictures.decoded(picture(DUTY, path + photo + WORLD + "&size=thumbnail").body()).getWidth()).isEqualTo(320);
        assertThat(looksAt(photo)).as("on the record").isEqualTo(looked + 2);
        assertThat(DUTY.get(path + photo + WORLD + "&size=huge").status()).isEqualTo(400);
    }

    @Test
    void only_the_reporter_and_the_desk_of_the_region_may_add_and_only_the_desk_may_look() throws Exception {
        Person reporter = SERVICE.person(List.of("VOLUNTEER"), "13.08");
        String id = reporter.post("/api/v1/reports" + WORLD, "{\"channel\":\"APP\",\"text\":\"banjir di Rao\",\"region\":\"13.08.14\"}").text("id");
        String photos = "/api/v1/reports/" + id + "/photos";
        byte[] picture = Pictures.jpeg(40, 20);
        String one = photos + "/" + Ids.fresh() + WORLD;
        assertThat(put(reporter, one, "image/jpeg", picture).status()).isEqualTo(200);
        assertThat(put(DUTY, photos + "/" + Ids.fresh() + WORLD, null, picture).status()).isEqualTo(200);

        List<Person> others = List.of(SERVICE.person(List.of("VOLUNTEER"), "13.08"), SERVICE.person(List.of("VIEWER"), "id"), SERVICE.person(List.of("ADMIN"), "id"),
                SERVICE.person(List.of("DUTY_OFFICER"), "13.12"), SERVICE.person(List.of("TKSK"), "13.08.13"));
        for (Person other : others) {
            assertThat(put(other, photos + "/" + Ids.fresh() + WORLD, "image/jpeg", picture).status()).isEqualTo(404);
            assertThat(other.get(photos + WORLD).status()).isEqualTo(404);
            assertThat(picture(other, one).statusCode()).isEqualTo(404);
            assertThat(other.delete(one + "&reason=WRONG_PLACE").status()).isEqualTo(404);
            assertThat(other.post(one.replace("?", "/restoration?"), "{}").status()).isEqualTo(404);
        }
        assertThat(picture(reporter, one).statusCode()).as("words are not shown to the sender again, nor are photos").isEqualTo(404);
        assertThat(picture(SERVICE.person(List.of("TKSK"), "13.08.14"), one).statusCode()).isEqualTo(200);
        assertThat(DUTY.get(photos + IncidentReportingIT.exercise()).status()).as("another world").isEqualTo(404);
        assertThat(put(DUTY, "/api/v1/reports/" + Ids.fresh() + "/photos/" + Ids.fresh() + WORLD, "image/jpeg", picture).status()).isEqualTo(404);
        HttpRequest nobody = HttpRequest.newBuilder(DUTY.request(one).build().uri()).build();
        assertThat(HTTP.send(nobody, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(401);
    }

    @Test
    void the_same_photo_again_is_answered_as_before_and_another_under_its_id_is_refused() {
        String id = DUTY.report("longsor di Bonjol", WORLD).text("id");
        String path = "/api/v1/reports/" + id + "/photos/" + Ids.fresh() + WORLD;
        byte[] picture = Pictures.jpeg(90, 60);
        Answer first = put(DUTY, path, "image/jpeg", picture);
        long files = files();
        assertThat(put(DUTY, path, "image/jpeg", picture).body()).isEqualTo(first.body());
        assertThat(put(SERVICE.dutyOfficer(), path, null, picture).body()).isEqualTo(first.body());
        Answer other = put(DUTY, path, "image/jpeg", Pictures.jpeg(60, 90));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("type")).isEqualTo("urn:sigap:problem:idempotency-key-reused");
        assertThat(files()).isEqualTo(files);
        assertThat(put(DUTY, "/api/v1/reports/" + id + "/photos/satu" + WORLD, "image/jpeg", picture).status()).isEqualTo(400);

        for (int i = 1; i < 10; i++) {
            assertThat(put(DUTY, "/api/v1/reports/" + id + "/photos/" + Ids.fresh() + WORLD, "image/jpeg", picture).status()).isEqualTo(200);
        }
        long full = files();
        Answer eleventh = put(DUTY, "/api/v1/reports/" + id + "/photos/" + Ids.fresh() + WORLD, "image/jpeg", picture);
        assertThat(eleventh.status()).isEqualTo(409);
        assertThat(eleventh.text("type")).isEqualTo("urn:sigap:problem:too-many-photos");
        assertThat(files()).as("nothing is left of what was refused").isEqualTo(full);
        assertThat(put(DUTY, path, "image/jpeg", picture).status()).isEqualTo(200);
    }

    @Test
    void what_is_no_photo_is_refused_with_a_reason_and_leaves_nothing() throws IOException {
        String photos = "/api/v1/reports/" + DUTY.report("longsor di Panti", WORLD).text("id") + "/photos/";
        long files = files();
        Map<String, byte[]> bad = Map.of("EMPTY", new byte[0], "OTHER_KIND", Pictures.gif(), "BROKEN", Arrays.copyOf(Pictures.jpeg(90, 60), 300),
                "HIDES_SOMETHING", Pictures.concat(Pictures.jpeg(90, 60), "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)));
        bad.forEach((reason, bytes) -> {
            Answer answer = put(DUTY, photos + Ids.fresh() + WORLD, "image/jpeg", bytes);
            assertThat(answer.status()).as(reason).isEqualTo(415);
            assertThat(answer.text("reason")).isEqualTo(reason);
            assertThat(answer.text("detail")).isNotBlank();
        });
        assertThat(put(DUTY, photos + Ids.fresh() + WORLD, "image/png", Pictures.jpeg(40, 20)).text("reason")).isEqualTo("MISNAMED");
        assertThat(put(DUTY, photos + Ids.fresh() + WORLD, "application/x-www-form-urlencoded", Pictures.jpeg(40, 20)).status()).isEqualTo(415);
        Answer undeclared = DUTY.send(DUTY.request(photos + Ids.fresh() + WORLD).header("Content-Type", "image/jpeg")
                .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[(10 << 20) + 1]))));
        assertThat(undeclared.status()).isEqualTo(413);
        assertThat(statusOf(photos + Ids.fresh(), 11L << 20)).as("refused before it is sent").contains(" 413");
        assertThat(statusOf("/api/v1/reports/" + Ids.fresh() + "/placement", 11L << 20)).as("others take no more than before").contains(" 413");
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void a_large_photo_that_is_refused_unread_gets_its_answer() {
        byte[] large = new byte[9 << 20];
        assertThat(put(DUTY, "/api/v1/reports/" + Ids.fresh() + "/photos/" + Ids.fresh() + WORLD, "image/jpeg", large).status()).isEqualTo(404);
        assertThat(put(DUTY, "/api/v1/reports/" + Ids.fresh() + "/photos/" + Ids.fresh() + "?world=satu", "image/jpeg", large).status()).isEqualTo(400);
    }

    @Test
    void a_hidden_photo_is_shown_to_nobody_and_can_be_shown_again() throws Exception {
        String id = DUTY.report("longsor di Bonjol, 1 orang tertimbun", WORLD).text("id");
        String path = "/api/v1/reports/" + id + "/photos/" + Ids.fresh() + WORLD;
        put(DUTY, path, "image/jpeg", Pictures.jpeg(40, 20));
        assertThat(DUTY.delete(path).status()).isEqualTo(400);
        assertThat(DUTY.delete(path + "&reason=wajah%20terlihat").status()).isEqualTo(400);
        assertThat(DUTY.delete(path + "&reason=SHOWS_A_FACE").body().path("hidden").path("by").asString()).isEqualTo(DUTY.id());
        assertThat(DUTY.delete(path + "&reason=SHOWS_A_FACE").status()).as("again").isEqualTo(200);
        assertThat(SERVICE.dutyOfficer().delete(path + "&reason=SHOWS_A_FACE").status()).as("by another").isEqualTo(409);
        JsonNode told = Await.event("sigap.reports", id, "report.photo-hidden");
        assertThat(told.path("reason").asString()).isEqualTo("SHOWS_A_FACE");
        assertThat(told.path("photos").asInt()).isZero();
        assertThat(picture(DUTY, path).statusCode()).isEqualTo(404);
        assertThat(DUTY.get("/api/v1/reports/" + id + WORLD).body().path("photos").asInt()).isZero();
        assertThat(put(DUTY, path, "image/jpeg", Pictures.jpeg(40, 20)).status()).as("a late repeat shows nothing").isEqualTo(200);
        assertThat(picture(DUTY, path).statusCode()).isEqualTo(404);

        assertThat(DUTY.post(path.replace("?", "/restoration?"), "{}").body().hasNonNull("hidden")).isFalse();
        assertThat(picture(DUTY, path).statusCode()).isEqualTo(200);
        assertThat(Await.event("sigap.reports", id, "report.photo-restored").path("by").asString()).isEqualTo(DUTY.id());
    }

    private static Answer put(Person person, String path, String type, byte[] body) {
        HttpRequest.Builder request = person.request(path).PUT(HttpRequest.BodyPublishers.ofByteArray(body));
        return person.send(type == null ? request : request.header("Content-Type", type));
    }

    private static HttpResponse<byte[]> picture(Person person, String path) throws IOException, InterruptedException {
        return HTTP.send(person.request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static long looksAt(String photo) {
        return REVEALS.collection().countDocuments(new Document("s.photoId", photo).append("s.by", DUTY.id()));
    }

    private static long files() {
        return SERVICE.bean(MongoDatabase.class).getCollection("photo-files").countDocuments();
    }

    /** Says how long the body will be and sends none of it. */
    private static String statusOf(String path, long length) throws IOException {
        URI uri = DUTY.request(path).build().uri();
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("PUT " + uri.getPath() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + DUTY.token()
                    + "\r\nContent-Type: image/jpeg\r\nContent-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        }
    }
}
