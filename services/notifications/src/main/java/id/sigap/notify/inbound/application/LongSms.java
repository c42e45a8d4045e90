package id.sigap.notify.inbound.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.notify.inbound.model.Incoming;
import id.sigap.notify.inbound.model.Message;
import id.sigap.notify.inbound.model.Segment;

/**
 * Joins the parts of a long SMS in one document, whichever part comes first and on whichever instance. A phone's reference comes
 * round again, so a document is found by sender, reference, number of parts, day, and how many such texts there were that day.
 */
@Component
class LongSms {

    private final Documents<Message> messages;
    private final Duration patience;

    LongSms(Documents<Message> messages, InboundProperties properties) {
        this.messages = messages;
        this.patience = properties.sms().partsWait();
    }

    /** @return false when this part was here already */
    boolean take(Incoming part, Segment segment, Instant now) {
        Instant sent = part.sentAtOr(now);
        LocalDate today = day(sent);
        // a text written around midnight has parts on both days
        Set<LocalDate> beside = new LinkedHashSet<>(List.of(day(sent.minus(patience)), day(sent.plus(patience))));
        beside.remove(today);
        for (LocalDate day : beside) {
            for (int nth = 0; ; nth++) {
                String id = id(part, segment, day, nth);
                Optional<Versioned<Message>> there = messages.find(id);
                if (there.isEmpty()) {
                    break;
                }
                Message.Fit fit = fill(there.get(), part, segment, now);
                if (fit != Message.Fit.ANOTHER) {
                    return fit == Message.Fit.TAKES;
                }
            }
        }
        for (int nth = 0; ; nth++) {
            String id = id(part, segment, today, nth);
            Optional<Versioned<Message>> there = messages.find(id);
            if (there.isEmpty()) {
                Documents.Inserted<Message> inserted =
                        messages.insert(id, World.REAL, Change.of(Message.firstPart(part, segment, now, patience)), null);
                if (inserted.created()) {
                    return true;
                }
                there = Optional.of(inserted.document());
            }
            Message.Fit fit = fill(there.get(), part, segment, now);
            if (fit != Message.Fit.ANOTHER) {
                return fit == Message.Fit.TAKES;
            }
        }
    }

    /** Adds the part if it fits, looking again whenever somebody else was quicker. */
    private Message.Fit fill(Versioned<Message> there, Incoming part, Segment segment, Instant now) {
        Message.Fit[] fit = {Message.Fit.ANOTHER};
        messages.change(there.id(), v -> {
            Message message = v.state();
            fit[0] = message.fit(part, segment, now, patience);
            if (fit[0] != Message.Fit.TAKES) {
                return null;
            }
            Message more = message.with(part, segment);
            return more.state() == Message.State.HANDED_ON ? InboundFacts.handedOn(more) : Change.of(more);
        });
        return fit[0];
    }

    private static String id(Incoming part, Segment segment, LocalDate day, int nth) {
        return Ids.derived("inbound", part.channel().name(), "parts", part.sender(), segment.reference(), segment.total(), day, nth);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
