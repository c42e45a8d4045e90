package id.sigap.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The demo's post office: a real SMTP server on loopback that delivers to nobody, and a page that shows what arrived. It keeps
 * mail in memory only.
 */
final class Mailbox {

    private static final int SHOWN = 200;

    private final GreenMail smtp;
    private final HttpServer page;

    Mailbox(int smtpPort, int pagePort) {
        smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        try {
            page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + pagePort + " for the mailbox page is taken", e);
        }
        page.createContext("/", this::show);
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
