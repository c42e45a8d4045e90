package id.sigap.notify.inbound.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Problem;
import id.sigap.notify.inbound.application.InboundProperties;
import id.sigap.notify.inbound.application.Inbox;
import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.sms.GammuDelivery;
import id.sigap.notify.inbound.sms.KannelDelivery;
import id.sigap.notify.inbound.sms.Malformed;

/**
 * Where SMS gateways deliver: Kannel by GET, Gammu SMSD by POST. 200 means the message is on the disk; the answer is empty, because
 * Kannel would send its words to whoever wrote. The secret is in the header, or in the path where a gateway can set no header.
 */
@RestController
@RequestMapping("/hooks/sms")
class SmsHooks {

    private static final String HEADER = "X-Sigap-Secret";

    private final Inbox inbox;
    private final InboundProperties.Sms settings;
    private final Secret secret;
    private final RawBody raw;
    private final GammuDelivery gammu;

    SmsHooks(Inbox inbox, InboundProperties properties, RawBody raw) {
        this.inbox = inbox;
        this.settings = properties.sms();
        this.secret = new Secret(settings.secret());
        this.raw = raw;
        this.gammu = new GammuDelivery(raw.json(), settings.zone());
    }

    @GetMapping({"/kannel", "/kannel/{secret}"})
    @Allow(anybody = true)
    void kannel(HttpServletRequest request, @PathVariable(name = "secret", required = false) @Nullable String inPath,
            @RequestHeader(name = HEADER, required = false) @Nullable String inHeader) {
        admit(inPath, inHeader);
        try {
            inbox.take(KannelDelivery.read(request.getQueryString(), settings.kannel()));
        } catch (Malformed e) {
            throw Problem.invalid(e.field(), e.said());
        }
    }

    @PostMapping({"/gammu", "/gammu/{secret}"})
    @Allow(anybody = true)
    void gammu(HttpServletRequest request, @PathVariable(name = "secret", required = false) @Nullable String inPath,
            @RequestHeader(name = HEADER, required = false) @Nullable String inHeader) {
        admit(inPath, inHeader);
        List<Incoming> messages;
        try {
            messages = gammu.read(raw.of(request), Objects.requireNonNullElse(request.getContentType(), ""));
        } catch (Malformed e) {
            throw Problem.invalid(e.field(), e.said());
        }
        messages.forEach(inbox::take);
    }

    private void admit(@Nullable String inPath, @Nullable String inHeader) {
        secret.requireDoor();
        if (!secret.is(inHeader != null ? inHeader : inPath)) {
            throw Problem.unproven("Rahasia gerbang SMS tidak cocok.");
        }
    }
}
