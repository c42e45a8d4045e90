package id.sigap.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** The Chromium of this machine. Without one the browser journeys are skipped, and say so. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Path executable;
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        this.executable = executable;
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
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

    /** A phone: what its browser keeps in {@code memory} is there again when it is started anew. */
    BrowserContext phone(Path memory) {
        BrowserContext phone = playwright.chromium().launchPersistentContext(memory, new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(executable).setArgs(ARGUMENTS).setViewportSize(390, 844).setLocale("id-ID"));
        phone.setDefaultTimeout(30_000);
        return phone;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
