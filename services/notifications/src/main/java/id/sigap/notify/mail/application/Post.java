package id.sigap.notify.mail.application;

import java.io.UnsupportedEncodingException;
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
import id.sigap.notify.mail.contact.Contact;
import id.sigap.notify.mail.model.Letter;
import id.sigap.notify.mail.smtp.Handover;
import id.sigap.notify.mail.smtp.MailServer;
import id.sigap.notify.place.PlaceNames;
import id.sigap.notify.place.RegionCode;

/** Tells people by e-mail. What went wrong is logged without saying for whom. */
public final class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Function<World, Optional<MailServer>> gate;
    private final Function<String, Contact> contacts;
    private final PlaceNames places;
    private final String from;
    private final String edgeUrl;

    /**
     * @param gate {@link id.sigap.notify.mail.smtp.WorldGate#serverFor}
     * @param contacts {@link id.sigap.notify.mail.contact.AddressBook#of}
     */
    public Post(Function<World, Optional<MailServer>> gate, Function<String, Contact> contacts, PlaceNames places, String from, String edgeUrl) {
        this.gate = gate;
        this.contacts = contacts;
        this.places = places;
        this.from = from;
        this.edgeUrl = edgeUrl;
    }

    /**
     * Tries once. Never throws.
     *
     * @return what the server of that world made of the letter
     */
    public Handover send(Notice notice) {
        Optional<MailServer> server = gate.apply(notice.world());
        if (server.isEmpty()) {
            LOG.warn("alert {} attempt {}: no mail server is configured for {}", notice.alertId(), notice.attempt(),
                    notice.world().isReal() ? "the real world (SIGAP_MAIL_HOST)" : "exercises (SIGAP_MAIL_SINK_HOST)");
            return Handover.REFUSED;
        }
        MimeMessage message;
        try {
            message = compose(server.get(), notice, contacts.apply(notice.recipient()));
        } catch (RuntimeException | MessagingException | UnsupportedEncodingException e) {
            return told(notice, Handover.REFUSED, e.getClass().getSimpleName());
        }
        return told(notice, server.get().send(message), "mail server");
    }

    /** Without the server's own words: a refusal often repeats the address. */
    private static Handover told(Notice notice, Handover outcome, String where) {
        if (outcome != Handover.TAKEN) {
            LOG.warn("alert {} attempt {}: {} ({})", notice.alertId(), notice.attempt(), outcome, where);
        }
        return outcome;
    }

    private MimeMessage compose(MailServer server, Notice notice, Contact contact)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(Objects.requireNonNullElse(contact.email(), ""), true);
        address.setPersonal(contact.name(), "UTF-8");
        Letter letter = Letter.about(new Letter.Occasion(!notice.world().isReal(), contact.name(), notice.reason(), notice.severity(),
                Objects.requireNonNullElse(notice.hazard(), ""), places.of(notice.region()), answerBy(notice), link(notice),
                Objects.requireNonNullElse(notice.reply(), "")));
        MimeMessage message = server.blank();
        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom(new InternetAddress(from, "Sigap", "UTF-8"));
        helper.setTo(address);
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Sigap-Alert", notice.alertId());
        message.setHeader("X-Sigap-Attempt", String.valueOf(notice.attempt()));
        if (notice.severity().equals("KRITIS")) {
            helper.setPriority(1);
        }
        return message;
    }

    private static String answerBy(Notice notice) {
        String region = Objects.requireNonNullElse(notice.region(), "13");
        return TIME.withZone(RegionCode.zone(region)).format(notice.answerBy()) + " " + RegionCode.zoneName(region);
    }

    /** The pages keep the open incident in the address's fragment. */
    private String link(Notice notice) {
        String link = edgeUrl + (notice.reason().equals("EVENT_SUSPECTED") ? "/lapor" : "/") + "?world=" + URLEncoder.encode(notice.world().id(), StandardCharsets.UTF_8);
        return notice.incidentId() == null ? link : link + "#" + notice.incidentId();
    }
}
