package id.sigap.notify;

import java.util.Arrays;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

/** A real SMTP server that keeps what it gets in memory. */
public final class Mailbox {

    private final int port;
    private GreenMail server;

    public Mailbox() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        port = server.getSmtp().getPort();
    }

    public int port() {
        return port;
    }

    public void stop() {
        server.stop();
    }

    /** Starts it again, empty, at the same port. */
    public void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** What arrived about one alert, oldest first. */
    public List<Mail> about(String alertId) {
        return Arrays.stream(server.getReceivedMessages()).map(Mail::of).filter(m -> alertId.equals(m.alert())).toList();
    }

    public record Mail(int recipients, String to, String subject, String text, String alert, int attempt) {
        static Mail of(MimeMessage m) {
            try {
                return new Mail(m.getAllRecipients().length, m.getAllRecipients()[0].toString(), m.getSubject(), String.valueOf(m.getContent()),
                        m.getHeader("X-Sigap-Alert", null), Integer.parseInt(m.getHeader("X-Sigap-Attempt", null)));
            } catch (MessagingException | java.io.IOException e) {
                throw new IllegalStateException(GreenMailUtil.getWholeMessage(m), e);
            }
        }
    }
}
