package id.sigap.incident;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

import com.mongodb.client.model.Filters;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import tools.jackson.databind.JsonNode;

import id.sigap.incident.ReportingService.Answer;
import id.sigap.incident.ReportingService.Person;
import id.sigap.incident.hazard.FeedServer;
import id.sigap.incident.hazard.FeedServer.Day;
import id.sigap.incident.hazard.application.CapIntake;
import id.sigap.incident.hazard.application.HazardIntake;
import id.sigap.incident.hazard.feed.FeedHealth;
import id.sigap.incident.hazard.feed.FeedProperties;
import id.sigap.incident.hazard.feed.Feeds;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.kejadian.messaging.WhenHazardToldThenSuspect;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

import static id.sigap.incident.hazard.HazardSamples.autogempa;
import static id.sigap.incident.hazard.HazardSamples.bmkgList;
import static id.sigap.incident.hazard.HazardSamples.bmkgRow;
import static id.sigap.incident.hazard.HazardSamples.cap;
import static id.sigap.incident.hazard.HazardSamples.gdacs;
import static id.sigap.incident.hazard.HazardSamples.gdacsItem;
import static id.sigap.incident.hazard.HazardSamples.nowcast;
import static id.sigap.incident.hazard.HazardSamples.reference;
import static id.sigap.incident.hazard.HazardSamples.usgs;
import static id.sigap.incident.hazard.HazardSamples.usgsList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Feeds read over HTTP into the one service's real store: each test has a corner of the archipelago to itself. */
class HazardFeedsIT {

    static final ReportingService SERVICE = ReportingService.shared();
    static final Person DUTY = SERVICE.dutyOfficer();
    static final Documents<KnownHazard> HAZARDS = SERVICE.documents("hazards");
    static final String AUTO = "/tews/autogempa.json";
    static final String RECENT = "/tews/gempaterkini.json";
    static final String FELT = "/tews/gempadirasakan.json";
    static final String NOWCAST = "/nowcast/id";

    final FeedServer server = new FeedServer();
    final List<Feeds> open = new java.util.ArrayList<>();
    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    HazardFeedsIT() {
        server.put(AUTO, bmkgList());
        server.put(RECENT, bmkgList());
        server.put(FELT, bmkgList());
        server.put("/usgs", usgsList());
        server.put("/gdacs", gdacs());
        server.put(NOWCAST, nowcast(server.uri(NOWCAST).toString()));
    }

    @AfterEach
    void close() {
        open.forEach(Feeds::close);
        server.close();
    }

    /** Reads all feeds several times a second; as another instance of the service would. */
    private Feeds poll() {
        Map<String, Duration> often = new HashMap<>();
        for (Feed feed : Feed.values()) {
            often.put(feed.label(), Duration.ofMillis(100));
        }
        FeedProperties properties = new FeedProperties(true, new ClassPathResource("incident-reporting/hazards.yml"), server.uri("/tews/"), server.uri(NOWCAST),
                server.uri("/usgs"), server.uri("/gdacs"), 10_000, often, Duration.ofSeconds(1), Duration.ofMillis(300));
        Feeds feeds = new Feeds(properties, SERVICE.bean(HazardIntake.class), SERVICE.bean(CapIntake.class), new SimpleMeterRegistry(), Clock.systemUTC());
        open.add(feeds);
        feeds.start();
        return feeds;
    }

    private static List<Versioned<KnownHazard>> around(double lat, double lng) {
        List<Versioned<KnownHazard>> found = new java.util.ArrayList<>();
        HAZARDS.forEach(Filters.eq("world", "real"), v -> {
            var point = v.state().point();
            if (point != null && Math.abs(point.lat() - lat) < 0.8 && Math.abs(point.lng() - lng) < 0.8) {
                found.add(v);
            }
        });
        return found;
    }

    private static Versioned<KnownHazard> only(double lat, double lng, int version) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> around(lat, lng), l -> !l.isEmpty() && l.getFirst().state().version() == version).getFirst();
    }

    /** Waits until every feed was asked again so often, so that what should not happen had its chance. */
    private void rounds(String path, int more) {
        int before = server.asked(path);
        await().atMost(Duration.ofSeconds(20)).until(() -> server.asked(path) >= before + more);
    }

    private FeedHealth health(Feeds feeds, Feed feed) {
        return feeds.health().stream().filter(h -> h.name().equals(feed.label())).findFirst().orElseThrow();
    }

    @Test
    void two_pollers_of_several_feeds_make_one_hazard_and_a_revision_makes_its_second_version() {
        server.put(AUTO, autogempa(bmkgRow(now, -3.10, 127.50, "6.2", "")));
        server.put(RECENT, bmkgList(bmkgRow(now, -3.10, 127.50, "6.2", ",\"Potensi\":\"Tidak berpotensi tsunami\"")));
        server.put("/usgs", usgsList(usgs("us7one", now.plusMillis(2_210), -3.02, 127.61, "6.4", "automatic")));
        server.put("/gdacs", gdacs(gdacsItem("EQ", "99001", "1", "Orange", "-3.0 127.6", now, "<gdacs:severity unit=\"M\" value=\"6.3\"/>")));
        poll();
        poll();
        await().atMost(Duration.ofSeconds(20)).until(() -> around(-3.1, 127.5).stream().anyMatch(v -> v.state().slots().size() == 4));
        assertThat(around(-3.1, 127.5)).hasSize(1);
        Versioned<KnownHazard> first = around(-3.1, 127.5).getFirst();
        assertThat(first.state().picture().strength().magnitude()).as("BMKG is the authority").isEqualTo(6.2);
        int version = first.state().version();

        rounds(AUTO, 6);
        assertThat(server.unchanged(AUTO)).as("its ETag is honoured").isPositive();
        assertThat(around(-3.1, 127.5).getFirst().version()).as("nothing was written for what did not change").isEqualTo(first.version());

        server.put(AUTO, autogempa(bmkgRow(now.plusSeconds(2), -3.16, 127.41, "6.1", "")));
        Versioned<KnownHazard> revised = only(-3.1, 127.5, version + 1);
        assertThat(revised.id()).isEqualTo(first.id());
        assertThat(revised.state().picture().strength().magnitude()).isEqualTo(6.1);
        rounds(RECENT, 4);
        assertThat(around(-3.1, 127.5)).hasSize(1);
        assertThat(around(-3.1, 127.5).getFirst().state().version()).as("the slower list brings no version").isEqualTo(version + 1);

        JsonNode told = Await.event("sigap.hazards", first.id(), "hazard.updated");
        assertThat(told.path("magnitude").asDouble()).isEqualTo(6.1);
        assertThat(Await.types("sigap.hazards", first.id())).filteredOn(t -> t.contains("detected")).hasSize(1);
        JsonNode whole = DUTY.get("/api/v1/hazards/" + first.id()).body();
        assertThat(whole.path("versions").size()).isEqualTo(version + 1);
        assertThat(whole.path("sources").findValuesAsString("feed")).containsExactlyInAnyOrder("bmkg-autogempa", "bmkg-gempaterkini", "usgs", "gdacs");
        assertThat(whole.path("credit").path(0).asString()).contains("BMKG");
    }

    @Test
    void a_strong_quake_is_one_suspected_kejadian_through_revisions_and_aftershocks() {
        server.put(AUTO, autogempa(bmkgRow(now, -0.60, 99.40, "6.2", ",\"Dirasakan\":\"IV Agam, III Bukittinggi\"")));
        poll();
        poll();
        String hazard = only(-0.6, 99.4, 1).id();
        String kejadian = WhenHazardToldThenSuspect.kejadianOf(World.REAL, hazard);
        JsonNode suspected = Await.event("sigap.events", kejadian, "event.suspected");
        assertThat(suspected.path("regions").toString()).isEqualTo("[\"13.06\"]");
        assertThat(suspected.path("title").asString()).startsWith("Gempa bumi M6,2 Agam");

        server.put(AUTO, autogempa(bmkgRow(now, -0.61, 99.38, "6.1", ",\"Dirasakan\":\"V Agam, III Bukittinggi\"")));
        JsonNode revised = Await.event("sigap.events", kejadian, "event.revised");
        assertThat(revised.path("magnitude").asDouble()).isEqualTo(6.1);
        assertThat(revised.path("mmi").asInt()).isEqualTo(5);
        // the next autogempa is an aftershock
        server.put(AUTO, autogempa(bmkgRow(now.plusSeconds(200), -0.55, 99.41, "5.1", ",\"Dirasakan\":\"IV Agam\"")));
        await().atMost(Duration.ofSeconds(20)).until(() -> around(-0.6, 99.4).size() == 2);
        assertThat(around(-0.6, 99.4)).extracting(v -> v.state().sequenceId()).containsOnly(hazard);
        Person agam = SERVICE.person(List.of("DUTY_OFFICER"), "13.06");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(shown(agam, kejadian).path("suspicion").path("hazardIds").size()).isEqualTo(2));
        assertThat(suspectedIn(agam)).hasSize(1);

        String aftershock = around(-0.6, 99.4).stream().filter(v -> !v.id().equals(hazard)).findFirst().orElseThrow().id();
        assertThat(SERVICE.person(List.of("DUTY_OFFICER"), "13.12").delete("/api/v1/hazards/" + aftershock + "/sequence").status()).as("not theirs").isEqualTo(403);
        assertThat(agam.delete("/api/v1/hazards/" + aftershock + "/sequence").status()).isEqualTo(200);
        assertThat(agam.delete("/api/v1/hazards/" + aftershock + "/sequence").status()).as("again").isEqualTo(200);
        String own = WhenHazardToldThenSuspect.kejadianOf(World.REAL, aftershock);
        assertThat(Await.event("sigap.events", own, "event.suspected").path("hazardId").asString()).isEqualTo(aftershock);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(shown(agam, kejadian).path("suspicion").path("hazardIds").size()).isEqualTo(1));

        assertThat(SERVICE.person(List.of("VOLUNTEER"), "13.06").post("/api/v1/events/" + own + "/dismissal", "{\"reason\":\"NO_DAMAGE\"}").status()).isEqualTo(403);
        assertThat(SERVICE.person(List.of("DUTY_OFFICER"), "13.12").post("/api/v1/events/" + own + "/dismissal", "{\"reason\":\"NO_DAMAGE\"}").status()).isEqualTo(404);
        assertThat(agam.post("/api/v1/events/" + own + "/dismissal", "{}").status()).isEqualTo(400);

        String incident = Await.incidentOf(agam.report("gempa, rumah roboh di Palembayan"));
        assertThat(Await.event("sigap.incidents", incident, "incident.grouped").path("eventId").asString()).isEqualTo(own);
        assertThat(agam.post("/api/v1/events/" + own + "/dismissal", "{\"reason\":\"NO_DAMAGE\"}").status()).isEqualTo(200);
        assertThat(Await.event("sigap.events", own, "event.dropped").path("by").asString()).isEqualTo(agam.id());
        assertThat(Await.event("sigap.incidents", incident, "incident.ungrouped").path("eventId").asString()).isEqualTo(own);

        assertThat(agam.post("/api/v1/events/" + kejadian + "/confirmation", "{}").status()).isEqualTo(200);
        assertThat(Await.event("sigap.events", kejadian, "event.confirmed").path("by").asString()).isEqualTo(agam.id());
        assertThat(agam.post("/api/v1/events/" + kejadian + "/dismissal", "{\"reason\":\"NO_DAMAGE\"}").status()).isEqualTo(409);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(agam.get("/api/v1/incidents/" + incident).text("eventId")).as("what was left without one").isEqualTo(kejadian));
    }

    private static JsonNode shown(Person person, String kejadian) {
        return person.get("/api/v1/events?limit=200").body().path("items").valueStream().filter(e -> e.path("id").asString().equals(kejadian)).findFirst().orElseThrow();
    }

    private static List<String> suspectedIn(Person person) {
        return person.get("/api/v1/events?limit=200").body().path("items").valueStream()
                .filter(e -> e.path("suspicion").path("standing").asString("").equals("SUSPECTED")).map(e -> e.path("id").asString()).toList();
    }

    @ParameterizedTest
    @EnumSource(value = Day.class, names = "GOOD", mode = EnumSource.Mode.EXCLUDE)
    void a_feed_that_misbehaves_rests_and_harms_no_other(Day day) {
        // further apart than two reports of one quake may be
        double lat = -11.5 + 1.7 * day.ordinal();
        server.put("/usgs", usgsList(usgs("us7" + day, now, lat, 139.5, "5.0", "automatic")));
        server.put(AUTO, autogempa(bmkgRow(now, lat, 135.5, "5.0", "")));
        server.day(AUTO, day);
        Feeds feeds = poll();
        only(lat, 139.5, 1);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(health(feeds, Feed.BMKG_AUTOGEMPA).breaker()).isNotEqualTo("CLOSED"));
        assertThat(health(feeds, Feed.BMKG_AUTOGEMPA).lastSuccess()).isNull();
        assertThat(health(feeds, Feed.USGS).breaker()).isEqualTo("CLOSED");
        assertThat(around(lat, 135.5)).isEmpty();
        server.day(AUTO, Day.GOOD);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(health(feeds, Feed.BMKG_AUTOGEMPA).breaker()).isEqualTo("CLOSED"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(around(lat, 135.5)).hasSize(1));
    }

    @Test
    void one_bad_row_is_counted_and_drops_only_itself() {
        server.put(FELT, bmkgList(bmkgRow(now, 0.0, 119.0, "4.1", ",\"Dirasakan\":\"III Palu\""), "{\"Magnitude\":\"besar\"}", bmkgRow(now, 95, 119, "4", "")));
        Feeds feeds = poll();
        Versioned<KnownHazard> onTheEquator = only(0.0, 119.0, 1);
        assertThat(onTheEquator.state().point().lat()).isZero();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(health(feeds, Feed.BMKG_GEMPADIRASAKAN).badRows()).isEqualTo(2));
    }

    @Test
    void what_usgs_deletes_is_withdrawn_and_other_hazards_of_gdacs_have_episodes() {
        server.put("/usgs", usgsList(usgs("us7gone", now, -8.0, 117.0, "5.5", "automatic")));
        server.put("/gdacs", gdacs(gdacsItem("FL", "7701", "1", "Green", "4.5 117.5", now.minus(Duration.ofDays(20)), "")));
        poll();
        String quake = only(-8.0, 117.0, 1).id();
        String flood = only(4.5, 117.5, 1).id();
        server.put("/usgs", usgsList(usgs("us7gone", now, -8.0, 117.0, "5.5", "deleted")));
        server.put("/gdacs", gdacs(gdacsItem("FL", "7701", "2", "Orange", "4.5 117.5", now.minus(Duration.ofDays(20)), "")));
        Await.event("sigap.hazards", quake, "hazard.withdrawn");
        assertThat(only(-8.0, 117.0, 2).state().withdrawn()).isTrue();
        assertThat(Await.event("sigap.hazards", flood, "hazard.updated").path("level").asString()).isEqualTo("ORANGE");
        assertThat(DUTY.get("/api/v1/hazards/" + flood).body().path("hazard").asString()).isEqualTo("banjir");
    }

    @Test
    void weather_warnings_are_fetched_once_keep_their_chain_and_end() {
        String base = server.uri(NOWCAST).toString();
        Instant later = now.plusSeconds(7_200);
        server.put(NOWCAST + "/CSB1_alert.xml", cap("uji.now." + now.getEpochSecond(), "Actual", "Alert", "", now, later));
        server.put(NOWCAST + "/BAD_alert.xml", "<alert/>");
        server.put(NOWCAST + "/TEST_alert.xml", cap("uji.test." + now.getEpochSecond(), "Test", "Alert", "", now, later));
        server.put(NOWCAST, nowcast(base, "CSB1_alert.xml", "BAD_alert.xml", "TEST_alert.xml", "MISSING_alert.xml"));
        Feeds feeds = poll();
        JsonNode warning = await().atMost(Duration.ofSeconds(20)).until(HazardFeedsIT::warnings, l -> l.size() == 1).getFirst();
        String id = warning.path("id").asString();
        assertThat(warning.path("regions").toString()).isEqualTo("[\"13.08.13\"]");
        assertThat(Await.event("sigap.hazards", id, "hazard.detected").path("expiresAt").asString()).isNotBlank();
        rounds(NOWCAST, 4);
        assertThat(server.asked(NOWCAST + "/CSB1_alert.xml")).as("not fetched again").isEqualTo(1);
        assertThat(health(feeds, Feed.BMKG_NOWCAST).badRows()).isEqualTo(2);

        server.put(NOWCAST + "/CSB2_alert.xml", cap("uji.now2." + now.getEpochSecond(), "Actual", "Update", reference("uji.now." + now.getEpochSecond(), now),
                now.plusSeconds(60), later));
        server.put(NOWCAST, nowcast(base, "CSB1_alert.xml", "CSB2_alert.xml"));
        Await.event("sigap.hazards", id, "hazard.updated");
        server.put(NOWCAST + "/CSB3_alert.xml", cap("uji.now3." + now.getEpochSecond(), "Actual", "Cancel", reference("uji.now2." + now.getEpochSecond(),
                now.plusSeconds(60)), now.plusSeconds(120), later));
        server.put(NOWCAST, nowcast(base, "CSB3_alert.xml"));
        Await.event("sigap.hazards", id, "hazard.withdrawn");
        JsonNode whole = DUTY.get("/api/v1/hazards/" + id).body();
        assertThat(whole.path("chain").size()).isEqualTo(3);
        assertThat(whole.path("active").asBoolean()).isFalse();
        assertThat(warnings()).as("one chain, one hazard").hasSize(1);
    }

    private static List<JsonNode> warnings() {
        return DUTY.get("/api/v1/hazards?hazard=cuaca_ekstrem&limit=200").body().path("items").valueStream()
                .filter(h -> h.path("credit").path(0).asString("").contains("BMKG")).toList();
    }

    @Test
    void an_instance_that_reads_the_feeds_says_how_they_are() throws Exception {
        server.put("/usgs", usgsList(usgs("us7wired", now, 5.5, 131.5, "5.0", "automatic")));
        Answer off = DUTY.get("/api/v1/hazards/feeds");
        assertThat(off.body().path("enabled").asBoolean()).isFalse();
        assertThat(off.body().path("items").size()).isZero();
        assertThat(metrics(DUTY)).as("known to the alert rules, as no number").containsPattern("sigap_feed_age_seconds[{][^}]*feed=\"usgs\"[^}]*} NaN");
        try (ReportingService reading = ReportingService.start("--SIGAP_FEEDS=on", "--sigap.feeds.every.usgs=200ms", "--sigap.feeds.bmkg-quakes=" + server.uri("/tews/"),
                "--sigap.feeds.bmkg-nowcast=" + server.uri(NOWCAST), "--sigap.feeds.usgs=" + server.uri("/usgs"), "--sigap.feeds.gdacs=" + server.uri("/gdacs"))) {
            only(5.5, 131.5, 1);
            Person there = reading.dutyOfficer();
            JsonNode usgs = there.get("/api/v1/hazards/feeds").body().path("items").valueStream().filter(f -> f.path("name").asString().equals("usgs")).findFirst().orElseThrow();
            assertThat(usgs.path("lastSuccess").asString()).isNotBlank();
            assertThat(usgs.path("breaker").asString()).isEqualTo("CLOSED");
            assertThat(usgs.path("credit").asString()).contains("USGS");
            assertThat(metrics(there)).contains("sigap_feed_bad_rows_total{")
                    .containsPattern("sigap_feed_age_seconds[{][^}]*feed=\"bmkg-autogempa\"[^}]*} [0-9]");
        }
    }

    private static String metrics(Person person) throws Exception {
        return HttpClient.newHttpClient().send(person.request("/actuator/prometheus").build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
