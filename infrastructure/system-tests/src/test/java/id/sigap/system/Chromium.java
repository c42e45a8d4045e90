package id.sigap.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** The Chromium of this machine. Without one the browser journeys are skipped, and say so. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(List.of("--no-sandbox",
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    static Chromium orSkip() {
        String named = System.getenv("SIGAP_CHROMIUM");
        Path executable = Path.of(named == null || named.isBlank() ? "/usr/bin/chromium" : named);
        Assumptions.assumeTrue(Files.isExecutable(executable),
                "No Chromium at " + executable + ": install it (Debian: apt-get install chromium) or set SIGAP_CHROMIUM to run the browser journeys.");
        return new Chromium(executable);
    }

    /** A browser of its own: no cookies shared with the others. */
    Page page() {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("id-ID")).newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
