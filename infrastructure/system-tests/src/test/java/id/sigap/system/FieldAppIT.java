package id.sigap.system;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;

import tools.jackson.databind.JsonNode;

import id.sigap.simulator.http.Person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.sigap.system.Lapor.canBeInstalled;
import static id.sigap.system.Lapor.keptForOffline;
import static id.sigap.system.Lapor.report;
import static id.sigap.system.Lapor.row;
import static id.sigap.system.Lapor.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The field page on a phone with a bad network, in a real browser against a whole Sigap: nothing is lost, nothing arrives twice. */
class FieldAppIT extends OnSharedSigap {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REPORTS = "**/api/v1/reports?*";

    @TempDir
    Path memory;

    BrowserContext phone;
    List<String> before;

    @BeforeEach
    void switchOn() {
        phone = chromium.phone(memory);
        before = onTheDesk();
    }

    @AfterEach
    void switchOffAndTidyUp() throws InterruptedException {
        phone.close();
        Person desk = sigap.person("piket1");
        for (JsonNode left : desk.get("/api/v1/reports?state=QUEUED&world=real").body().path("items")) {
            desk.post("/api/v1/reports/" + left.path("id").asString("") + "/dismissal?world=real", Map.of("reason", "TEST"), "tidy-" + left.path("id").asString(""));
        }
    }

    @Test
    void it_installs_and_reports_without_a_network_survive_reload_and_restart_and_arrive_once() throws InterruptedException {
        Page page = atLapor("rosnida.koto");
        canBeInstalled(page);
        assertThat(page.getByTestId("waiting-count")).containsText("0 antre");
        phone.setOffline(true);
        String first = report(page, "Banjir setinggi lutut di pasar Panti", "banjir", "13.08.07");
        assertThat(waiting(page)).hasAttribute("data-count", "1");
        page.reload();
        assertThat(waiting(page)).containsText("1 antre");
        assertThat(page.getByTestId("waiting-row")).hasAttribute("data-state", "queued");
        String second = report(page, "Longsor menutup jalan di Bonjol", "tanah_longsor", "13.08.04");
        page.getByTestId("report-again").click();
        page.getByTestId("report-text").fill("Jembatan di Rao retak, belum");
        page.navigate(sigap.edge() + "/tugas");
        assertThat(waiting(page)).containsText("2 antre");

        phone.close();
        phone = chromium.phone(memory);
        phone.setOffline(true);
        page = phone.newPage();
        page.navigate(sigap.edge() + "/lapor");
        assertThat(waiting(page)).containsText("2 antre");
        assertThat(page.getByTestId("report-text")).hasValue("Jembatan di Rao retak, belum");

        // the session ended meanwhile, and with it the CSRF token
        phone.clearCookies();
        phone.setOffline(false);
        assertThat(page.locator("[data-testid=waiting-row][data-state=signIn]")).hasCount(2);
        assertThat(waiting(page)).containsText("2 antre");
        SharedSigap.signIn(page, "rosnida.koto");
        page.waitForURL(Pattern.compile(".*/lapor"));
        assertThat(waiting(page)).containsText("0 antre");
        assertThat(page.locator("[data-testid=waiting-row][data-state=sent]")).hasCount(2);
        assertThat(page.getByTestId("report-text")).hasValue("Jembatan di Rao retak, belum");
        onTheDeskOnce(first, second);
        assertThat(keptForOffline(page)).contains("/lapor", "/tugas").noneMatch(path -> path.startsWith("/api") || path.startsWith("/bff"));
        // it arrived late, and says when it was written
        JsonNode arrived = sigap.person("rosnida.koto").get("/api/v1/reports/" + first + "?world=real").body();
        assertThat(arrived.path("observedAt").asString("")).isEqualTo(row(page, first).locator("time").getAttribute("datetime"));
    }

    @Test
    void lost_answers_retries_and_two_tabs_make_no_report_twice() {
        Page one = atLapor("rosnida.koto");
        Page two = phone.newPage();
        two.navigate(sigap.edge() + "/lapor");
        assertThat(two.getByTestId("who")).isVisible();
        List<String> keys = new ArrayList<>();
        int lost = 4;
        phone.route(REPORTS, route -> {
            keys.add(route.request().headerValue("idempotency-key"));
            if (keys.size() <= lost) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        AtomicInteger onTheWay = new AtomicInteger();
        AtomicInteger atOnce = new AtomicInteger();
        Predicate<Request> aReport = request -> request.method().equals("POST") && request.url().contains("/api/v1/reports");
        phone.onRequest(request -> atOnce.accumulateAndGet(aReport.test(request) ? onTheWay.incrementAndGet() : 0, Math::max));
        phone.onRequestFinished(request -> onTheWay.addAndGet(aReport.test(request) ? -1 : 0));
        phone.onRequestFailed(request -> onTheWay.addAndGet(aReport.test(request) ? -1 : 0));
        phone.setOffline(true);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Page tab = i % 2 == 0 ? one : two;
            ids.add(report(tab, "Rumah rusak nomor " + i + " di Rao Utara", "gempa_bumi", "13.08.18"));
            tab.getByTestId("report-again").click();
        }
        phone.setOffline(false);
        await().atMost(PATIENCE).untilAsserted(() -> {
            List.of(one, two).forEach(tab -> tab.evaluate("dispatchEvent(new Event('online'))"));
            assertThat(one.getByTestId("waiting-count").getAttribute("data-count")).isEqualTo("0");
        });
        assertThat(waiting(two)).containsText("0 antre");
        assertThat(keys.size()).isGreaterThan(lost);
        assertThat(atOnce).as("requests of two tabs at once").hasValue(1);
        assertThat(new HashSet<>(keys)).isEqualTo(Set.copyOf(ids));
        onTheDeskOnce(ids.toArray(String[]::new));
    }

    @Test
    void a_refused_report_stays_and_can_be_corrected_or_sent_as_plain_text() throws InterruptedException {
        Page page = atLapor("rosnida.koto");
        // a phone whose position is out of this world: the server itself refuses that
        phone.route(REPORTS, route -> resumeWith(route, "lat", 123));
        String corrected = refused(page, "Posisi ponsel ini rusak");
        String asText = refused(page, "Posisi ponsel ini juga rusak");
        phone.unroute(REPORTS);
        page.reload();
        assertThat(row(page, corrected)).containsText("lng: lintang dan bujur harus ada keduanya");
        assertThat(waiting(page)).hasAttribute("data-refused", "2");

        row(page, corrected).getByTestId("edit").click();
        assertThat(page.getByTestId("report-text")).hasValue("Posisi ponsel ini rusak");
        String sent = report(page, "Posisi ponsel ini sudah benar", "banjir", "13.08.17");
        assertThat(row(page, sent)).hasAttribute("data-state", "sent");
        assertThat(row(page, corrected)).hasCount(0);

        row(page, asText).getByTestId("send-plain").click();
        assertThat(page.locator("[data-testid=waiting-row][data-state=sent]")).hasCount(2);
        assertThat(waiting(page)).hasAttribute("data-refused", "0");
        String plain = page.getByTestId("waiting-row").filter(new Locator.FilterOptions().setHasText("juga rusak")).getAttribute("data-id");

        page.getByTestId("report-again").click();
        // the server knows this id with other words: that is no arrival
        String taken = (String) page.evaluate("JSON.parse(localStorage.getItem('sigap.draft.real')).id");
        sigap.person("rosnida.koto").post("/api/v1/reports", Map.of("id", taken, "channel", "APP", "text", "lain", "hazard", "banjir", "region", "13.08.14"), taken);
        assertThat(report(page, "Banjir di Rao", "banjir", "13.08.14")).isEqualTo(taken);
        assertThat(row(page, taken).getByTestId("problem").first()).hasAttribute("data-slug", "idempotency-key-reused");
        row(page, taken).getByTestId("edit").click();
        onTheDeskOnce(sent, plain, taken, report(page, "Banjir di Rao, yang kedua", "banjir", "13.08.14"));
    }

    @Test
    void a_report_goes_out_under_another_name_only_when_that_person_says_so() {
        Page page = atLapor("rosnida.koto");
        phone.setOffline(true);
        String id = report(page, "Pohon tumbang di Duo Koto", "cuaca_ekstrem", "13.08.12");
        phone.clearCookies();
        phone.setOffline(false);
        page.reload();
        SharedSigap.signIn(page, "piket2");
        page.waitForURL(Pattern.compile(".*/lapor"));
        assertThat(row(page, id)).hasAttribute("data-state", "signIn");
        assertThat(onTheDesk()).doesNotContain(id);
        row(page, id).getByTestId("send-as").click();
        assertThat(row(page, id)).hasAttribute("data-state", "sent");
        onTheDeskOnce(id);
    }

    @Test
    void where_the_browser_syncs_by_itself_a_report_goes_out_with_no_page_open() {
        Page page = atLapor("rosnida.koto");
        phone.setOffline(true);
        String id = report(page, "Angin kencang di Simpang Alahan Mati, atap lepas", "cuaca_ekstrem", "13.08.16");
        page.navigate(sigap.edge() + "/favicon.svg");
        phone.setOffline(false);

        // what the browser does by itself some time after the network is back (it may have done so already), with no page of ours open
        CDPSession browser = phone.newCDPSession(page);
        AtomicReference<String> worker = new AtomicReference<>();
        browser.on("ServiceWorker.workerRegistrationUpdated", event -> event.getAsJsonArray("registrations")
                .forEach(one -> worker.set(one.getAsJsonObject().get("registrationId").getAsString())));
        browser.send("ServiceWorker.enable");
        page.waitForCondition(() -> worker.get() != null);
        JsonObject sync = new JsonObject();
        sync.addProperty("origin", sigap.edge().toString());
        sync.addProperty("registrationId", worker.get());
        sync.addProperty("tag", "sigap.outbox");
        sync.addProperty("lastChance", false);
        browser.send("ServiceWorker.dispatchSyncEvent", sync);
        onTheDeskOnce(id);
        page.navigate(sigap.edge() + "/lapor");
        assertThat(row(page, id)).hasAttribute("data-state", "sent");
    }

    private Page atLapor(String username) {
        Page page = phone.newPage();
        page.navigate(sigap.edge() + "/lapor");
        SharedSigap.signIn(page, username);
        page.waitForURL(Pattern.compile(".*/lapor"));
        assertThat(page.getByTestId("who")).isVisible();
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        return page;
    }

    private static String refused(Page page, String text) {
        String id = report(page, text, "banjir", "13.08.17");
        assertThat(row(page, id)).hasAttribute("data-state", "refused");
        return id;
    }

    private static void resumeWith(Route route, String member, int value) {
        String body = route.request().postData();
        route.resume(new Route.ResumeOptions().setPostData(body.replaceFirst("\\{", "{\"" + member + "\":" + value + ",")));
    }

    /** These and no others have come since the test began, each once. */
    private void onTheDeskOnce(String... ids) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            List<String> come = onTheDesk();
            come.removeAll(before);
            assertThat(come).containsExactlyInAnyOrder(ids);
        });
    }

    private static List<String> onTheDesk() {
        try {
            return new Dashboard(sigap.person("piket1"), "real").reports();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
