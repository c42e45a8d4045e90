package id.sigap.notify.inbound.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.notify.address.model.Channel;

/**
 * What somebody outside wrote, kept before the provider is told "taken". It is handed on once: to whoever makes reports of messages, or,
 * when it is the answer to an alert, to that alert. A long SMS waits here for its other parts, but not for ever.
 *
 * @param parts empty unless it is a long SMS
 * @param total how many parts there are, 0 unless it is a long SMS
 * @param receivedAt when it, or its first part, got here
 * @param answers the alert it answers, null when it answers none
 * @param dueAt when to look at it again, null for never
 */
public record Message(Channel channel, Kind kind, State state, String providerId, String sender, String replyTo, String text,
        @Nullable Position position, Instant sentAt, Instant receivedAt, int total, List<Part> parts, @Nullable Answered answers,
        @Nullable Instant dueAt) {

    /** Where a part is missing. */
    private static final String GAP = " [...] ";

    public Message {
        parts = List.copyOf(parts);
    }

    public enum State {
        /** Parts of it are missing. */
        INCOMPLETE,
        /** Told to whoever makes reports of messages. */
        HANDED_ON,
        /** The answer to an alert, which is not yet taken. */
        ANSWERING,
        /** The alert was taken, or was over. */
        ANSWERED
    }

    /** An alert, and the person whose code was sent. */
    public record Answered(String alertId, String by) {}

    public static Message handedOn(Incoming in, Instant now) {
        return new Message(in.channel(), in.kind(), State.HANDED_ON, in.providerId(), in.sender(), in.replyTo(), in.text(), in.position(),
                in.sentAtOr(now), now, 0, List.of(), null, null);
    }

    public static Message answering(Incoming in, Answered alert, Instant now) {
        return new Message(in.channel(), in.kind(), State.ANSWERING, in.providerId(), in.sender(), in.replyTo(), in.text(), in.position(),
                in.sentAtOr(now), now, 0, List.of(), alert, now);
    }

    public static Message firstPart(Incoming in, Segment segment, Instant now, Duration patience) {
        return new Message(in.channel(), in.kind(), State.INCOMPLETE, in.providerId(), in.sender(), in.replyTo(), "", null,
                in.sentAtOr(now), now, segment.total(), List.of(new Part(segment.number(), in.providerId(), in.text())), null,
                now.plus(patience));
    }

    /** How a part that looks as if it belonged here fits. */
    public enum Fit {
        /** It is here already: delivered again, or sent twice by the network. */
        HERE,
        TAKES,
        /** The sender's reference came round again, or it comes after this was handed on: it belongs to another message. */
        ANOTHER
    }

    public Fit fit(Incoming part, Segment segment, Instant now, Duration patience) {
        boolean recent = receivedAt.plus(patience).isAfter(now);
        if (parts.stream().anyMatch(p -> p.providerId().equals(part.providerId())
                || recent && p.number() == segment.number() && p.text().equals(part.text()))) {
            return Fit.HERE;
        }
        return state == State.INCOMPLETE && parts.stream().noneMatch(p -> p.number() == segment.number()) ? Fit.TAKES : Fit.ANOTHER;
    }

    /** With one part more; whole, and to be handed on, when that was the last one missing. */
    public Message with(Incoming part, Segment segment) {
        List<Part> all = new ArrayList<>(parts);
        all.add(new Part(segment.number(), part.providerId(), part.text()));
        Instant theirs = part.sentAtOr(sentAt);
        Instant sooner = theirs.isBefore(sentAt) ? theirs : sentAt;
        Message more = new Message(channel, kind, state, providerId, sender, replyTo, text, position, sooner, receivedAt, total, all, null, dueAt);
        return all.size() == total ? more.asItIs() : more;
    }

    /** Joined from the parts that are here, gaps marked. */
    public Message asItIs() {
        StringBuilder joined = new StringBuilder();
        int last = 0;
        for (Part part : parts.stream().sorted(Comparator.comparingInt(Part::number)).toList()) {
            joined.append(part.number() == last + 1 ? "" : GAP).append(part.text());
            last = part.number();
        }
        String whole = joined.append(last == total ? "" : GAP).toString();
        return new Message(channel, kind, State.HANDED_ON, providerId, sender, replyTo, PlainText.of(whole), position, sentAt, receivedAt, total, parts,
                null, null);
    }

    public Message answered() {
        return new Message(channel, kind, State.ANSWERED, providerId, sender, replyTo, text, position, sentAt, receivedAt, total, parts, answers, null);
    }

    /** When it was seen in the world: a clock that runs ahead cannot put it after its receipt. */
    public Instant observedAt() {
        return sentAt.isAfter(receivedAt) ? receivedAt : sentAt;
    }

    @Override
    public String toString() {
        return "Message[" + channel + ", " + kind + ", " + state + "]";
    }
}
