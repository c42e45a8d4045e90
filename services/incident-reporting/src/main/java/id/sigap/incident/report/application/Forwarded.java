package id.sigap.incident.report.application;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;

/**
 * A message of a chat that the desk passes on.
 *
 * @param id the same for the same message, from whatever export it comes
 * @param sender name or number as the chat shows it
 * @param beside pictures and locations the same person sent with it
 */
public record Forwarded(String id, @Nullable String sender, Instant at, String text, @Nullable Point position, List<Beside> beside) {

    /** @param text what stands for it, e.g. the name of a picture */
    public record Beside(String key, Instant at, String text, @Nullable Point position) {}

    public Forwarded {
        beside = List.copyOf(beside);
    }

    /**
     * What becomes of it.
     *
     * @param reportId of the report it makes, belongs to or made before
     * @param known exactly this message is there already
     * @param smallTalk nothing in it is a report
     */
    public record Outlook(
            String reportId, boolean known, boolean smallTalk, @Nullable String hazard, @Nullable String region, List<String> flags) {}
}
