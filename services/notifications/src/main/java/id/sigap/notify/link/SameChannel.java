package id.sigap.notify.link;

import java.util.Optional;

import org.springframework.stereotype.Component;

import io.micrometer.tracing.Span;

import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.trace.Step;
import id.sigap.kit.trace.Traces;
import id.sigap.notify.address.model.Address;
import id.sigap.notify.answer.application.Correspondence;
import id.sigap.notify.answer.model.Conversation;
import id.sigap.notify.gateway.application.Gateways;
import id.sigap.notify.gateway.model.Handover;
import id.sigap.notify.gateway.model.Outgoing;
import id.sigap.notify.inbound.model.Message;

/** Whoever wrote is answered on the channel they wrote on. */
@Component
class SameChannel implements Correspondence {

    private final Documents<Message> messages;
    private final Gateways gateways;
    private final Traces traces;

    SameChannel(Documents<Message> messages, Gateways gateways, Traces traces) {
        this.messages = messages;
        this.gateways = gateways;
        this.traces = traces;
    }

    @Override
    public Conversation.Result answer(String inboundId, String text) {
        Optional<Message> message = messages.find(inboundId).map(Versioned::state);
        if (message.isEmpty()) {
            return new Conversation.Result.Refused("NO_MESSAGE");
        }
        Message asked = message.get();
        Outgoing answer = new Outgoing(new Address(asked.channel(), asked.replyTo()), text, asked.receivedAt());
        try (Step step = traces.inside(Span.Kind.CLIENT, "answer").tag("sigap.channel", asked.channel().name())) {
            Handover made = step.within(() -> gateways.send(answer));
            step.tag("sigap.outcome", made.getClass().getSimpleName());
            return switch (made) {
                case Handover.Taken _ -> new Conversation.Result.Sent();
                case Handover.Unknown _ -> new Conversation.Result.Unknown();
                case Handover.Refused refused -> new Conversation.Result.Refused(refused.because());
                case Handover.Later later -> new Conversation.Result.Later(later.after());
            };
        }
    }
}
