package id.sigap.system;

import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The report page as a person uses it, and what the browser makes of it. */
final class Lapor {

    private Lapor() {}

    /** Writes and sends a report; its id. */
    static String report(Page page, String text, String hazard, String region) {
        page.getByTestId("report-text").fill(text);
        page.getByTestId("hazard-" + hazard).click();
        page.getByTestId("report-region").selectOption(region);
        page.getByTestId("report-send").click();
        Locator row = page.getByTestId("waiting-row").filter(new Locator.FilterOptions().setHasText(text));
        assertThat(row).isVisible();
        return row.getAttribute("data-id");
    }

    static Locator waiting(Page page) {
        return page.getByTestId("waiting-count");
    }

    static Locator row(Page page, String id) {
        return page.locator("[data-testid=waiting-row][data-id='" + id + "']");
    }

    /** The paths the service worker can answer for. */
    static List<String> keptForOffline(Page page) {
        return ((List<?>) page.evaluate("""
                async () => {
                    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
                    const kept = await Promise.all(opened.map((cache) => cache.keys()));
                    return kept.flat().map((request) => new URL(request.url).pathname);
                }""")).stream().map(String.class::cast).toList();
    }

    /** What Chromium asks of a page before it offers to install it. */
    static void canBeInstalled(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        JsonObject manifest = browser.send("Page.getAppManifest");
        assertThat(manifest.get("url").getAsString()).endsWith("/manifest.webmanifest");
        assertThat(manifest.get("errors").getAsJsonArray()).isEmpty();
        assertThat(browser.send("Page.getInstallabilityErrors").get("installabilityErrors").getAsJsonArray()).isEmpty();
    }
}
