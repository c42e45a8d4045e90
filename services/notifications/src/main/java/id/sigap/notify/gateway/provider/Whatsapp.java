package id.sigap.notify.gateway.provider;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

import id.sigap.notify.address.model.Channel;
import id.sigap.notify.gateway.application.Provider;
import id.sigap.notify.gateway.model.Handover;
import id.sigap.notify.gateway.model.Outgoing;

/**
 * WhatsApp by Meta's Cloud API. Within 24 hours of their last message anything may be written, after that only a template Meta has
 * approved.
 */
final class Whatsapp implements Provider {

    /** A little less than Meta's day, so that the window does not close on the way. */
    private static final Duration WINDOW = Duration.ofHours(24).minusMinutes(5);
    /** Too many calls, too many messages, too many to this person. */
    private static final Set<Integer> TOO_MANY = Set.of(4, 80007, 130429, 131048, 131056);

    private final GatewayProperties.Whatsapp settings;
    private final Guard guard;
    private final Clock clock;
    private final Wire wire = new Wire("WhatsApp");

    Whatsapp(GatewayProperties.Whatsapp settings, Guard guard, Clock clock) {
        this.settings = settings;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WHATSAPP;
    }

    @Override
    public Handover send(Outgoing message) {
        boolean open = clock.instant().isBefore(message.lastHeard().plus(WINDOW));
        if (!open && settings.template().isEmpty()) {
            return new Handover.Refused("WINDOW_CLOSED");
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messaging_product", "whatsapp");
        body.put("recipient_type", "individual");
        body.put("to", message.to().value().substring(1));
        if (open) {
            body.put("type", "text");
            body.put("text", Map.of("preview_url", false, "body", message.text()));
        } else {
            body.put("type", "template");
            body.put("template", Map.of("name", settings.template(), "language", Map.of("code", settings.language()), "components",
                    List.of(Map.of("type", "body", "parameters", List.of(Map.of("type", "text", "text", message.text()))))));
        }
        HttpPost request = new HttpPost(settings.url() + "/" + settings.phone() + "/messages");
        request.setHeader("Authorization", "Bearer " + settings.token());
        request.setEntity(new ByteArrayEntity(wire.write(body), ContentType.APPLICATION_JSON));
        return guard.send(() -> wire.ask(request, Whatsapp::read));
    }

    private static Guard.Reply read(Wire.Answer answer) {
        int code = answer.body().path("error").path("code").asInt(0);
        if (answer.status() == 429 || TOO_MANY.contains(code)) {
            return Wire.later(code == 131056 ? 6 : 30);
        }
        if (answer.status() / 100 == 2) {
            return answer.body().path("messages").path(0).path("id").isString() ? Wire.taken() : Wire.unknown();
        }
        return answer.status() >= 500 ? Wire.unknown() : Wire.refused("REFUSED_" + (code == 0 ? answer.status() : code));
    }
}
