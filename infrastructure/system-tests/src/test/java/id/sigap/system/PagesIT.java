package id.sigap.system;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import id.sigap.simulator.http.Answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages for people who use a keyboard, a screen reader or the other language. They have one theme, a dark one. */
class PagesIT extends OnSharedSigap {

    @Test
    void no_route_has_a_serious_accessibility_violation() throws InterruptedException {
        report("Banjir bandang di Mapat Tunggul, 4 orang meninggal, 20 rumah hanyut", "banjir_bandang", "13.08.08", "pages-1");

        Page signedOut = chromium.page();
        signedOut.navigate(sigap.edge() + "/");
        assertThat(signedOut.getByTestId("signin")).isVisible();
        nothingSerious(signedOut, "/ signed out");
        signedOut.navigate(sigap.edge() + "/lapor");
        assertThat(signedOut.getByTestId("signin")).isVisible();
        nothingSerious(signedOut, "/lapor signed out");
        signedOut.navigate(sigap.edge() + "/tugas");
        assertThat(signedOut.getByTestId("signin")).isVisible();
        nothingSerious(signedOut, "/tugas signed out");

        signedOut.navigate(sigap.edge() + "/kaji");
        assertThat(signedOut.getByTestId("signin")).isVisible();
        nothingSerious(signedOut, "/kaji signed out");

        signedOut.getByTestId("signin").click();
        assertThat(signedOut.locator("input[name=username]")).isVisible();
        nothingSerious(signedOut, "the issuer's form");

        Page room = SharedSigap.signedIn("piket1", "/");
        room.getByTestId("queue-row").filter(new Locator.FilterOptions().setHasText("Mapat Tunggul")).first().click();
        assertThat(room.getByTestId("verify")).isVisible();
        nothingSerious(room, "/ with an incident");
        for (String tab : List.of("desk", "places", "people")) {
            room.getByTestId("tab-" + tab).click();
            nothingSerious(room, "/ " + tab);
        }
        room.keyboard().press("Escape");
        room.keyboard().press("?");
        assertThat(room.locator("dialog.help")).isVisible();
        nothingSerious(room, "/ with its keys");
        room.keyboard().press("Escape");
        for (String screen : List.of("kaji", "angka", "laporan", "bahaya", "kasus")) {
            room.getByTestId("screen-" + screen).click();
            assertThat(room.getByTestId("screen").locator("h2").first()).isVisible();
            nothingSerious(room, "#/" + screen);
        }
        room.getByTestId("screen-kaji").click();
        room.getByTestId("kaji-new").click();
        room.getByTestId("kaji-subject").selectOption(new SelectOption().setIndex(1));
        assertThat(room.getByTestId("kaji-form")).isVisible();
        nothingSerious(room, "#/kaji with the form");

        Page phone = SharedSigap.signedIn("rosnida.koto", "/lapor");
        assertThat(phone.getByTestId("who")).isVisible();
        phone.getByTestId("report-text").fill("Banjir bandang di Mapat Tunggul juga merusak jembatan");
        phone.getByTestId("report-send").click();
        assertThat(phone.getByTestId("report-receipt")).isVisible();
        nothingSerious(phone, "/lapor with a receipt");
        phone.getByTestId("report-again").click();
        nothingSerious(phone, "/lapor");
        phone.navigate(sigap.edge() + "/tugas");
        assertThat(phone.getByTestId("who")).isVisible();
        nothingSerious(phone, "/tugas");
        phone.navigate(sigap.edge() + "/kaji");
        assertThat(phone.getByTestId("who")).isVisible();
        nothingSerious(phone, "/kaji");
    }

    @Test
    void an_incident_is_found_acknowledged_and_verified_with_keys_alone() throws InterruptedException {
        String place = "Tigo Nagari";
        report("Longsor besar di Malampah, 3 orang meninggal, 12 orang tertimbun", "tanah_longsor", "13.08.13", "pages-2");
        Page room = SharedSigap.signedIn("piket1", "/");
        Locator row = room.getByTestId("queue-row").filter(new Locator.FilterOptions().setHasText(place));
        assertThat(row).isVisible();

        String wanted = row.getAttribute("data-id");
        room.keyboard().press("j");
        for (int step = 0; !wanted.equals(focused(room)) && step < 200; step++) {
            room.keyboard().press(step % 2 == 0 ? "ArrowDown" : "j");
        }
        assertThat(row).isFocused();
        room.keyboard().press("Enter");
        assertThat(room.getByTestId("detail")).hasAttribute("data-id", wanted);
        assertThat(room.locator("[data-testid=alert][data-state=OPEN]").first()).isVisible();
        room.keyboard().press("a");
        assertThat(room.locator("[data-testid=alert][data-state=ACKNOWLEDGED]").first()).isVisible();

        room.keyboard().press("m");
        assertThat(room.locator("[data-testid=merge-open]:focus, [data-testid=merge]:focus, [data-testid=detail]:focus")).isVisible();
        room.keyboard().press("/");
        assertThat(room.getByTestId("queue-search")).isFocused();
        room.keyboard().type("tigo nagari");
        assertThat(room.getByTestId("queue-row").filter(new Locator.FilterOptions().setHasNotText(place))).hasCount(0);
        room.keyboard().press("Escape");
        assertThat(room.getByTestId("queue-search")).hasValue("");

        room.keyboard().press("v");
        assertThat(room.getByTestId("verify")).isFocused();
        assertThat(room.getByTestId("incident-state")).hasAttribute("data-state", "REPORTED");
        room.keyboard().press("Enter");
        assertThat(room.getByTestId("incident-state")).hasAttribute("data-state", Pattern.compile("VERIFIED|RESPONDING"));
        room.keyboard().press("d");
        assertThat(room.locator("[data-testid=approve]:focus, #missions:focus")).isVisible();
        room.keyboard().press("Escape");
        assertThat(room.getByTestId("incident-state")).hasCount(0);
        room.keyboard().press("?");
        assertThat(room.locator("dialog.help")).isVisible();
        room.keyboard().press("Escape");
        assertThat(room.locator("dialog.help")).isHidden();
    }

    @Test
    void both_languages_are_one_press_away_and_remembered() {
        Page page = SharedSigap.signedIn("piket1", "/");
        Locator root = page.locator("html");
        String now = "id";
        for (String route : List.of("/", "/lapor", "/tugas", "/kaji")) {
            page.navigate(sigap.edge() + route);
            assertThat(page.getByTestId("language")).hasText(now.equals("id") ? "EN" : "ID");
            assertThat(root).hasAttribute("lang", now);
            now = now.equals("id") ? "en" : "id";
            page.getByTestId("language").click();
            assertThat(root).hasAttribute("lang", now);
            page.reload();
            assertThat(root).hasAttribute("lang", now);
        }
    }

    /** Legacy mode: without a second page for every look; there are no frames here. */
    static void nothingSerious(Page page, String route) {
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .filter(found -> List.of("serious", "critical").contains(found.getImpact()))
                .map(found -> found.getId() + " at " + found.getNodes().stream().map(node -> node.getTarget() + " " + node.getFailureSummary()).toList()))
                .as(route).isEmpty();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement?.dataset.id ?? ''");
    }

    private static void report(String text, String hazard, String region, String key) throws InterruptedException {
        Answer answer = sigap.person("rosnida.koto").post("/api/v1/reports",
                Map.of("channel", "APP", "hazard", hazard, "region", region, "text", text), key);
        assertThat(answer.status()).as(answer::problem).isEqualTo(202);
    }
}
