package id.sigap.system;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import id.sigap.simulator.http.Accounts.Account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A phone on the posko's Wi-Fi: another network, the server by its name, and no trust but what the install page gives. */
class LanIT {

    @Test
    void a_phone_learns_to_trust_the_posko_signs_in_and_reports_even_while_out_of_reach() throws Exception {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "installations").toAbsolutePath()), "phone-");
        setDefaultAssertionTimeout(60_000);
        try (Phone phone = Phone.orSkip(home); Installation sigap = new Installation("lan").start("--no-exercise", "--host", Phone.SERVER + "," + Phone.SERVER_ADDRESS)) {
            int port = sigap.edge().getPort();
            String edge = "https://" + Phone.SERVER + ":" + port;

            Page page = phone.browser().newPage();
            page.navigate("http://" + Phone.SERVER + ":" + (port + 6) + "/");
            String fingerprint = page.locator("#sidik-jari").textContent();
            assertThat(sigap.printed()).contains("SHA-256 " + fingerprint);
            assertThat(page.getByText("Buka aplikasi lapangan")).hasAttribute("href", edge + "/lapor");
            assertThatThrownBy(() -> page.navigate(edge + "/lapor")).isInstanceOf(PlaywrightException.class).hasMessageContaining("ERR_CERT_AUTHORITY_INVALID");

            Path certificate = home.resolve("ca.crt");
            try (InputStream download = URI.create("http://" + Phone.SERVER_ADDRESS + ":" + (port + 6) + "/ca.crt").toURL().openStream()) {
                Files.copy(download, certificate);
            }
            phone.trust(certificate);
            Page trusting = phone.browser().newPage();
            signIn(trusting, edge, sigap.accounts().named("rosnida.koto"));
            report(trusting, "Banjir setinggi lutut, 12 rumah terendam");
            assertThat(trusting.getByTestId("report-code")).isVisible();
            outOfReachAndBack(phone, trusting);

            // another name of the same machine: the sign-in stays with the name one came by
            Page byAddress = phone.browser().newPage();
            byAddress.context().clearCookies();
            signIn(byAddress, "https://" + Phone.SERVER_ADDRESS + ":" + port, sigap.accounts().named("rosnida.koto"));
            report(byAddress, "Longsor menutup jalan");
            assertThat(byAddress.getByTestId("report-code")).isVisible();
        }
    }

    /** Not the browser's idea of being offline: the cable is pulled. */
    private static void outOfReachAndBack(Phone phone, Page page) throws Exception {
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        phone.outOfReach();
        page.reload();
        report(page, "Jembatan putus, warga terkurung");
        assertThat(page.getByTestId("report-kept")).isVisible();
        page.reload();
        assertThat(page.getByTestId("waiting-count")).hasAttribute("data-count", "1");
        phone.backInReach();
        assertThat(page.getByTestId("waiting-count")).hasAttribute("data-count", "0");
        assertThat(page.locator("[data-testid=waiting-row][data-state=sent]").first()).isVisible();
    }

    private static void signIn(Page page, String edge, Account account) {
        page.navigate(edge + "/lapor");
        assertThat((Boolean) page.evaluate("isSecureContext")).isTrue();
        page.getByTestId("signin").click();
        page.waitForURL(Pattern.compile(Pattern.quote(edge) + "/issuer/login.*"));
        page.locator("input[name=username]").fill(account.username());
        page.locator("input[name=password]").fill(account.password());
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(Pattern.quote(edge) + "/lapor.*"));
        assertThat(page.context().cookies()).filteredOn(cookie -> !cookie.name.equals("XSRF-TOKEN")).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.secure).as(cookie.name).isTrue();
            assertThat(cookie.httpOnly).as(cookie.name).isTrue();
        });
    }

    private static void report(Page page, String text) {
        page.getByTestId("report-text").fill(text);
        page.getByTestId("hazard-banjir").click();
        page.getByTestId("report-region").selectOption("13.08.05");
        page.getByTestId("report-send").click();
    }
}
