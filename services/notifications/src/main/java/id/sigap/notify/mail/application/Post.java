package id.sigap.notify.mail.application;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;

import id.sigap.kit.World;
import id.sigap.notify.alert.application.Channel;
import id.sigap.notify.alert.application.Page;
import id.sigap.notify.mail.contact.Contact;
import id.sigap.notify.mail.contact.ContactApi;
import id.sigap.notify.mail.model.Letter;
import id.sigap.notify.mail.smtp.MailServer;
import id.sigap.notify.place.PlaceNames;
import id.sigap.notify.place.RegionCode;

/** Tells people by e-mail. What went wrong is logged without saying for whom. */
public final class Post implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Function<World, Optional<MailServer>> gate;
    private final ContactApi registry;
    private final PlaceNames places;
    private final String from;
    private final String edgeUrl;

    /** @param gate {@link id.sigap.notify.mail.smtp.WorldGate#serverFor} */
    public Post(Function<World, Optional<MailServer>> gate, ContactApi registry, PlaceNames places, String from, String edgeUrl) {
        this.gate = gate;
        this.registry = registry;
        this.places = places;
        this.from = from;
        this.edgeUrl = edgeUrl;
    }

    @Override
    public boolean deliver(Page page) {
        Optional<MailServer> server = gate.apply(page.world());
        if (server.isEmpty()) {
            LOG.warn("alert {} attempt {}: no mail server is configured for {}", page.alertId(), page.attempt(),
                    page.world().isReal() ? "the real world (SIGAP_MAIL_HOST)" : "exercises (SIGAP_MAIL_SINK_HOST)");
            return false;
        }
        try {
            Contact contact = registry.contact(page.recipient());
            MimeMessage message = compose(server.get(), page, contact);
            server.get().breaker().executeRunnable(() -> server.get().sender().send(message));
            return true;
        } catch (RuntimeException | MessagingException | java.io.UnsupportedEncodingException e) {
            // the message of a mail server's refusal may hold the address
            LOG.warn("alert {} attempt {} was not sent: {}", page.alertId(), page.attempt(), e.getClass().getSimpleName());
            return false;
        }
    }

    private MimeMessage compose(MailServer server, Page page, Contact contact)
            throws MessagingException, java.io.UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(Objects.requireNonNullElse(contact.email(), ""), true);
        address.setPersonal(contact.name(), "UTF-8");
        Letter letter = Letter.about(new Letter.Occasion(!page.world().isReal(), contact.name(), page.reason(), page.severity(),
                Objects.requireNonNullElse(page.hazard(), ""), places.of(page.region()), answerBy(page), link(page)));
        MimeMessage message = server.sender().createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom(new InternetAddress(from, "Sigap", "UTF-8"));
        helper.setTo(address);
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Sigap-Alert", page.alertId());
        message.setHeader("X-Sigap-Attempt", String.valueOf(page.attempt()));
        if (page.severity().equals("KRITIS")) {
            helper.setPriority(1);
        }
        return message;
    }

    private static String answerBy(Page page) {
        String region = Objects.requireNonNullElse(page.region(), "13");
        return TIME.withZone(RegionCode.zone(region)).format(page.answerBy()) + " " + RegionCode.zoneName(region);
    }

    /** The pages keep the open incident in the address's fragment. */
    private String link(Page page) {
        String link = edgeUrl + "/?world=" + URLEncoder.encode(page.world().id(), StandardCharsets.UTF_8);
        return page.incidentId() == null ? link : link + "#" + page.incidentId();
    }
}
