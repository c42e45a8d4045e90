package id.sigap.system;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import id.sigap.simulator.http.Answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From what was counted on the spot to the report that goes out, each step in the browser of whoever may do it. */
class DeskScreensIT extends OnSharedSigap {

    static final String PLACE = "Duo Koto";

    @Test
    void what_is_counted_in_the_field_is_checked_released_and_told_in_the_situation_report() throws InterruptedException {
        Answer report = sigap.person("rosnida.koto").post("/api/v1/reports", Map.of("channel", "APP", "hazard", "tanah_longsor", "region", "13.08.12",
                "text", "Longsor di Duo Koto menimbun rumah, beberapa orang tertimbun"), "desk-screens-1");
        assertThat(report.status()).as(report::problem).isEqualTo(202);
        Page desk = SharedSigap.signedIn("piket1", "/");
        Locator row = desk.getByTestId("queue-row").filter(new Locator.FilterOptions().setHasText(PLACE));
        row.click();
        desk.getByTestId("verify").click();
        assertThat(desk.getByTestId("incident-state")).hasAttribute("data-state", Pattern.compile("VERIFIED|HANDLED"));
        String incident = desk.getByTestId("detail").getAttribute("data-id");

        counted(SharedSigap.signedIn("rafki.sikumbang", "/kaji?incident=" + incident));

        Page kabid = SharedSigap.signedIn("kabid", "/");
        kabid.getByTestId("queue-row").filter(new Locator.FilterOptions().setHasText(PLACE)).click();
        assertThat(row.getByTestId("presence")).hasAttribute("data-person", sigap.accounts().named("kabid").personId());
        kabid.getByTestId("summary-kaji").first().click();
        assertThat(kabid.locator("[data-testid=kaji-number][data-code=missing]")).containsText("nihil");
        kabid.getByTestId("kaji-check").click();
        assertThat(kabid.getByTestId("kaji")).hasAttribute("data-state", "CHECKED");
        desk.locator("[data-testid=summary-kaji][data-state=CHECKED]").first().click();
        desk.getByTestId("kaji-release").click();
        assertThat(desk.getByTestId("kaji")).hasAttribute("data-state", "RELEASED");

        // back at the incident the figure is there without a reload, and from there every source of it
        desk.getByTestId("screen-room").click();
        assertThat(desk.locator("[data-testid=summary-figure][data-code=dead]")).containsText("2");
        desk.getByTestId("to-figures").click();
        assertThat(desk.locator("[data-testid=figure][data-code=dead]").getByTestId("figure-counts")).hasText("2");
        assertThat(desk.locator("[data-testid=figure][data-code=housesHeavy]").getByTestId("figure-counts")).hasText("±12");

        goesOut(desk);
    }

    private static void counted(Page phone) {
        phone.getByTestId("amount-n-dead").fill("2");
        phone.getByTestId("amount-is-missing").selectOption("NIL");
        phone.getByTestId("amount-n-housesHeavy").fill("±12");
        phone.getByTestId("kaji-send").click();
        assertThat(phone.getByTestId("kaji-missing")).isVisible();
        phone.getByTestId("kaji-office-0").fill("Tagana Pasaman");
        phone.getByTestId("kaji-send").click();
        assertThat(phone.getByTestId("kaji-sent").first()).hasAttribute("data-state", "DRAFT");
    }

    private static void goesOut(Page desk) {
        desk.getByTestId("screen-laporan").click();
        assertThat(desk.getByTestId("sheet")).containsText("Data tercatat sampai");
        desk.getByTestId("sitrep-window").selectOption("since");
        desk.getByTestId("sitrep-region").selectOption("13.08.12");
        assertThat(desk.getByTestId("sheet")).containsText("Meninggal: 2 jiwa");
        desk.getByTestId("sitrep-copy").click();
        assertThat(desk.locator("[data-testid=sitrep-copied], [data-testid=sitrep-text]")).isVisible();
        Download paper = desk.waitForDownload(() -> desk.getByTestId("sitrep-pdf").click());
        assertThat(paper.suggestedFilename()).startsWith("sitrep-13.08.12-").endsWith("-shareable.pdf");
        assertThat(paper.failure()).isNull();
    }
}
