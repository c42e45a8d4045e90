package id.sigap.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Executors;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import javax.net.ssl.SSLContext;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/**
 * The demo's post office: a real SMTP server on loopback that delivers to nobody, and a page that shows what arrived. It keeps
 * mail in memory only.
 */
final class Mailbox {

    static final String USER = "surat";

    private static final int SHOWN = 200;

    private final GreenMail smtp;
    private final HttpServer page;
    private final HttpContext pages;

    /** A mailbox for this machine alone. */
    Mailbox(int smtpPort, int pagePort) {
        this(smtpPort, page(pagePort));
    }

    /** A mailbox other machines may look into, encrypted and with a password: letters hold codes that acknowledge alerts. */
    Mailbox(int smtpPort, int pagePort, SSLContext serving, String password) {
        this(smtpPort, sharedPage(pagePort, serving));
        pages.setAuthenticator(new BasicAuthenticator("Kotak surat demo") {
            @Override
            public boolean checkCredentials(String user, String given) {
                return user.equals(USER) && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private Mailbox(int smtpPort, HttpServer page) {
        this.smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.page = page;
        // one slow reader must not keep the others waiting
        page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.pages = page.createContext("/", this::show);
    }

    private static HttpServer page(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " for the mailbox page is taken", e);
        }
    }

    private static HttpServer sharedPage(int port, SSLContext serving) {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(port), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(serving));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " for the mailbox page is taken", e);
        }
    }

    void start() {
        smtp.start();
        page.start();
    }

    void stop() {
        page.stop(0);
        smtp.stop();
    }

    private void show(HttpExchange exchange) throws IOException {
        byte[] html = html().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
        exchange.getResponseHeaders().set("Refresh", "5");
        exchange.sendResponseHeaders(200, html.length);
        exchange.getResponseBody().write(html);
        exchange.close();
    }

    private String html() {
        MimeMessage[] all = smtp.getReceivedMessages();
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"id\"><title>Kotak surat demo</title><h1>Kotak surat demo</h1><p>")
                .append(all.length).append(" surat sejak mulai; ").append(Math.min(all.length, SHOWN)).append(" terbaru:</p><ol reversed>");
        Arrays.stream(all).sorted(Comparator.comparing((MimeMessage m) -> Arrays.asList(all).indexOf(m)).reversed()).limit(SHOWN)
                .forEach(m -> item(html, m));
        return html.append("</ol></html>").toString();
    }

    private static void item(StringBuilder html, MimeMessage message) {
        try {
            html.append("<li><b>").append(escape(message.getSubject())).append("</b><br>kepada ")
                    .append(escape(Arrays.toString(message.getRecipients(Message.RecipientType.TO))))
                    .append("<pre>").append(escape(GreenMailUtil.getBody(message))).append("</pre></li>");
        } catch (MessagingException e) {
            html.append("<li>surat yang tidak dapat dibaca</li>");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
