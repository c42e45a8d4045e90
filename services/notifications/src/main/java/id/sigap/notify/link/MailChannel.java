package id.sigap.notify.link;

import org.springframework.stereotype.Component;

import id.sigap.notify.alert.application.Channel;
import id.sigap.notify.alert.application.Page;
import id.sigap.notify.mail.application.Notice;
import id.sigap.notify.mail.application.Post;

/** Alerts go out by mail. */
@Component
class MailChannel implements Channel {

    private final Post post;

    MailChannel(Post post) {
        this.post = post;
    }

    @Override
    public Delivery deliver(Page page) {
        return switch (post.send(new Notice(page.alertId(), page.attempt(), page.world(), page.recipient(), page.reason(), page.severity(), page.hazard(),
                page.region(), page.incidentId(), page.answerBy()))) {
            case TAKEN -> Delivery.SENT;
            case REFUSED -> Delivery.FAILED;
            case UNKNOWN -> Delivery.UNKNOWN;
        };
    }
}
