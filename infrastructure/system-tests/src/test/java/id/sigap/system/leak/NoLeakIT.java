package id.sigap.system.leak;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.sigap.simulator.http.Answer;
import id.sigap.simulator.http.Person;
import id.sigap.system.Installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Personal data stay with their owner (S26): names, telephone numbers and NIK are planted in every field people type into, and looked
 * for in every topic, every other service's database, everything printed and everything the desk is sent without having asked for it.
 */
class NoLeakIT {

    /** Where the TKSK works who sends a kaji cepat. */
    static final String LUBUK_SIKAPING = "13.08.05";
    static final String SMS_SECRET = "kata-sandi-gateway-uji";

    /** What is planted through one owner, in every spelling in which it could come out again. */
    record Planted(String owner, String name, String phone, String nik) {

        String text() {
            return "hubungi " + name + " " + phone + " NIK " + nik;
        }

        /** Of the number only what no spelling changes. */
        List<String> traces() {
            return List.of(name.split(" ")[1], phone.substring(phone.length() - 7), nik);
        }
    }

    static final Planted REPORTED = new Planted("incident-reporting", "Zulhendri Ujibocorsatu", "08000077123", "9913087777000012");
    static final Planted WRITTEN = new Planted("notifications", "Yusmaniar Ujibocordua", "08000066234", "9913087777000023");
    static final Planted MEMBER = new Planted("volunteer-registry", "Syafrijon Ujibocortiga", "+628000055345", "9913087777000034");
    static final Planted SHELTER = new Planted("resource-dispatch", "Erlinda Ujibocorempat", "08000044456", "9913087777000045");

    @Test
    void what_people_type_stays_with_its_owner() throws Exception {
        try (Installation sigap = new Installation("leak").with("SIGAP_INBOUND_SMS_SECRET", SMS_SECRET).start()) {
            Person desk = sigap.person("piket1");
            List<String> answers = new ArrayList<>();
            plantInReports(desk, answers);
            String event = plantInFigures(sigap, desk, answers);
            plantElsewhere(sigap, desk, event, answers);
            sms(sigap, "longsor di Malampah 2 luka, " + WRITTEN.text(), WRITTEN.phone());

            Everything everything = new Everything(sigap.edge().getPort());
            // the message by SMS travels furthest: when it is an incident's, what was sent before it has been heard, too
            await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofSeconds(1))
                    .until(() -> everything.databases().get("incident-reporting").contains(WRITTEN.nik()));
            await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofSeconds(1)).until(() -> everything.topics().get("sigap.reports"),
                    told -> told.split("id.sigap.report.linked.v1", -1).length > 4);

            Map<String, String> databases = everything.databases();
            for (Planted planted : List.of(REPORTED, WRITTEN, SHELTER)) {
                assertThat(databases.get(planted.owner())).as("the owner has it, so what looks for it finds it").contains(planted.name(), planted.nik());
            }
            Map<String, String> elsewhere = new TreeMap<>(everything.topics());
            assertThat(elsewhere.keySet()).contains("sigap.reports", "sigap.incidents", "sigap.figures", "sigap.posko", "sigap.volunteers", "__consumer_offsets");
            elsewhere.put("printed", sigap.printed());
            elsewhere.put("sent to the desk", shown(desk, event));
            elsewhere.put("answered", String.join("\n", answers));
            elsewhere.forEach((where, text) -> Stream.of(REPORTED, WRITTEN, MEMBER, SHELTER).forEach(planted -> assertNone(where, text, planted)));
            databases.forEach((name, text) -> Stream.of(REPORTED, WRITTEN, MEMBER, SHELTER).filter(p -> !mayKeep(name, p))
                    .forEach(planted -> assertNone("database " + name, text, planted)));
            assertThat(databases.get("volunteer-registry")).as("a NIK is encrypted where it is kept").contains(MEMBER.name()).doesNotContain(MEMBER.nik());
            try (Stream<java.nio.file.Path> logs = Files.walk(sigap.data())) {
                for (java.nio.file.Path log : logs.filter(f -> f.toString().endsWith(".log") && !f.toString().contains("kafka")).toList()) {
                    String text = new String(Files.readAllBytes(log), java.nio.charset.StandardCharsets.ISO_8859_1);
                    Stream.of(REPORTED, WRITTEN, MEMBER, SHELTER).filter(p -> !log.toString().contains("store")).forEach(p -> assertNone(log.toString(), text, p));
                }
            }
        }
    }

    /** incident-reporting fetches what was written by SMS: it is a report now. */
    private static boolean mayKeep(String database, Planted planted) {
        return database.equals(planted.owner()) || (planted == WRITTEN && database.equals("incident-reporting"));
    }

    private static void assertNone(String where, String text, Planted planted) {
        for (String trace : planted.traces()) {
            int at = text.indexOf(trace);
            assertThat(at).as(() -> where + " has " + trace + ": ..." + text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 40)))
                    .isNegative();
        }
    }

    private static void plantInReports(Person desk, List<String> answers) throws Exception {
        String text = "gempa, rumah roboh di Malampah, 1 orang terjepit, " + REPORTED.text();
        accepted(answers, desk.post("/api/v1/reports", Map.of("channel", "APP", "text", text, "reporterName", REPORTED.name(), "reporterPhone", REPORTED.phone()), "leak-1"));
        accepted(answers, desk.post("/api/v1/reports", Map.of("text", "banjir di Panti, " + REPORTED.text(), "onBehalfOf",
                Map.of("channel", "CALL", "name", REPORTED.name(), "phone", REPORTED.phone())), "leak-2"));
        // no place, no hazard, a place and a hazard that are none: these wait at the desk
        accepted(answers, desk.post("/api/v1/reports", Map.of("channel", "APP", "text", "tolong " + REPORTED.text(), "hazard", REPORTED.name(), "region",
                REPORTED.text()), "leak-3"));
        accepted(answers, desk.post("/api/v1/reports", Map.of("channel", "APP", "text", "ada nenek terlantar di Panti, " + REPORTED.text()), "leak-4"));
        String minute = DateTimeFormatter.ofPattern("dd/MM/yy HH.mm").withZone(ZoneId.of("Asia/Jakarta")).format(Instant.now().minusSeconds(600));
        // whoever drops a chat is shown it
        accepted(new ArrayList<>(), desk.post("/api/v1/reports/chat?commit=true", Map.of("text", minute + " - " + REPORTED.name() + ": kebakaran rumah di Rao, " + REPORTED.text()), null));
        // what may only be a code is refused, and the refusal does not repeat it
        String incident = await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(500))
                .until(() -> desk.get("/api/v1/incidents").body().path("items").path(0).path("id").asString(""), id -> !id.isEmpty());
        refused(answers, desk.post("/api/v1/incidents/" + incident + "/rejection", Map.of("reason", REPORTED.text()), null));
        refused(answers, desk.post("/api/v1/reports", Map.of("channel", REPORTED.name(), "text", "x"), "leak-5"));
        // a field nobody knows is named to whoever sent it, and to nobody else
        refused(new ArrayList<>(), desk.post("/api/v1/reports", Map.of("channel", "APP", "text", "x", REPORTED.name(), REPORTED.phone()), "leak-6"));
        accepted(answers, desk.post("/api/v1/incidents/" + incident + "/verification", Map.of(), null));
    }

    private static String plantInFigures(Installation sigap, Person desk, List<String> answers) throws Exception {
        Answer event = desk.post("/api/v1/events", Map.of("title", "Gempa uji", "hazard", "gempa_bumi", "startedAt", Instant.now().minusSeconds(3600).toString(),
                "regions", List.of("13.08")), "leak-event");
        accepted(answers, event);
        String id = event.text("id");
        Map<String, Object> source = Map.of("kind", "BPBD", "office", "BPBD Pasaman", "contactName", REPORTED.name(), "contactPhone", REPORTED.phone());
        Map<String, Object> form = new TreeMap<>(Map.of("region", LUBUK_SIKAPING, "observedAt", Instant.now().minusSeconds(60).toString(), "sources", List.of(source),
                "numbers", Map.of("dead", Map.of("is", "EXACT", "n", 3))));
        for (String field : Set.of("landmark", "access", "chronology", "efforts", "obstacles", "condition", "advice")) {
            form.put(field, REPORTED.text());
        }
        form.put("reporter", Map.of("name", REPORTED.name(), "memberNumber", "99001", "phone", REPORTED.phone()));
        Answer kaji = sigap.person("rosnida.koto").post("/api/v1/assessments", Map.of("eventId", id, "form", form), "leak-kaji");
        accepted(answers, kaji);
        refused(answers, desk.post("/api/v1/assessments/" + kaji.text("id") + "/return", Map.of("reason", "tanya " + REPORTED.name()), null));
        accepted(answers, sigap.person("rafki.sikumbang").post("/api/v1/assessments/" + kaji.text("id") + "/check", Map.of(), null));
        accepted(answers, desk.post("/api/v1/assessments/" + kaji.text("id") + "/release", Map.of(), null));
        accepted(answers, desk.post("/api/v1/figures/statements", Map.of("eventId", id, "region", "13.08", "asOf", Instant.now().minusSeconds(30).toString(), "source", source,
                "figures", Map.of("dead", Map.of("is", "EXACT", "n", 4)), "note", REPORTED.text()), "leak-stated"));
        return id;
    }

    private static void plantElsewhere(Installation sigap, Person desk, String event, List<String> answers) throws Exception {
        Answer posko = desk.post("/api/v1/posko", Map.of("kind", "PENGUNGSIAN", "name", "Rumah " + SHELTER.text(), "region", "13.08.13.2001", "eventId", event), "leak-posko");
        assertThat(posko.status()).as(posko::problem).isEqualTo(201);
        accepted(answers, desk.get("/api/v1/figures?event=" + event + "&region=13.08"));
        Answer member = sigap.person("admin").post("/api/v1/volunteers", Map.ofEntries(Map.entry("name", MEMBER.name()), Map.entry("sex", "L"),
                Map.entry("birthDate", "1990-01-01"), Map.entry("nik", MEMBER.nik()), Map.entry("phone", MEMBER.phone()), Map.entry("pillar", "TAGANA"),
                Map.entry("tier", "MUDA"), Map.entry("status", "ACTIVE"), Map.entry("available", true), Map.entry("region", "13.08.13"),
                Map.entry("competences", List.of())), "leak-member");
        assertThat(member.status()).as(member::problem).isEqualTo(201);
    }

    private static void sms(Installation sigap, String text, String from) throws Exception {
        URI hook = URI.create(sigap.edge() + "/hooks/sms/kannel/" + SMS_SECRET + "?from=" + from + "&id=leak-sms&time=" + Instant.now().getEpochSecond()
                + "&text=" + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8));
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(HttpRequest.newBuilder(hook).build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        }
    }

    /** What the desk gets without asking for words or contacts, which would be on the record. */
    private static String shown(Person desk, String event) throws Exception {
        StringBuilder all = new StringBuilder();
        for (String path : List.of("/api/v1/reports?limit=200", "/api/v1/incidents?limit=200", "/api/v1/events", "/api/v1/social-cases",
                "/api/v1/assessments?event=" + event, "/api/v1/figures?event=" + event + "&region=13.08",
                "/api/v1/missions", "/api/v1/alerts")) {
            Answer answer = desk.get(path);
            assertThat(answer.status()).as(() -> path + " " + answer.problem()).isEqualTo(200);
            all.append(answer.body());
        }
        return all.toString();
    }

    private static void accepted(List<String> answers, Answer answer) {
        assertThat(answer.ok()).as(answer::problem).isTrue();
        answers.add(answer.body().toString());
    }

    private static void refused(List<String> answers, Answer answer) {
        assertThat(answer.status()).as(answer::problem).isEqualTo(400);
        answers.add(answer.body().toString());
    }
}
