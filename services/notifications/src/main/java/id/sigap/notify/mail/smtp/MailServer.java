package id.sigap.notify.mail.smtp;

import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/** One SMTP server behind its circuit breaker and time-outs. */
public final class MailServer {

    /** For the whole conversation, whatever its steps take: well below the 60 s a claim lasts. */
    private static final long LONGEST_SECONDS = 30;

    private final JavaMailSenderImpl sender;
    private final CircuitBreaker breaker;
    private final ExecutorService conversations = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("smtp-", 0).factory());

    MailServer(String host, int port, boolean startTls, String username, String password, CircuitBreaker breaker) {
        this.breaker = breaker;
        this.sender = new JavaMailSenderImpl();
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
    }

    public MimeMessage blank() {
        return sender.createMimeMessage();
    }

    public Handover send(MimeMessage message) {
        if (!breaker.tryAcquirePermission()) {
            return Handover.REFUSED;
        }
        long start = breaker.getCurrentTimestamp();
        Throwable failure = converse(message);
        long took = breaker.getCurrentTimestamp() - start;
        if (failure == null || serverSaidNo(failure)) {
            // a wrong address is no fault of the server
            breaker.onSuccess(took, breaker.getTimestampUnit());
        } else {
            breaker.onError(took, breaker.getTimestampUnit(), failure);
        }
        return failure == null ? Handover.TAKEN : serverSaidNo(failure) || !connected(failure) ? Handover.REFUSED : Handover.UNKNOWN;
    }

    private @Nullable Throwable converse(MimeMessage message) {
        Future<?> conversation = conversations.submit(() -> sender.send(message));
        try {
            conversation.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException e) {
            return e.getCause() == null ? e : e.getCause();
        } catch (TimeoutException e) {
            conversation.cancel(true);
            return e;
        } catch (InterruptedException e) {
            conversation.cancel(true);
            Thread.currentThread().interrupt();
            return e;
        }
    }

    private static boolean serverSaidNo(Throwable failure) {
        return failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                && Arrays.stream(sending.getMessageExceptions()).allMatch(e -> e instanceof SendFailedException && !brokeOff(e));
    }

    /** The mail library puts "[EOF]" where the server's answer would be when there was none. */
    private static boolean brokeOff(Exception e) {
        return String.valueOf(e.getMessage()).contains("[EOF]");
    }

    /** Spring lists the failure to connect as the message's and as the cause; later failures only as the message's. */
    private static boolean connected(Throwable failure) {
        return failure instanceof MailSendException sending
                ? Arrays.stream(sending.getMessageExceptions()).noneMatch(e -> e.equals(sending.getCause()))
                : failure instanceof TimeoutException || failure instanceof InterruptedException;
    }
}
