package id.sigap.notify.mail.smtp;

import java.util.Properties;

import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/**
 * One SMTP server and its circuit breaker.
 *
 * @param name {@code real} or {@code sink}, for metrics
 */
public record MailServer(String name, JavaMailSender sender, CircuitBreaker breaker) {

    /** Each step of the conversation has its time-out; all of them together stay below the 60 s a claim lasts. */
    static JavaMailSender sender(String host, int port, boolean startTls, String username, String password) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "3000");
        properties.setProperty("mail.smtp.timeout", "5000");
        properties.setProperty("mail.smtp.writetimeout", "5000");
        if (startTls) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        }
        if (!username.isEmpty()) {
            sender.setUsername(username);
            sender.setPassword(password);
            properties.setProperty("mail.smtp.auth", "true");
        }
        sender.setJavaMailProperties(properties);
        return sender;
    }
}
