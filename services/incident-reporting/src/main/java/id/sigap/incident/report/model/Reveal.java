package id.sigap.incident.report.model;

import java.time.Instant;
import java.util.List;

/** On the record before anything is shown: who read the words and senders of which reports, and when. Never changed, never deleted. */
public record Reveal(String by, Instant at, List<String> reportIds) {

    public Reveal {
        reportIds = List.copyOf(reportIds);
    }
}
