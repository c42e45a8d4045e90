package id.sigap.standalone.lan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.Objects;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The page that makes a phone trust this installation, over plain HTTP since the phone does not trust it yet. It shows the
 * certificate's fingerprint, to be compared with the one in the terminal: who tampers with the Wi-Fi cannot change both.
 */
public final class InstallPage implements AutoCloseable {

    private final HttpServer server;

    /**
     * @param own address of this page
     * @param edge address of the dashboard
     */
    public InstallPage(int port, String own, String edge, LocalAuthority authority) {
        byte[] html = html(own, edge, authority.fingerprint()).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] certificate = authority.certificate().getEncoded();
            server = HttpServer.create(new InetSocketAddress(port), 0);
            server.createContext("/", exchange -> answer(exchange, "/", "text/html; charset=utf-8", html));
            server.createContext("/ca.crt", exchange -> answer(exchange, "/ca.crt", "application/x-x509-ca-cert", certificate));
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " for the install page is taken", e);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        // one slow phone must not keep the others waiting
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    public void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, String path, String type, byte[] body) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET") || !exchange.getRequestURI().getPath().equals(path)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    static String html(String own, String edge, String fingerprint) {
        try (InputStream page = InstallPage.class.getResourceAsStream("/standalone/install.html")) {
            return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{edge}}", edge).replace("{{own}}", own).replace("{{fingerprint}}", fingerprint)
                    .replace("{{qr}}", new QrCode(own).svg("Kode QR " + own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
