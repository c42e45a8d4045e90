package id.sigap.incident.linking.model;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;

/**
 * A line on the board, kept short.
 *
 * @param incidentId where reports that fit this line go
 * @param openedAs the incident this line was opened for; differs from {@code incidentId} while that one is merged away
 * @param facet kind of situation, null for the usual one
 * @param point rounded, null when not known
 * @param since when what it tells of was seen first
 * @param words of the report that opened it, as {@link Keywords} picks them; they never leave this service
 * @param names of landmarks in the report that opened it; null in older documents
 */
public record OpenIncident(
        String incidentId, String openedAs, Hazard hazard, @Nullable String facet, String region, @Nullable Point point, Instant since,
        Set<String> words, @Nullable Set<String> names) {

    public OpenIncident {
        words = Set.copyOf(words);
        names = names == null || names.isEmpty() ? null : Set.copyOf(names);
    }

    /** Reports that fit this line go to another incident from now on. */
    OpenIncident goingTo(String incident) {
        return new OpenIncident(incident, openedAs, hazard, facet, region, point, since, words, names);
    }
}
