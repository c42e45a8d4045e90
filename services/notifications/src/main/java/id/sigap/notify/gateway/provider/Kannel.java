package id.sigap.notify.gateway.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.apache.hc.client5.http.classic.methods.HttpGet;

import id.sigap.notify.address.model.Channel;
import id.sigap.notify.gateway.application.Provider;
import id.sigap.notify.gateway.model.Handover;
import id.sigap.notify.gateway.model.Outgoing;

/** SMS by Kannel: GET {@code sendsms}; 202 "accepted" or "queued" means the gateway has it. */
final class Kannel implements Provider {

    private final GatewayProperties.Sms settings;
    private final Guard guard;
    private final Wire wire = new Wire("Kannel");

    Kannel(GatewayProperties.Sms settings, Guard guard) {
        this.settings = settings;
        this.guard = guard;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Handover send(Outgoing message) {
        boolean plain = message.text().chars().allMatch(c -> c < 128);
        String query = "?username=" + encoded(settings.username()) + "&password=" + encoded(settings.password()) + "&to=" + encoded(message.to().value())
                + "&text=" + encoded(message.text()) + "&charset=UTF-8&coding=" + (plain ? 0 : 2)
                + (settings.from().isEmpty() ? "" : "&from=" + encoded(settings.from()));
        return guard.send(() -> wire.ask(new HttpGet(settings.url() + query), answer -> switch (answer.status()) {
            case 200, 202 -> Wire.taken();
            case 429 -> Wire.later(5);
            // "Temporal failure, try again later": the gateway has no connection to a network
            case 503 -> Wire.unwell();
            default -> answer.status() >= 500 ? Wire.unknown() : Wire.refused("REFUSED_" + answer.status());
        }));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
