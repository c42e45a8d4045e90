package id.sigap.incident;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.mongodb.client.model.Filters;

import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.figures.model.Disclosure;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.hazard.model.Reading;
import id.sigap.incident.hazard.model.Strength;
import id.sigap.incident.hazard.model.Words;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;

import static id.sigap.incident.Kaji.exact;
import static org.assertj.core.api.Assertions.assertThat;

/** Situation reports as they go out: every day, for any moment, to the desk, to offices and to everybody. */
class SitrepIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final PasamanFigures PLAYED = PasamanFigures.played();
    static final Documents<Disclosure> DISCLOSURES = SERVICE.documents("disclosures");
    static final java.net.http.HttpClient HTTP = java.net.http.HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({"pasaman-2022-03-08.txt, 13.08, 2022-03-08", "sumbar-2022-02-26.txt, 13, 2022-02-26", "pasaman-2022-02-01.txt, 13.08, 2022-02-01"})
    void a_day_of_2022_reads_as_it_was_agreed(String golden, String region, String date) throws IOException {
        // recorded today, so it is the report with hindsight; only the line that says so changes from day to day
        String text = text(PLAYED.province, PLAYED.world + "&region=" + region + "&date=" + date + "&knownAt=" + Instant.now())
                .replaceFirst("Data tercatat sampai: .*\n", "");
        Path made = Path.of("target/" + golden);
        Files.createDirectories(made.getParent());
        Files.writeString(made, text);
        assertThat(text.lines()).as("compare " + made.toAbsolutePath()).containsExactlyElementsOf(
                new String(SitrepIT.class.getResourceAsStream("/figures/" + golden).readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void a_quiet_day_is_written_out_as_nihil_in_every_form() throws IOException {
        String quiet = "?region=13.08.04&date=2021-05-01";
        Person duty = SERVICE.dutyOfficer();
        assertThat(text(duty, quiet)).contains("Kejadian: Nihil", "Insiden: Nihil",
                "Jendela: Jumat, 30 April 2021 pukul 07.00 WIB sampai Sabtu, 1 Mei 2021 pukul 07.00 WIB");
        assertThat(text(duty, quiet + "&format=html")).contains("<h3>Kejadian</h3>\n<p>Nihil</p>");
        assertThat(text(duty, quiet + "&format=csv").lines()).hasSize(1);
        try (PDDocument pdf = Loader.loadPDF(get(duty, quiet + "&format=pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Kejadian: Nihil");
        }
    }

    @Test
    void asked_again_for_a_past_moment_it_is_the_same_report_whatever_came_later() {
        Person duty = SERVICE.dutyOfficer();
        String event = FiguresIT.event();
        Instant now = Instant.now();
        stated(duty, event, "13.08.05", now.minusSeconds(50), Map.of("dead", exact(3)));
        Instant moment = Instant.now();
        String window = "?region=13.08.05&event=" + event + "&from=" + now.minusSeconds(3600) + "&to=" + moment + "&knownAt=" + moment;
        List<String> forms = List.of("text", "html", "csv", "pdf");
        List<byte[]> before = forms.stream().map(f -> get(duty, window + "&format=" + f).body()).toList();
        assertThat(new String(before.getFirst(), StandardCharsets.UTF_8)).contains("Meninggal: 3 jiwa (BPBD Pasaman");
        stated(duty, event, "13.08.05", now.minusSeconds(40), Map.of("dead", exact(5)));
        List<byte[]> after = forms.stream().map(f -> get(duty, window + "&format=" + f).body()).toList();
        for (int i = 0; i < forms.size(); i++) {
            assertThat(after.get(i)).as(forms.get(i)).isEqualTo(before.get(i));
        }
        assertThat(text(duty, window.replaceFirst("&knownAt=.*", "&knownAt=" + Instant.now()))).as("with hindsight").contains("Meninggal: 5 jiwa");
    }

    @Test
    void names_and_telephones_are_in_the_desks_own_version_only_and_that_is_on_the_record() {
        Person duty = SERVICE.dutyOfficer();
        String event = FiguresIT.event();
        String id = stated(duty, event, "13.08.16", Instant.now().minusSeconds(50), Map.of("dead", exact(3)));
        String query = "?region=13.08.16&event=" + event + "&from=" + Instant.now().minusSeconds(3600) + "&to=" + Instant.now().plusSeconds(1);
        for (String format : List.of("text", "html", "csv")) {
            assertThat(text(duty, query + "&format=" + format)).contains("BPBD Pasaman").doesNotContain("Uji Piket", "628000000123");
            assertThat(text(duty, query + "&audience=public&format=" + format)).contains("BPBD Pasaman").doesNotContain("Uji Piket", "628000000123");
        }
        assertThat(shownBy(id)).isEmpty();
        assertThat(text(duty, query + "&audience=internal")).contains("BPBD Pasaman: Uji Piket, +628000000123");
        assertThat(shownBy(id)).containsExactly(duty.id());
        assertThat(text(duty, query + "&audience=internal&format=csv")).contains("\"'+628000000123\"");
        Person viewer = SERVICE.person(List.of("VIEWER"), "13.08");
        assertThat(get(viewer, query).statusCode()).isEqualTo(200);
        assertThat(get(viewer, query + "&audience=internal").statusCode()).isEqualTo(403);
        assertThat(get(SERVICE.person(List.of("DUTY_OFFICER"), "13.12"), query).statusCode()).as("elsewhere").isEqualTo(404);
    }

    @Test
    void words_from_the_field_are_told_to_offices_and_small_numbers_of_a_jorong_to_nobody_outside() {
        Person duty = SERVICE.dutyOfficer();
        Person tksk = SERVICE.person(List.of("TKSK"), "13.08.15");
        Person member = SERVICE.person(List.of("VOLUNTEER"), "13.08");
        String event = FiguresIT.event();
        int n = 2;
        for (String jorong : List.of("Contoh Ateh", "Contoh Bawah")) {
            Map<String, Object> form = Kaji.form("13.08.15.2001", Instant.now().minusSeconds(60).toString(), new HashMap<>(Map.of("displacedPeople", exact(n))));
            form.put("jorong", jorong);
            form.put("chronology", "Rumah <b>roboh</b>\nsaat gempa");
            form.put("needs", List.of(Map.of("what", "tenda", "amount", exact(20))));
            Kaji.released(member, tksk, duty, "", "eventId", event, form);
            n = 40;
        }
        String query = "?region=13.08&event=" + event + "&from=" + Instant.now().minusSeconds(3600) + "&to=" + Instant.now().plusSeconds(1);
        String offices = text(duty, query);
        assertThat(offices).contains("Jorong Contoh Ateh", "mengungsi 2 jiwa", "Rumah <b>roboh</b> saat gempa", "tenda: 20");
        assertThat(text(duty, query + "&format=html")).contains("Rumah &lt;b&gt;roboh&lt;/b&gt; saat gempa");
        String everybody = text(duty, query + "&audience=public");
        assertThat(everybody).contains("mengungsi <5 jiwa", "mengungsi tidak dirinci jiwa").doesNotContain("roboh", "mengungsi 2 jiwa");
    }

    @Test
    void an_incident_under_no_kejadian_is_told_by_itself_and_exercises_say_latihan() {
        String world = IncidentReportingIT.exercise();
        Person duty = SERVICE.dutyOfficer();
        Person tksk = SERVICE.person(List.of("TKSK"), "13.08");
        String incident = Await.incidentOf(duty.report("kebakaran di Languang", world));
        duty.post("/api/v1/incidents/" + incident + "/verification" + world, "{}");
        Kaji.released(SERVICE.person(List.of("VOLUNTEER"), "13.08"), tksk, duty, world, "incidentId", incident,
                Kaji.form("13.08", Instant.now().minusSeconds(5).toString(), new HashMap<>(Map.of("dead", Kaji.NIL, "housesHeavy", exact(2)))));
        String text = text(duty, world + "&region=13.08&from=" + Instant.now().minusSeconds(3600) + "&to=" + Instant.now().plusSeconds(1));
        assertThat(text).startsWith("*LATIHAN: LAPORAN SITUASI").contains("1. Kebakaran: Insiden di", "Meninggal: nihil (Tagana Pasaman",
                "Insiden: Kebakaran di");
    }

    @Test
    void quakes_near_the_region_are_told_as_they_were_known_then() {
        String world = IncidentReportingIT.exercise();
        Person duty = SERVICE.dutyOfficer();
        Instant now = Instant.now();
        String window = world + "&region=13.08&from=" + now.minusSeconds(3600) + "&to=" + now.plusSeconds(1);
        assertThat(text(duty, window)).as("nobody watches an exercise").contains("Gempa bumi: belum terdata");
        quake(world, "dekat", new Point(0.0039, 100.0722), now);
        quake(world, "jauh", new Point(-8.5, 115.2), now);
        assertThat(text(duty, window + "&knownAt=" + now.plusSeconds(1))).contains("M6,1, kedalaman 10 km; 0,00 LU 100,07 BT").doesNotContain("LS")
                .contains("BMKG", "Gunung api: belum terdata");
        assertThat(text(duty, window + "&knownAt=" + now.minusSeconds(60))).as("before it was known").doesNotContain("M6,1");
    }

    private static void quake(String world, String key, Point at, Instant now) {
        Reading reading = new Reading(Feed.BMKG_AUTOGEMPA, List.of(key), Hazard.GEMPA_BUMI, now.minusSeconds(120), at,
                new Strength(6.1, 10.0, null, null, null), new Words(null, null, null, null), List.of(), false);
        SERVICE.<KnownHazard>documents("hazards").insert(Ids.fresh(), World.of(world.substring(7)),
                Change.of(KnownHazard.open(reading, now, key, now).hazard()), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "?region=13.8", "?region=13.08.99", "?region=.*", "?region=13.08&format=docx", "?region=13.08&audience=all", "?region=13.08&date=besok",
        "?region=13.08&date=2999-01-01", "?region=13.08&from=2022-02-25T00:00:00Z", "?region=13.08&from=2022-02-25T00:00:00Z&to=2022-02-24T00:00:00Z",
        "?region=13.08&from=2022-01-01T00:00:00Z&to=2022-02-24T00:00:00Z", "?region=13.08&date=-999999-01-01",
        "?region=13.08&from=-1000000000-01-01T00:00:00Z&to=-1000000000-01-02T00:00:00Z", "?region=13.08&date=2022-02-25&knownAt=%2B1000000000-12-31T23:59:59Z"
    })
    void a_question_that_makes_no_sense_is_400(String query) {
        assertThat(get(SERVICE.dutyOfficer(), query).statusCode()).isEqualTo(400);
    }

    private static String stated(Person by, String event, String region, Instant asOf, Map<String, Object> figures) {
        return by.post("/api/v1/figures/statements", Kaji.json(Kaji.statement(event, region, asOf.toString(), FiguresIT.BPBD, figures))).text("id");
    }

    private static List<String> shownBy(String document) {
        List<String> by = new java.util.ArrayList<>();
        DISCLOSURES.forEach(Filters.eq("s.documents", document), v -> by.add(v.state().by()));
        return by;
    }

    private static String text(Person person, String query) {
        HttpResponse<byte[]> answer = get(person, query);
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        return text;
    }

    private static HttpResponse<byte[]> get(Person person, String query) {
        try {
            return HTTP.send(person.request("/api/v1/sitreps" + query).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
