package id.sigap.system;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import id.sigap.simulator.http.Accounts.Account;
import id.sigap.simulator.http.Answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The main job as the people who do it see it: from a report in the field to help on the way, in a real browser. */
class JourneyIT extends OnSharedSigap {

    @Test
    void a_report_from_the_field_becomes_help_on_the_way() throws Exception {
        Page desk = SharedSigap.signedIn("piket1", "/");
        assertThat(desk.getByTestId("live-state")).hasAttribute("data-state", "live");
        Locator row = desk.getByTestId("queue-row").filter(new Locator.FilterOptions().setHasText("Lubuk Sikaping"));
        assertThat(row).hasCount(0);

        // somewhere else, by somebody else: it appears at the desk without a reload
        Answer report = sigap.person("rosnida.koto").post("/api/v1/reports", Map.of("channel", "APP", "hazard", "gempa_bumi", "region", "13.08.05",
                "lat", 0.1501, "lng", 100.1410, "accuracyM", 20, "text", "Rumah roboh di dekat pasar, 2 orang meninggal, 5 luka berat, 3 tertimbun"), "journey-1");
        assertThat(report.status()).isEqualTo(202);
        assertThat(row).isVisible();
        row.click();
        assertThat(desk.getByTestId("report").first()).containsText("Rumah roboh di dekat pasar");

        desk.getByTestId("ack-alert").first().click();
        assertThat(desk.getByTestId("alert").first()).hasAttribute("data-state", "ACKNOWLEDGED");
        desk.getByTestId("verify").click();
        assertThat(desk.getByTestId("incident-state")).hasAttribute("data-state", Pattern.compile("VERIFIED|RESPONDING"));

        // the mission needs the signature of an office, which the duty officer does not hold
        Page kabid = SharedSigap.signedIn("kabid", "/");
        kabid.getByTestId("queue-row").filter(new Locator.FilterOptions().setHasText("Lubuk Sikaping")).click();
        kabid.getByTestId("approve").first().click();
        assertThat(kabid.getByTestId("mission").first()).hasAttribute("data-state", Pattern.compile("APPROVED|UNDERWAY"));

        Locator ask = desk.locator("[data-testid=mission-ask][data-state=ASKED]").first();
        assertThat(ask).isVisible();
        Account volunteer = sigap.accounts().ofPerson(ask.getAttribute("data-id"));
        Page phone = SharedSigap.signedIn(volunteer.username(), "/tugas");
        phone.getByTestId("accept").first().click();
        phone.getByTestId("step-EN_ROUTE").first().click();
        assertThat(desk.locator("[data-testid=mission-ask][data-id='" + volunteer.personId() + "']")).hasAttribute("data-state", "EN_ROUTE");

        Page mailbox = chromium.page();
        mailbox.navigate(sigap.mailbox().toString());
        assertThat(mailbox.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kotak surat demo"))).isVisible();
        await().untilAsserted(() -> assertThat(mailbox.reload().text()).contains("@contoh.example"));
    }

    @Test
    void an_unusable_report_waits_at_the_desk_and_a_person_completes_it() throws Exception {
        Page desk = SharedSigap.signedIn("piket2", "/");
        String text = "TOLONG, rumah kami roboh, bapak terjepit";
        sigap.person("rosnida.koto").post("/api/v1/reports", Map.of("channel", "SMS", "text", text), "journey-2");

        desk.getByTestId("tab-desk").click();
        Locator form = desk.getByTestId("place-form").first();
        assertThat(form).isVisible();
        assertThat(desk.getByText(text).first()).isVisible();
        form.getByTestId("place-hazard").selectOption("gempa_bumi");
        form.getByTestId("place-region").selectOption("13.08.16");
        form.getByTestId("place-submit").click();

        assertThat(desk.getByTestId("counter-desk")).containsText("0");
        assertThat(desk.locator("[data-testid=log-entry][data-type*='report.placed']").first()).isVisible();
    }
}
