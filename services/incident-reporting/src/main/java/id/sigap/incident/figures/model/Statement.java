package id.sigap.incident.figures.model;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Source;
import id.sigap.incident.model.Stated;

/**
 * What an office stated about a kejadian, written down once and never changed: one document, a bounded number of figures. The lines
 * that are shown side by side are folded from these, so no document grows with the length of a disaster.
 *
 * @param figures by their names on the wire, so that one that is no longer known can still be read
 * @param by the person who wrote it down
 */
public record Statement(
        String eventId, String region, Stated.@Nullable Part part, Instant asOf, Instant recordedAt, Source source,
        Stated.@Nullable Contact contact, boolean verified, boolean incomplete, Map<String, Quantity> figures, Stated.@Nullable Moved moved,
        @Nullable String note, String by) {

    public Statement {
        figures = Map.copyOf(figures);
    }

    public Stated stated(String id) {
        return new Stated(id, region, part, asOf, recordedAt, source, contact, verified, incomplete, Figure.known(figures), moved);
    }
}
