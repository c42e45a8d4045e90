package id.sigap.incident.inbound.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A WhatsApp chat as text: a group's export from Android or iOS, messages copied out of a chat, or one message pasted as it is.
 *
 * @param notices lines the application wrote itself, and deleted messages
 */
public record ChatExport(List<ChatMessage> messages, int notices) {

    /** More lines than a busy group writes in years. */
    private static final int MOST_LINES = 200_000;
    private static final int LONGEST_MESSAGE = 16_000;

    private static final String DATE = "(\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4})";
    private static final String TIME = "(\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[AaPp]\\.? ?[Mm]\\.?)?)";
    private static final Pattern ANDROID = Pattern.compile("^" + DATE + ",? (?:pukul |at )?" + TIME + " [-–] (.*)$", Pattern.DOTALL);
    private static final Pattern IOS = Pattern.compile("^\\[" + DATE + ",? (?:pukul |at )?" + TIME + "\\] ?(.*)$", Pattern.DOTALL);
    private static final Pattern COPIED_WEB = Pattern.compile("^\\[" + TIME + ", " + DATE + "\\] ?(.*)$", Pattern.DOTALL);
    private static final Pattern COPIED = Pattern.compile("^\\[(\\d{1,2}/\\d{1,2}),? " + TIME + "\\] ?(.*)$", Pattern.DOTALL);

    /** Marks of writing direction and joiners, which stand anywhere in an export and say nothing. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");
    private static final Pattern ODD_SPACE = Pattern.compile("[\\u00a0\\u2007\\u2009\\u202f]");
    private static final char LEFT_TO_RIGHT = '\u200e';

    public ChatExport {
        messages = List.copyOf(messages);
    }

    private record Head(ChatDates.Written when, String rest, boolean byApplication) {}

    private record Raw(ChatDates.@Nullable Written when, StringBuilder text, boolean byApplication) {}

    /** @param now in the time of the exporting phone */
    public static ChatExport read(String text, LocalDateTime now) {
        List<Raw> found = new ArrayList<>();
        text.lines().limit(MOST_LINES).forEach(line -> {
            Head head = head(line);
            if (head != null) {
                found.add(new Raw(head.when(), new StringBuilder(head.rest()), head.byApplication()));
            } else if (found.isEmpty()) {
                found.add(new Raw(null, new StringBuilder(clean(line)), false));
            } else if (found.getLast().text().length() < LONGEST_MESSAGE) {
                found.getLast().text().append('\n').append(clean(line));
            }
        });
        List<ChatDates.Written> dates = new ArrayList<>();
        found.forEach(raw -> {
            if (raw.when() != null) {
                dates.add(raw.when());
            }
        });
        ChatDates.Order order = ChatDates.order(dates, now);
        List<ChatMessage> messages = new ArrayList<>();
        int notices = 0;
        for (Raw raw : found) {
            ChatMessage message = message(raw, order, now);
            if (message != null) {
                messages.add(message);
            } else if (raw.when() != null) {
                notices++;
            }
        }
        return new ChatExport(messages, notices);
    }

    private static @Nullable Head head(String line) {
        String plain = clean(line);
        for (Pattern shape : List.of(ANDROID, IOS, COPIED_WEB, COPIED)) {
            Matcher m = shape.matcher(plain);
            if (m.matches()) {
                boolean timeFirst = shape == COPIED_WEB;
                ChatDates.Written when = ChatDates.read(m.group(timeFirst ? 2 : 1), m.group(timeFirst ? 1 : 2));
                // iOS writes its own notices under the group's name, behind a mark of direction
                return when == null ? null : new Head(when, m.group(3), line.contains(": " + LEFT_TO_RIGHT));
            }
        }
        return null;
    }

    private static String clean(String line) {
        return ODD_SPACE.matcher(INVISIBLE.matcher(line).replaceAll("")).replaceAll(" ");
    }

    private static @Nullable ChatMessage message(Raw raw, ChatDates.Order order, LocalDateTime now) {
        String written = raw.text().length() > LONGEST_MESSAGE ? raw.text().substring(0, LONGEST_MESSAGE) : raw.text().toString();
        if (raw.when() == null) {
            return ChatMarks.message("", null, written);
        }
        int colon = written.indexOf(": ");
        int lone = written.indexOf(":\n");
        int end = colon < 0 || lone >= 0 && lone < colon ? lone : colon;
        LocalDateTime at = ChatDates.at(raw.when(), order, now);
        if (end <= 0 || at == null || !ChatMarks.isName(written.substring(0, end))) {
            return null;
        }
        String sender = written.substring(0, end).strip();
        ChatMessage message = ChatMarks.message(sender.startsWith("~") ? sender.substring(1).strip() : sender, at, written.substring(end + 1));
        boolean itsOwn = raw.byApplication() && message != null && message.media().isEmpty() && !message.text().contains("://");
        return itsOwn ? null : message;
    }
}
