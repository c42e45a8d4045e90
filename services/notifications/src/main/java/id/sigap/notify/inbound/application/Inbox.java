package id.sigap.notify.inbound.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.notify.address.model.Channel;
import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Message;
import id.sigap.notify.inbound.model.Segment;

/**
 * Takes messages in: when {@link #take} returns they are on the disk, and however often one is delivered it is there once. Providers
 * deliver from the real world only, so exercises never come this way.
 */
@Component
public class Inbox {

    private final Documents<Message> messages;
    private final LongSms longSms;
    private final AlertAnswers alerts;
    private final MeterRegistry meters;
    private final Clock clock;

    public Inbox(Documents<Message> messages, LongSms longSms, AlertAnswers alerts, MeterRegistry meters, Clock clock) {
        this.messages = messages;
        this.longSms = longSms;
        this.alerts = alerts;
        this.meters = meters;
        this.clock = clock;
    }

    /** The same for every delivery of a message. */
    public static String idOf(Channel channel, String providerId) {
        return Ids.derived("inbound", channel.name(), providerId);
    }

    public void take(Incoming in) {
        Instant now = clock.instant();
        Segment segment = in.segment();
        boolean fresh;
        if (segment != null && segment.total() > 1) {
            fresh = longSms.take(in, segment, now);
        } else {
            Optional<Message.Answered> answered = alerts.meantBy(in.text());
            Change<Message> change = answered.map(alert -> Change.of(Message.answering(in, alert, now)))
                    .orElseGet(() -> InboundFacts.handedOn(Message.handedOn(in, now)));
            fresh = messages.insert(idOf(in.channel(), in.providerId()), World.REAL, change, null).created();
        }
        meters.counter("sigap.inbound.messages", "channel", in.channel().name(), "kind", in.kind().name(), "delivery", fresh ? "first" : "again")
                .increment();
    }

    /** Called when a message is due: parts that did not come, or an alert still to be taken. */
    public void look(String id) {
        Instant now = clock.instant();
        Message.Answered answer = messages.find(id).map(v -> v.state()).filter(m -> m.state() == Message.State.ANSWERING)
                .map(Message::answers).orElse(null);
        if (answer != null) {
            alerts.give(answer);
        }
        messages.change(id, v -> {
            Message message = v.state();
            if (message.dueAt() == null || now.isBefore(message.dueAt())) {
                return null;
            }
            return switch (message.state()) {
                case INCOMPLETE -> InboundFacts.handedOn(message.asItIs());
                case ANSWERING -> Change.of(message.answered());
                case HANDED_ON, ANSWERED -> null;
            };
        });
    }
}
