package id.sigap.incident.report.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * On the record before anything is shown: who read the words and senders of which reports, and when. Never changed, never deleted.
 *
 * @param photoId the one photo that was looked at; null when it was the words
 */
public record Reveal(String by, Instant at, List<String> reportIds, @Nullable String photoId) {

    public Reveal {
        reportIds = List.copyOf(reportIds);
    }
}
