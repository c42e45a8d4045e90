package id.sigap.notify.link;

import org.springframework.stereotype.Component;

import io.micrometer.tracing.Span;

import id.sigap.kit.trace.Step;
import id.sigap.kit.trace.Traces;
import id.sigap.notify.alert.application.Channel;
import id.sigap.notify.alert.application.Page;
import id.sigap.notify.mail.application.Notice;
import id.sigap.notify.mail.application.Post;

/** Alerts go out by mail. */
@Component
class MailChannel implements Channel {

    private final Post post;
    private final Traces traces;

    MailChannel(Post post, Traces traces) {
        this.post = post;
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
                page.region(), page.incidentId(), page.answerBy()))) {
            case TAKEN -> Delivery.SENT;
            case REFUSED -> Delivery.FAILED;
            case UNKNOWN -> Delivery.UNKNOWN;
        };
    }
}
