package id.sigap.notify.inbound.application;

import java.time.Duration;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What providers must prove before a message of theirs is taken. Without its secret a door is not there (404). Secrets are read
 * straight from the environment, e.g. {@code SIGAP_INBOUND_SMS_SECRET}.
 *
 * @param number where people send their messages, as it is told to them; empty: not told
 */
@ConfigurationProperties("sigap.inbound")
public record InboundProperties(@DefaultValue("") String number, @DefaultValue Sms sms, @DefaultValue Whatsapp whatsapp, @DefaultValue Telegram telegram) {

    private static final int SHORTEST_SECRET = 16;

    public InboundProperties {
        strong("sigap.inbound.sms.secret", sms.secret());
        strong("sigap.inbound.whatsapp.app-secret", whatsapp.appSecret());
        strong("sigap.inbound.whatsapp.verify-token", whatsapp.verifyToken());
        strong("sigap.inbound.telegram.secret", telegram.secret());
    }

    private static void strong(String name, String secret) {
        if (!secret.isEmpty() && secret.strip().length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(name + " is shorter than " + SHORTEST_SECRET + " characters: strangers would write in other people's names");
        }
    }

    /**
     * @param secret of the SMS gateway
     * @param partsWait so long a text waits for parts that are missing
     * @param zone of times a gateway writes without one (Gammu: the gateway's own clock)
     * @param kannel names of Kannel's parameters, as the operator wrote them in {@code get-url}
     */
    public record Sms(@DefaultValue("") String secret, @DefaultValue("90s") Duration partsWait, @DefaultValue("Asia/Jakarta") ZoneId zone,
            @DefaultValue Kannel kannel) {

        public Sms {
            if (!partsWait.isPositive()) {
                throw new IllegalArgumentException("sigap.inbound.sms.parts-wait must be positive");
            }
        }

        @Override
        public String toString() {
            return "Sms[...]";
        }
    }

    /** Kannel's parameters: {@code from=%p&text=%a&time=%T&id=%I&charset=%C&coding=%c&udh=%u}. */
    public record Kannel(@DefaultValue("from") String from, @DefaultValue("text") String text, @DefaultValue("time") String time,
            @DefaultValue("id") String id, @DefaultValue("charset") String charset, @DefaultValue("coding") String coding,
            @DefaultValue("udh") String udh) {}

    /**
     * @param appSecret of the Meta app, with which it signs what it delivers
     * @param verifyToken chosen by us, repeated by Meta when the webhook is set up
     */
    public record Whatsapp(@DefaultValue("") String appSecret, @DefaultValue("") String verifyToken) {
        @Override
        public String toString() {
            return "Whatsapp[...]";
        }
    }

    /** @param secret the {@code secret_token} given to setWebhook */
    public record Telegram(@DefaultValue("") String secret) {
        @Override
        public String toString() {
            return "Telegram[...]";
        }
    }
}
