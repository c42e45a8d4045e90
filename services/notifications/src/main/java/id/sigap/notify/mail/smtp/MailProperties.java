package id.sigap.notify.mail.smtp;

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

    /** A server nobody is reached through; empty: messages of exercises fail, visibly. */
    public record Sink(@DefaultValue("") String host, @DefaultValue("25") int port) {}

    @Override
    public String toString() {
        return "MailProperties[host=" + host + ", port=" + port + ", sink=" + sink + "]";
    }
}
