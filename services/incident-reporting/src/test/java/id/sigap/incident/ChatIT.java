package id.sigap.incident;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.photo.Pictures;
import id.sigap.incident.report.model.Report;
import id.sigap.kit.document.Documents;

import static org.assertj.core.api.Assertions.assertThat;

/** A group's chat, dropped by the desk: first a look, then reports, and never one twice. */
class ChatIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();
    static final Documents<Report> REPORTS = SERVICE.documents("reports");
    static final ZonedDateTime NOW = ZonedDateTime.now(ZoneId.of("Asia/Jakarta")).withSecond(0).withNano(0);
    static final DateTimeFormatter ANDROID = DateTimeFormatter.ofPattern("dd/MM/yy HH.mm");
    static final DateTimeFormatter IOS = DateTimeFormatter.ofPattern("dd/MM/yy HH.mm.ss");

    static String chat(String group) {
        return at(NOW.minusDays(9)) + " - Pak Uji: banjir lama di Rao\n"
                + line(200, "Pesan dan panggilan terenkripsi secara end-to-end.")
                + line(100, group + ": longsor di Simpang Tonang\n2 rumah tertimbun")
                + line(98, group + ": lokasi: https://maps.google.com/?q=0.3699,99.8967")
                + line(97, group + ": IMG-20220225-WA0001.jpg (file terlampir)")
                + line(90, "Bu Uji: siap pak")
                + line(80, "Bu Uji: terima kasih tim")
                + line(70, "+62 800-0000-0001: <Media tidak disertakan>");
    }

    private static String line(int minutesAgo, String words) {
        return at(NOW.minusMinutes(minutesAgo)) + " - " + words + "\n";
    }

    private static String at(ZonedDateTime time) {
        return ANDROID.format(time);
    }

    @Test
    void a_look_stores_nothing_a_commit_makes_reports_and_a_longer_export_adds_only_what_is_new() {
        String world = IncidentReportingIT.exercise();
        long before = REPORTS.collection().countDocuments();
        JsonNode seen = text(world, "", chat("Ibu Contoh")).body();
        assertThat(outcomes(seen)).containsExactly("TOO_OLD", "REPORT", "BESIDE", "BESIDE", "NO_REPORT", "NO_REPORT", "NO_REPORT");
        assertThat(seen.path("notices").asInt()).isEqualTo(1);
        assertThat(seen.path("media").asInt()).isEqualTo(2);
        assertThat(seen.path("items").path(1).path("hazard").asString()).isEqualTo("tanah_longsor");
        assertThat(REPORTS.collection().countDocuments()).as("only looked at").isEqualTo(before);

        JsonNode done = text(world, "&commit=true", chat("Ibu Contoh")).body();
        String id = done.path("items").path(1).path("reportId").asString();
        JsonNode received = Await.event("sigap.reports", id, "report.received");
        assertThat(received.path("channel").asString()).isEqualTo("WHATSAPP");
        assertThat(received.path("by").asString()).isEqualTo(DUTY.id());
        assertThat(received.path("onBehalf").asString()).isEqualTo("CHAT");
        assertThat(received.path("observedAt").asString()).isEqualTo(NOW.minusMinutes(100).toInstant().toString().replace("Z", ".000Z"));
        assertThat(received.path("flags").size()).isZero();
        assertThat(received.toString()).doesNotContain("Contoh", "tertimbun");
        JsonNode words = DUTY.post("/api/v1/reports/texts" + world, "{\"ids\":[\"" + id + "\"]}").body().path("items").path(0);
        assertThat(words.path("reporterName").asString()).isEqualTo("Ibu Contoh");
        assertThat(words.path("lat").asDouble()).isEqualTo(0.3699);
        assertThat(words.path("arrivals").findValuesAsString("text"))
                .containsExactly("longsor di Simpang Tonang\n2 rumah tertimbun", "lokasi: https://maps.google.com/?q=0.3699,99.8967", "IMG-20220225-WA0001.jpg");

        long after = REPORTS.collection().countDocuments();
        assertThat(after).isEqualTo(before + 1);
        JsonNode again = text(world, "&commit=true", chat("Ibu Contoh")).body();
        assertThat(outcomes(again).get(1)).isEqualTo("ALREADY");
        JsonNode longer = text(world, "&commit=true", chat("Ibu Contoh") + line(60, "Pak Uji: kebakaran di Panti, 1 rumah")).body();
        assertThat(outcomes(longer)).endsWith("REPORT");
        assertThat(REPORTS.collection().countDocuments()).isEqualTo(after + 1);
        assertThat(REPORTS.find(id).orElseThrow().state().said().arrivals()).hasSize(3);
    }

    @Test
    void the_export_of_another_system_says_the_same_messages() {
        String world = IncidentReportingIT.exercise();
        ZonedDateTime when = NOW.minusMinutes(30);
        text(world, "&commit=true", ANDROID.format(when) + " - Pak Uji: banjir di Rao, air naik\n");
        JsonNode ios = text(world, "&commit=true", "\u200e[" + IOS.format(when.plusSeconds(41)) + "] Pak Uji: banjir di Rao, air naik\n").body();
        assertThat(outcomes(ios)).containsExactly("ALREADY");
    }

    @Test
    void a_location_that_a_longer_export_brings_is_added_to_the_report() {
        String world = IncidentReportingIT.exercise();
        String words = line(20, "Pak Uji: rumah roboh kena gempa");
        String id = text(world, "&commit=true", words).body().path("items").path(0).path("reportId").asString();
        Await.event("sigap.reports", id, "report.queued");
        text(world, "&commit=true", words + line(19, "Pak Uji: location: https://maps.google.com/?q=0.0039,100.0722"));
        assertThat(Await.event("sigap.reports", id, "report.amended").path("region").asString()).isEqualTo("13.08.13");
        Await.event("sigap.reports", id, "report.linked");
    }

    @Test
    void pasted_words_are_a_message_and_the_desk_may_take_what_the_machine_would_not() {
        String world = IncidentReportingIT.exercise();
        JsonNode pasted = DUTY.post("/api/v1/reports/chat" + world, "{\"text\":\"Diteruskan\\nada kabar buruk dari hulu\"}").body();
        JsonNode item = pasted.path("items").path(0);
        assertThat(item.path("outcome").asString()).isEqualTo("NO_REPORT");
        assertThat(item.path("forwarded").asBoolean()).isTrue();
        String id = item.path("id").asString();
        DUTY.post("/api/v1/reports/chat" + world + "&commit=true&take=" + id, "{\"text\":\"Diteruskan\\nada kabar buruk dari hulu\"}");
        Await.event("sigap.reports", id, "report.queued");
        assertThat(DUTY.get("/api/v1/reports/" + id + world).text("enteredBy")).isEqualTo(DUTY.id());
    }

    @Test
    void a_zip_with_pictures_is_read_and_a_hostile_one_refused() throws IOException {
        String world = IncidentReportingIT.exercise();
        Answer answer = send(world, "", "application/zip", zip("WhatsApp Chat dengan Siaga.txt", chat("Bu Contoh"), "IMG-20220225-WA0001.jpg", "x".repeat(400_000)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(outcomes(answer.body())).contains("REPORT");
        assertThat(send(world, "", "application/zip", zip("_chat.txt", "x", "../../etc/cron.d/x", "x")).status()).isEqualTo(422);
        assertThat(send(world, "", "application/zip", "tidak".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
        assertThat(send(world, "", "application/zip", new byte[0]).status()).isEqualTo(422);
        assertThat(statusOf(33L << 20)).as("refused before it is sent").contains(" 413");
        assertThat(send(world, "", "text/plain", new byte[9 << 20]).status()).isEqualTo(422);
        assertThat(send(world, "", "image/png", new byte[10]).status()).isEqualTo(415);
    }

    @Test
    void pictures_of_an_export_become_photos_of_the_report_they_stand_beside() throws IOException {
        String world = IncidentReportingIT.exercise();
        byte[] picture = Pictures.withExif(Pictures.jpeg(90, 60), 1, 0.3699, 99.8967, NOW.toInstant());
        String text = line(20, "Bu Foto: longsor di Simpang Tonang, 2 rumah tertimbun") + line(19, "Bu Foto: IMG-1.jpg (file terlampir)")
                + line(18, "Bu Foto: IMG-2.jpg (file terlampir)") + line(17, "Bu Foto: IMG-3.jpg (file terlampir)") + line(16, "Bu Foto: PTT-1.opus (file terlampir)");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : Map.of("_chat.txt", text.getBytes(StandardCharsets.UTF_8), "IMG-1.jpg", picture, "IMG-2.jpg", Pictures.gif(),
                    "PTT-1.opus", new byte[9]).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        assertThat(send(world, "", "application/zip", out.toByteArray()).body().has("photos")).as("only looked at").isFalse();
        JsonNode first = send(world, "&commit=true", "application/zip", out.toByteArray()).body();
        assertThat(first.path("photos").path("added").asInt()).isEqualTo(1);
        assertThat(first.path("photos").path("left").asInt()).isZero();
        assertThat(first.path("photos").path("refused").size()).isEqualTo(1);
        assertThat(first.path("photos").path("refused").path(0).path("name").asString()).isEqualTo("IMG-2.jpg");
        assertThat(first.path("photos").path("refused").path(0).path("reason").asString()).isEqualTo("OTHER_KIND");
        String report = first.path("items").path(0).path("reportId").asString();
        JsonNode photos = DUTY.get("/api/v1/reports/" + report + "/photos" + world).body().path("items");
        assertThat(photos.size()).isEqualTo(1);
        assertThat(photos.path(0).path("taken").path("lng").asDouble()).isEqualTo(99.897);
        assertThat(Await.event("sigap.reports", report, "report.photo-added").path("photos").asInt()).isEqualTo(1);
        JsonNode again = send(world, "&commit=true", "application/zip", out.toByteArray()).body();
        assertThat(again.path("photos").path("added").asInt()).isZero();
        assertThat(again.path("photos").path("known").asInt()).isEqualTo(1);
        assertThat(DUTY.get("/api/v1/reports/" + report + world).body().path("photos").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{} | text", "{\"text\":\" \"} | text", "{\"text\":5} | text", "{\"text\":\"a\",\"zone\":\"x\"} | zone"})
    void a_paste_without_words_is_refused_naming_the_field(String json, String field) {
        Answer answer = DUTY.post("/api/v1/reports/chat", json);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").findValuesAsString("field")).contains(field);
    }

    @Test
    void only_the_desk_may_bring_a_chat_and_only_within_limits() {
        Person volunteer = SERVICE.person(List.of("VOLUNTEER"), "13.08");
        assertThat(volunteer.post("/api/v1/reports/chat", "{\"text\":\"banjir\"}").status()).isEqualTo(403);
        assertThat(DUTY.post("/api/v1/reports/chat?days=31", "{\"text\":\"banjir\"}").status()).isEqualTo(400);
        assertThat(DUTY.post("/api/v1/reports/chat?take=satu", "{\"text\":\"banjir\"}").status()).isEqualTo(400);
    }

    private static Answer text(String world, String more, String chat) {
        return send(world, more, "text/plain", chat.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer send(String world, String more, String type, byte[] body) {
        return DUTY.send(DUTY.request("/api/v1/reports/chat" + world + more).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Says how long the body will be and sends none of it. */
    private static String statusOf(long length) throws IOException {
        URI uri = DUTY.request("/api/v1/reports/chat").build().uri();
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("POST " + uri.getPath() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + DUTY.token()
                    + "\r\nContent-Type: application/zip\r\nContent-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        }
    }

    private static List<String> outcomes(JsonNode seen) {
        return seen.path("items").valueStream().map(i -> i.path("outcome").asString()).toList();
    }

    private static byte[] zip(String... namesAndBodies) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBodies.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndBodies[i]));
                zip.write(namesAndBodies[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
