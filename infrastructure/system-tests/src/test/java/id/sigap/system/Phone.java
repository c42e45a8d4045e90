package id.sigap.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * A Chromium of a phone's size in a network of its own: a namespace with one cable to this machine, which can be pulled. It
 * knows this machine by name only. Needs root, {@code ip} and {@code certutil}; without them the test is skipped and says so.
 */
final class Phone implements AutoCloseable {

    /** This machine as the phone knows it. */
    static final String SERVER = "posko.lan";
    static final String SERVER_ADDRESS = "10.213.7.1";

    private static final String SPACE = "sigap-phone";
    private static final String CABLE = "sigap-posko";
    private static final Path NAMES = Path.of("/etc/netns", SPACE);

    private final Path home;
    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private BrowserContext browser;

    private Phone(Path home) {
        this.home = home;
    }

    static Phone orSkip(Path home) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/certutil")),
                "No certutil: install it (Debian: apt-get install libnss3-tools) to run the test of a phone on the Wi-Fi.");
        unplugged();
        Assumptions.assumeTrue(tries("ip", "netns", "add", SPACE), "No network namespace could be made: the test of a phone on the Wi-Fi needs root and iproute2.");
        runs("ip", "link", "add", CABLE, "type", "veth", "peer", "name", "wifi", "netns", SPACE);
        runs("ip", "address", "add", SERVER_ADDRESS + "/24", "dev", CABLE);
        runs("ip", "link", "set", CABLE, "up");
        runs("ip", "-n", SPACE, "address", "add", "10.213.7.2/24", "dev", "wifi");
        runs("ip", "-n", SPACE, "link", "set", "wifi", "up");
        Files.createDirectories(NAMES);
        Files.writeString(NAMES.resolve("hosts"), SERVER_ADDRESS + " " + SERVER + "\n");
        Path database = Files.createDirectories(home.resolve(".pki/nssdb"));
        runs("certutil", "-N", "--empty-password", "-d", "sql:" + database);
        return new Phone(home);
    }

    /** What its owner does on the install page. */
    void trust(Path certificate) throws IOException, InterruptedException {
        runs("certutil", "-A", "-n", "posko", "-t", "C,,", "-i", certificate.toString(), "-d", "sql:" + home.resolve(".pki/nssdb"));
    }

    /** Its browser, started anew and with what it had stored, since certificates are read at the start. */
    BrowserContext browser() throws IOException {
        closeBrowser();
        Path inside = home.resolve("chromium.sh");
        String named = System.getenv("SIGAP_CHROMIUM");
        Files.writeString(inside, "#!/bin/sh\nexec ip netns exec %s env HOME=%s %s \"$@\"\n".formatted(SPACE, home,
                named == null || named.isBlank() ? "/usr/bin/chromium" : named));
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwx------"));
        browser = playwright.chromium().launchPersistentContext(home.resolve("profile"), new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(inside).setViewportSize(390, 844).setHasTouch(true).setLocale("id-ID")
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                        "--disable-sync")));
        browser.setDefaultTimeout(30_000);
        return browser;
    }

    void outOfReach() throws IOException, InterruptedException {
        runs("ip", "link", "set", CABLE, "down");
    }

    void backInReach() throws IOException, InterruptedException {
        runs("ip", "link", "set", CABLE, "up");
    }

    private void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closeBrowser();
        playwright.close();
        unplugged();
    }

    private static void unplugged() throws IOException, InterruptedException {
        tries("ip", "netns", "delete", SPACE);
        tries("ip", "link", "delete", CABLE);
        Files.deleteIfExists(NAMES.resolve("hosts"));
        Files.deleteIfExists(NAMES);
    }

    private static void runs(String... command) throws IOException, InterruptedException {
        if (!tries(command)) {
            throw new IllegalStateException(Arrays.toString(command) + " failed");
        }
    }

    private static boolean tries(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
