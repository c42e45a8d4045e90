package id.sigap.incident.report.application;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.incident.inbound.application.Conversations;
import id.sigap.incident.inbound.application.InboundMessage;
import id.sigap.incident.inbound.application.InboundMessages;
import id.sigap.incident.inbound.application.Lately;
import id.sigap.incident.report.model.Arrival;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.ShortCode;
import id.sigap.incident.report.model.Understood;
import id.sigap.incident.understanding.application.Lapor;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

/** Makes one report of what somebody wrote by SMS, WhatsApp or Telegram, or adds it to the report it belongs to. */
@Component
public class InboundReports {

    private final Documents<Report> reports;
    private final Conversations conversations;
    private final InboundMessages messages;
    private final InboundReading reading;
    private final Lately<String> lately = new Lately<>();

    InboundReports(Documents<Report> reports, Conversations conversations, InboundMessages messages, InboundReading reading) {
        this.reports = reports;
        this.conversations = conversations;
        this.messages = messages;
        this.reading = reading;
    }

    /** Id of the report a message makes or belongs to. Asking again gives the same answer. */
    public String reportOf(World world, String inboundId) {
        return lately.put(inboundId, decide(world, inboundId));
    }

    private String decide(World world, String inboundId) {
        InboundMessage message = messages.of(inboundId);
        Optional<String> decided = conversations.decided(inboundId);
        if (decided.isPresent()) {
            return decided.get();
        }
        String own = Conversations.ownReport(inboundId);
        if (reports.find(own).isPresent()) {
            return own;
        }
        String coded = coded(world, message);
        return conversations.reportOf(world, message, coded == null ? own : coded, coded != null);
    }

    /** The report whose code the message bears; null when it bears none, or one of a report that tells of something else. */
    private @Nullable String coded(World world, InboundMessage message) {
        String code = Lapor.of(message.words()).code();
        if (code == null || !ShortCode.isValid(code)) {
            return null;
        }
        Optional<String> phones = ShortCode.idOf(code);
        Optional<Versioned<Report>> known = phones.isPresent() ? reports.find(phones.get()) : byCode(world, code);
        if (known.isEmpty()) {
            return phones.orElse(null);
        }
        boolean isThere = known.get().state().said().hasArrived(message.id());
        return isThere || belongs(world, known.get(), message) ? known.get().id() : null;
    }

    /** Ids that no phone made have a code too; only a message that bears one pays for the search. */
    private Optional<Versioned<Report>> byCode(World world, String code) {
        List<Versioned<Report>> found = reports.page(Filters.and(Filters.eq("s.said.code", code), Filters.eq("world", world.id())), null, 2);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean belongs(World world, Versioned<Report> known, InboundMessage message) {
        return known.world().equals(world) && !SameReport.contradicts(known.state(), reading.alone(world, message, known.id()).report());
    }

    /** What the same sender reported last. */
    private Optional<Understood> before(World world, InboundMessage message, String reportId) {
        return conversations.reportBefore(world, message, reportId).flatMap(reports::find).map(v -> v.state().understood());
    }

    /** What the message makes of the report that {@link #reportOf} named. */
    public Report.@Nullable Step hear(World world, @Nullable Report known, String inboundId) {
        InboundMessage message = messages.of(inboundId);
        String decided = lately.get(inboundId);
        String id = decided == null ? reportOf(world, inboundId) : decided;
        if (known == null) {
            return reading.first(world, message, id, () -> before(world, message, id));
        }
        Report.Step alone = reading.alone(world, message, id);
        Arrival arrival = reading.arrival(message);
        if (known.said().hasArrived(arrival.key())) {
            return null;
        }
        if (SameReport.contradicts(known, alone.report())) {
            // somebody wrote something else under this id a moment ago: decided anew, it stands for itself
            conversations.send(world, inboundId, Conversations.ownReport(inboundId));
            throw new IllegalStateException("a report with this code came in between; the message is heard again");
        }
        return known.arriveAgain(arrival, alone.report().said(), reading.together(world, known, message));
    }
}
