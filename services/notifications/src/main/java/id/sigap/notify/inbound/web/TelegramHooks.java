package id.sigap.notify.inbound.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Problem;
import id.sigap.notify.inbound.application.InboundProperties;
import id.sigap.notify.inbound.application.Inbox;
import id.sigap.notify.inbound.telegram.TelegramDelivery;

/** Where Telegram's Bot API delivers, with the secret that was given to setWebhook. */
@RestController
@RequestMapping("/hooks/telegram")
class TelegramHooks {

    private final Inbox inbox;
    private final Secret secret;
    private final RawBody raw;

    TelegramHooks(Inbox inbox, InboundProperties properties, RawBody raw) {
        this.inbox = inbox;
        this.secret = new Secret(properties.telegram().secret());
        this.raw = raw;
    }

    @PostMapping
    @Allow(anybody = true)
    void deliver(HttpServletRequest request, @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", required = false) @Nullable String token) {
        secret.requireDoor();
        if (!secret.is(token)) {
            throw Problem.unproven("Rahasia webhook tidak cocok.");
        }
        JsonNode update = raw.tree(raw.of(request));
        if (!TelegramDelivery.isUpdate(update)) {
            throw Problem.invalid("update_id", "wajib diisi");
        }
        TelegramDelivery.message(update).ifPresent(inbox::take);
    }
}
