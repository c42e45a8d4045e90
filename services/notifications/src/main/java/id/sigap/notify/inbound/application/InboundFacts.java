package id.sigap.notify.inbound.application;

import java.time.Instant;

import id.sigap.kit.document.Change;
import id.sigap.kit.event.Fact;
import id.sigap.notify.inbound.model.Message;

/** How a message looks on {@code sigap.inbound}: that it came, and nothing of who wrote it or what. */
public final class InboundFacts {

    public static final String RECEIVED = "id.sigap.inbound.received.v1";

    private InboundFacts() {}

    /** The message handed on. */
    static Change<Message> handedOn(Message message) {
        return Change.of(message, received(message));
    }

    static Fact received(Message message) {
        return Fact.of(RECEIVED, null, new Received(message.observedAt(), message.channel().name(), message.kind().name(), message.sentAt(),
                message.receivedAt()));
    }

    private record Received(Instant observedAt, String channel, String kind, Instant sentAt, Instant receivedAt) {}
}
