package id.sigap.incident.understanding.application;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Severity;
import id.sigap.incident.understanding.model.Lexicon;
import id.sigap.incident.understanding.model.Meaning;
import id.sigap.incident.understanding.model.Understanding;

/** What other features may ask about words. */
public final class Reader {

    private final Understanding understanding;

    public Reader(Lexicon lexicon) {
        this.understanding = new Understanding(lexicon);
    }

    /**
     * What a message says.
     *
     * @param hazard null when no word names one
     * @param facet kind of situation, null for the usual one
     * @param noReport it is clearly nothing but felt, thanks, a question, spam or a rumour
     * @param trail in the wake of what it comes, when no hazard is named and something is the matter
     * @param affirmed known phrases the message affirms; severity follows from them
     * @param place the place field of a structured message, null in free text
     */
    public record Reading(
            @Nullable Hazard hazard, Counts counts, List<String> needs, @Nullable String facet, boolean noReport, @Nullable String trail,
            @Nullable String place, Set<String> affirmed) {}

    public Reading read(String text) {
        Meaning m = understanding.read(text);
        return new Reading(m.hazard(), m.counts(), m.needs(), name(m.facet()), m.noReport() != null, name(m.trail()), m.place(),
                m.affirmed());
    }

    /** How urgent a report alone is, with what was chosen or stated beside its words. */
    public Severity severity(Reading reading, @Nullable Hazard hazard, Counts counts) {
        return understanding.severity(reading.affirmed(), hazard, counts);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
