package id.sigap.standalone.lan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import static org.assertj.core.api.Assertions.assertThat;

class InstallPageTest {

    @TempDir
    Path folder;

    @Test
    void a_phone_gets_the_certificate_its_fingerprint_and_the_way_to_the_field_app() throws Exception {
        LocalAuthority authority = LocalAuthority.open(folder, Hosts.parse("posko.local"), Clock.systemUTC());
        int port = freePort();
        try (InstallPage page = new InstallPage(port, "http://posko.local:8086/", "https://posko.local:8080", authority); HttpClient http = HttpClient.newHttpClient()) {
            page.start();

            HttpResponse<byte[]> certificate = get(http, port, "/ca.crt");
            String html = new String(get(http, port, "/").body(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(certificate.headers().firstValue("Content-Type")).contains("application/x-x509-ca-cert");
            assertThat(CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate.body()))).isEqualTo(authority.certificate());
            assertThat(html).contains(authority.fingerprint(), "href=\"/ca.crt\"", "href=\"https://posko.local:8080/lapor\"", "Android", "iPhone", "<svg")
                    .doesNotContain("{{");
            assertThat(get(http, port, "/server.pem").statusCode()).isEqualTo(404);
            assertThat(get(http, port, "/../authority.pem").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_code_in_the_terminal_leads_to_the_page() throws Exception {
        String text = new QrCode("http://posko.local:8086/").text();

        assertThat(new QRCodeReader().decode(photo(text.lines().toArray(String[]::new))).getText()).isEqualTo("http://posko.local:8086/");
    }

    /** What a camera would see of a dark terminal. */
    private static BinaryBitmap photo(String[] lines) {
        int scale = 4;
        int width = lines[0].length();
        BufferedImage image = new BufferedImage(width * scale, lines.length * 2 * scale, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                char c = lines[y / scale / 2].charAt(x / scale);
                boolean light = c == '█' || c == (y / scale % 2 == 0 ? '▀' : '▄');
                image.setRGB(x, y, light ? 0xffffff : 0);
            }
        }
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
    }

    private static HttpResponse<byte[]> get(HttpClient http, int port, String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), BodyHandlers.ofByteArray());
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
