package id.sigap.notify.inbound.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Problem;
import id.sigap.notify.inbound.application.InboundProperties;
import id.sigap.notify.inbound.application.Inbox;
import id.sigap.notify.inbound.whatsapp.WhatsappDelivery;

/** Where Meta's WhatsApp Cloud API delivers. Every body is signed with the app's secret; what is not is nobody's. */
@RestController
@RequestMapping("/hooks/whatsapp")
class WhatsappHooks {

    private static final Set<String> STATUSES = Set.of("sent", "delivered", "read", "failed");

    private final Inbox inbox;
    private final Secret appSecret;
    private final Secret verifyToken;
    private final RawBody raw;
    private final MeterRegistry meters;

    WhatsappHooks(Inbox inbox, InboundProperties properties, RawBody raw, MeterRegistry meters) {
        this.inbox = inbox;
        this.appSecret = new Secret(properties.whatsapp().appSecret());
        this.verifyToken = new Secret(properties.whatsapp().verifyToken());
        this.raw = raw;
        this.meters = meters;
    }

    /** Meta asks once, when the webhook is set up, whether it is ours. */
    @GetMapping
    @Allow(anybody = true)
    ResponseEntity<String> verify(@RequestParam(name = "hub.mode", required = false) @Nullable String mode,
            @RequestParam(name = "hub.verify_token", required = false) @Nullable String token,
            @RequestParam(name = "hub.challenge", required = false) @Nullable String challenge) {
        verifyToken.requireDoor();
        if (!"subscribe".equals(mode) || !verifyToken.is(token)) {
            throw Problem.forbidden("verify-token", "Token verifikasi tidak cocok.");
        }
        if (challenge == null || !challenge.matches("[A-Za-z0-9_.-]{1,200}")) {
            throw Problem.invalid("hub.challenge", "1 sampai 200 huruf, angka, titik, garis");
        }
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
    }

    @PostMapping
    @Allow(anybody = true)
    void deliver(HttpServletRequest request, @RequestHeader(name = "X-Hub-Signature-256", required = false) @Nullable String signature) {
        appSecret.requireDoor();
        byte[] body = raw.of(request);
        if (!appSecret.signed(body, signature)) {
            throw Problem.unproven("Tanda tangan tidak cocok.");
        }
        WhatsappDelivery delivery = WhatsappDelivery.of(raw.tree(body));
        delivery.messages().forEach(inbox::take);
        delivery.statuses().forEach(status ->
                meters.counter("sigap.inbound.statuses", "status", STATUSES.contains(status) ? status : "other").increment());
    }
}
