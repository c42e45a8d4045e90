package id.sigap.notify.inbound.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Problem;
import id.sigap.notify.inbound.model.Message;
import id.sigap.notify.inbound.model.Position;

/** What events must not say: words, sender and place of one message, for the service that makes reports of them. */
@RestController
@RequestMapping("/api/v1/inbound")
class InboundController {

    private final Documents<Message> messages;

    InboundController(Documents<Message> messages) {
        this.messages = messages;
    }

    /** Personal data: not to be logged. Only messages that were handed on; answers to alerts are nobody else's business. */
    record MessageView(String id, String channel, String sender, String text, @Nullable Position position, Instant sentAt, Instant receivedAt) {
        @Override
        public String toString() {
            return "MessageView[" + id + "]";
        }
    }

    /** For services alone. */
    @GetMapping("/{id}")
    @Allow(scopes = "inbound.read")
    MessageView one(@PathVariable String id) {
        Versioned<Message> found = messages.find(id).filter(v -> v.state().state() == Message.State.HANDED_ON)
                .orElseThrow(() -> Problem.notFound("Pesan ini tidak ada."));
        Message m = found.state();
        return new MessageView(found.id(), m.channel().name(), m.sender(), m.text(), m.position(), m.sentAt(), m.receivedAt());
    }
}
