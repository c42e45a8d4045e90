package id.sigap.notify.gateway.provider;

import java.util.Map;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

import id.sigap.notify.address.model.Channel;
import id.sigap.notify.gateway.application.Provider;
import id.sigap.notify.gateway.model.Handover;
import id.sigap.notify.gateway.model.Outgoing;

/** Telegram by its Bot API: {@code sendMessage}; 429 says how long to be silent. */
final class Telegram implements Provider {

    private final GatewayProperties.Telegram settings;
    private final Guard guard;
    private final Wire wire = new Wire("Telegram");

    Telegram(GatewayProperties.Telegram settings, Guard guard) {
        this.settings = settings;
        this.guard = guard;
    }

    @Override
    public Channel channel() {
        return Channel.TELEGRAM;
    }

    @Override
    public Handover send(Outgoing message) {
        byte[] body = wire.write(Map.of("chat_id", Long.parseLong(message.to().value()), "text", message.text()));
        HttpPost request = new HttpPost(settings.url() + "/bot" + settings.token() + "/sendMessage");
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return guard.send(() -> wire.ask(request, Telegram::read));
    }

    private static Guard.Reply read(Wire.Answer answer) {
        if (answer.status() == 429) {
            return Wire.later(answer.body().path("parameters").path("retry_after").asLong(5));
        }
        if (answer.status() == 200) {
            return answer.body().path("ok").asBoolean(false) ? Wire.taken() : Wire.unknown();
        }
        return answer.status() >= 500 ? Wire.unknown() : Wire.refused("REFUSED_" + answer.status());
    }
}
