package id.sigap.incident.inbound.model;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One message of a chat.
 *
 * @param sender name or number as the exporting phone shows it; null for words pasted without one
 * @param at in the time of the exporting phone; null for words pasted without one
 * @param text without forwarding marks and without what stands for a picture
 * @param media names of its pictures and other files, {@code "?"} where the export left the file out
 */
public record ChatMessage(@Nullable String sender, @Nullable LocalDateTime at, String text, List<String> media, boolean forwarded) {

    public ChatMessage {
        media = List.copyOf(media);
    }

    /** Nothing but a picture or the like. */
    public boolean isBare() {
        return text.isEmpty();
    }
}
