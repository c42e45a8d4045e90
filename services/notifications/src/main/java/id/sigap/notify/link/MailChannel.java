package id.sigap.notify.link;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.micrometer.tracing.Span;

import id.sigap.kit.trace.Step;
import id.sigap.kit.trace.Traces;
import id.sigap.notify.alert.application.AnswerCodes;
import id.sigap.notify.alert.application.Channel;
import id.sigap.notify.alert.application.Page;
import id.sigap.notify.inbound.application.InboundProperties;
import id.sigap.notify.mail.application.Notice;
import id.sigap.notify.mail.application.Post;

/** Alerts go out by mail. */
@Component
class MailChannel implements Channel {

    private final Post post;
    private final AnswerCodes codes;
    private final String number;
    private final Traces traces;

    MailChannel(Post post, AnswerCodes codes, InboundProperties inbound, Traces traces) {
        this.post = post;
        this.codes = codes;
        this.number = inbound.number();
        this.traces = traces;
    }

    @Override
    public Delivery deliver(Page page) {
        try (Step step = traces.inside(Span.Kind.CLIENT, "mail").tag("sigap.subject", page.alertId())) {
            Delivery delivery = step.within(() -> send(page));
            step.tag("sigap.outcome", delivery.name());
            return delivery;
        }
    }

    private Delivery send(Page page) {
        return switch (post.send(new Notice(page.alertId(), page.attempt(), page.world(), page.recipient(), page.reason(), page.severity(), page.hazard(),
                page.region(), page.incidentId(), page.answerBy(), reply(page)))) {
            case TAKEN -> Delivery.SENT;
            case REFUSED -> Delivery.FAILED;
            case UNKNOWN -> Delivery.UNKNOWN;
        };
    }

    /** What comes in by telephone belongs to the real world, so nobody is asked to answer an exercise that way. */
    private @Nullable String reply(Page page) {
        return number.isEmpty() || !page.world().isReal() ? null
                : "kirim pesan OK " + codes.of(page.alertId(), page.recipient()) + " ke " + number + " (SMS, WhatsApp, atau Telegram).";
    }
}
