package id.sigap.system;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.sigap.system.Lapor.report;
import static id.sigap.system.Lapor.row;
import static id.sigap.system.Lapor.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A photo from a phone with a bad network to the eyes of the desk, in real browsers against a whole Sigap. */
class PhotoIT extends OnSharedSigap {

    private static final String PHOTOS = "**/api/v1/reports/*/photos/*";
    /** What a camera writes: the picture lies on its side, and was taken at 0.1139 N, 100.2434 E. */
    private static final String EXIF = "/+EAlEV4aWYAAE1NACoAAAAIAAIBEgADAAAAAQAGAACIJQAEAAAAAQAAACYAAAAAAAQAAQACAAAAAk4AAAAAAgAFAAAAAwAAAFwAAwACAAAAAkUAAAAABAAFAAAA"
            + "AwAAAHQAAAAAAAAAAAAAAAEAAAAGAAAAAQAHorAAACcQAAAAZAAAAAEAAAAOAAAAAQAFh6AAACcQ";

    @TempDir
    Path memory;

    @Test
    void a_photo_waits_with_its_report_goes_after_it_once_and_is_seen_by_the_desk() throws Exception {
        String id;
        try (BrowserContext phone = chromium.phone(memory)) {
            phone.grantPermissions(List.of("geolocation"));
            phone.setGeolocation(new Geolocation(0.0045, 100.2434));
            Page page = phone.newPage();
            page.navigate(sigap.edge() + "/lapor");
            SharedSigap.signIn(page, "rosnida.koto");
            page.waitForURL(Pattern.compile(".*/lapor"));
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");

            phone.setOffline(true);
            page.getByTestId("photo-input").setInputFiles(new FilePayload[] {new FilePayload("IMG_1.jpg", "image/jpeg", photo()),
                    new FilePayload("IMG_2.jpg", "image/jpeg", "bukan foto".getBytes(StandardCharsets.UTF_8))});
            assertThat(page.getByTestId("draft-photo")).hasCount(1);
            assertThat(page.getByText("Berkas ini tidak dapat dibaca sebagai foto.")).isVisible();
            page.reload();
            assertThat(page.getByTestId("draft-photo").locator("img")).isVisible();
            assertThat(waiting(page)).containsText("0 antre");
            PagesIT.nothingSerious(page, "/lapor with a photo");
            page.getByTestId("gps").click();
            assertThat(page.locator(".gps[role=status]")).isVisible();
            id = report(page, "Longsor di Bonjol, ada fotonya", "tanah_longsor", "13.08.04");
            assertThat(waiting(page)).containsText("1 antre · 1 foto antre");

            // words first; and the answer to the first photo is lost on the way back
            List<String> sent = new ArrayList<>();
            phone.onRequest(request -> {
                if (List.of("POST", "PUT").contains(request.method())) {
                    sent.add(request.method() + " " + request.url().replaceAll(".*/api/v1/reports|[?].*", ""));
                }
            });
            List<String> lost = new ArrayList<>();
            phone.route(PHOTOS, route -> {
                if (lost.isEmpty()) {
                    lost.add(route.fetch().text());
                    route.abort();
                } else {
                    route.resume();
                }
            });
            phone.setOffline(false);
            Locator photo = row(page, id).getByTestId("waiting-photo");
            await().untilAsserted(() -> {
                page.evaluate("dispatchEvent(new Event('online'))");
                assertThat(photo.getAttribute("data-state")).isEqualTo("sent");
            });
            assertThat(waiting(page)).hasAttribute("data-photos", "0");
            assertThat(lost).as("the server had it").singleElement().asString().contains(photo.getAttribute("data-id"));
            assertThat(sent.getFirst()).as("words first").isEqualTo("POST ");
            assertThat(sent.subList(1, sent.size())).isNotEmpty().containsOnly("PUT /" + id + "/photos/" + photo.getAttribute("data-id"));
        }
        atTheDesk(id);
    }

    private static void atTheDesk(String id) throws InterruptedException {
        String incident = await().until(() -> sigap.person("piket1").get("/api/v1/reports/" + id + "?world=real").body().path("incidentId").asString(""), i -> !i.isEmpty());
        Page desk = SharedSigap.signedIn("piket1", "/");
        List<String> asked = new ArrayList<>();
        desk.onRequest(request -> asked.add(request.url()));
        desk.locator("[data-testid=queue-row][data-id='" + incident + "']").click();
        Locator report = desk.locator("[data-testid=report][data-id='" + id + "']");
        assertThat(report.getByTestId("photos-open")).hasText("Foto (1)");
        assertThat(asked).as("looking is on the record, so nobody looks by accident").noneMatch(url -> url.contains("/photos"));
        report.getByTestId("photos-open").click();
        assertThat(report.locator("[data-testid=photo] img[data-state=there]")).hasCount(1);
        assertThat(report.getByTestId("photo-distance")).hasText("diambil 12,2 km dari titik laporan");
        report.getByTestId("photo-enlarge").press("Enter");
        Locator large = desk.getByTestId("photo-large");
        assertThat(large.locator("img[data-state=there]")).isVisible();
        assertThat(large.locator("img").evaluate("image => image.naturalWidth + 'x' + image.naturalHeight")).as("upright").isEqualTo("1200x1600");
        PagesIT.nothingSerious(desk, "a photo");
        desk.keyboard().press("Escape");
        assertThat(large).hasCount(0);
        assertThat(report.getByTestId("photo-enlarge")).isFocused();
        APIResponse picture = desk.request().get(sigap.edge() + report.locator("[data-testid=photo] img").getAttribute("src"));
        assertThat(picture.headers()).containsEntry("content-type", "image/jpeg").containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox").containsEntry("cache-control", "private, no-store");
        desk.context().close();
    }

    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.ORANGE);
        g.fillRect(0, 0, 1200, 1800);
        g.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        byte[] bytes = jpeg.toByteArray();
        ByteArrayOutputStream withExif = new ByteArrayOutputStream();
        withExif.write(bytes, 0, 2);
        withExif.writeBytes(Base64.getDecoder().decode(EXIF));
        withExif.write(bytes, 2, bytes.length - 2);
        return withExif.toByteArray();
    }
}
