package id.sigap.notify.mail.smtp;

import java.util.Locale;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mail goes.
 *
 * @param host server for the real world; empty: real messages fail, visibly
 * @param startTls refuse to speak to the real server in the clear
 * @param username empty when the server wants none
 * @param from sender of every message
 * @param sink where messages of exercises end
 */
@ConfigurationProperties("sigap.mail")
public record MailProperties(
        @DefaultValue("") String host, @DefaultValue("25") int port, @DefaultValue("false") boolean startTls, @DefaultValue("") String username,
        @DefaultValue("") String password, @DefaultValue("sigap@sigap.example") String from, @DefaultValue Sink sink) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    public MailProperties {
        boolean one = !host.isEmpty() && host.equalsIgnoreCase(sink.host()) && port == sink.port();
        if (one && !LOOPBACK.contains(host.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("sigap.mail.sink is the real mail server: exercises would reach people; only a mailbox on this machine may be both");
        }
    }

    /** A server nobody is reached through; empty: messages of exercises fail, visibly. */
    public record Sink(@DefaultValue("") String host, @DefaultValue("25") int port) {}

    @Override
    public String toString() {
        return "MailProperties[host=" + host + ", port=" + port + ", sink=" + sink + "]";
    }
}
