package id.sigap.incident.inbound.application;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.inbound.model.Conversation;
import id.sigap.incident.inbound.model.Part;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.LostRace;
import id.sigap.kit.document.Versioned;

/**
 * Decides which report a message is a part of. The sender's document is the judge, written on condition that nobody wrote it since;
 * asking again gives the same answer.
 */
public final class Conversations {

    private static final int MOST_RACES = 50;
    private static final List<String> PHONES = List.of("SMS", "WHATSAPP");

    private final Documents<Conversation> conversations;
    private final Documents<Part> parts;

    public Conversations(Documents<Conversation> conversations, Documents<Part> parts) {
        this.conversations = conversations;
        this.parts = parts;
    }

    /** The report a message makes when it is a part of no other. */
    public static String ownReport(String inboundId) {
        return Ids.derived("report", "inbound", inboundId);
    }

    /** Where this message was sent before, when that is not its own report. */
    public Optional<String> decided(String inboundId) {
        return parts.find(inboundId).map(v -> v.state().reportId());
    }

    /** From now on this message goes there. */
    public String send(World world, String inboundId, String reportId) {
        return parts.insert(inboundId, world, Change.of(new Part(reportId)), null).document().state().reportId();
    }

    /**
     * @param own the report it makes when it is a part of no other
     * @param fixed it bears the code of that report
     */
    public String reportOf(World world, InboundMessage message, String own, boolean fixed) {
        String id = Ids.derived("conversation", world.id(), message.channel(), message.sender());
        for (int attempt = 1; ; attempt++) {
            Versioned<Conversation> before = conversations.find(id).orElse(null);
            Conversation now = before == null ? Conversation.empty() : before.state();
            String decided = now.turnOf(message.id()).map(Conversation.Turn::reportId).orElse(null);
            String report = decided == null ? now.reportOf(own, fixed, message.at(), digest(message)) : decided;
            if (decided != null || tryWrite(id, world, before, now.with(turn(message, report)), attempt)) {
                return report.equals(own) ? own : send(world, message.id(), report);
            }
        }
    }

    /** The report its sender's words made last, before this message. A telephone is one sender, by SMS and by WhatsApp. */
    public Optional<String> reportBefore(World world, InboundMessage message, String reportId) {
        List<String> channels = message.sender().startsWith("+") ? PHONES : List.of(message.channel());
        return channels.stream().map(channel -> Ids.derived("conversation", world.id(), channel, message.sender()))
                .flatMap(id -> conversations.find(id).flatMap(v -> v.state().turnBefore(reportId, message.at())).stream())
                .max(Comparator.comparing(Conversation.Turn::at)).map(Conversation.Turn::reportId);
    }

    private boolean tryWrite(String id, World world, @Nullable Versioned<Conversation> before, Conversation after, int attempt) {
        try {
            if (before == null) {
                return conversations.insert(id, world, Change.of(after), null).created();
            }
            conversations.write(before, Change.of(after));
            return true;
        } catch (LostRace e) {
            if (attempt >= MOST_RACES) {
                throw e;
            }
            return false;
        }
    }

    private static Conversation.Turn turn(InboundMessage message, String report) {
        return new Conversation.Turn(message.id(), report, message.at(), digest(message) == null, digest(message));
    }

    private static @Nullable String digest(InboundMessage message) {
        String words = message.words().strip();
        return words.isEmpty() ? null : Ids.derived("words", words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }
}
