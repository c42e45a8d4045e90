package id.sigap.notify.gateway.provider;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Providers that carry messages of the real world; without address or token there is none, and nothing is sent. Secrets are read
 * straight from the environment, e.g. {@code SIGAP_GATEWAYS_TELEGRAM_TOKEN}.
 *
 * @param mostAnHour messages to one address
 */
@ConfigurationProperties("sigap.gateways")
public record GatewayProperties(@DefaultValue("30") int mostAnHour, @DefaultValue Sms sms, @DefaultValue Whatsapp whatsapp, @DefaultValue Telegram telegram) {

    /**
     * @param url of Kannel's {@code /cgi-bin/sendsms}; empty: no SMS goes out
     * @param from sender shown, empty for the gateway's own
     * @param perSecond messages the gateway's modems can send
     */
    public record Sms(@DefaultValue("") String url, @DefaultValue("") String username, @DefaultValue("") String password,
            @DefaultValue("") String from, @DefaultValue("1") int perSecond) {

        public Sms {
            URI.create(url);
        }

        @Override
        public String toString() {
            return "Sms[" + url + "]";
        }
    }

    /**
     * @param url of the Graph API with its version
     * @param phone id of our number ({@code phone_number_id}); empty: no WhatsApp goes out
     * @param template approved template with one parameter, for writing later than a day after they wrote; empty: then nothing is sent
     */
    public record Whatsapp(@DefaultValue("https://graph.facebook.com/v23.0") String url, @DefaultValue("") String phone,
            @DefaultValue("") String token, @DefaultValue("") String template, @DefaultValue("id") String language, @DefaultValue("40") int perSecond) {

        public Whatsapp {
            URI.create(url);
            if (!phone.matches("[0-9]*")) {
                throw new IllegalArgumentException("sigap.gateways.whatsapp.phone is the id Meta gave the number, digits only");
            }
        }

        @Override
        public String toString() {
            return "Whatsapp[" + url + "]";
        }
    }

    /** @param token of the bot; empty: no Telegram goes out */
    public record Telegram(@DefaultValue("https://api.telegram.org") String url, @DefaultValue("") String token, @DefaultValue("25") int perSecond) {

        public Telegram {
            URI.create(url);
            if (!token.isEmpty() && !token.matches("[0-9]+:[A-Za-z0-9_-]+")) {
                throw new IllegalArgumentException("sigap.gateways.telegram.token is not what BotFather gives: <number>:<letters>");
            }
        }

        @Override
        public String toString() {
            return "Telegram[" + url + "]";
        }
    }
}
