package id.sigap.incident.understanding.application;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Severity;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.understanding.model.Lexicon;
import id.sigap.incident.understanding.model.Meaning;
import id.sigap.incident.understanding.model.Understanding;

/** What other features may ask about words. */
public final class Reader {

    private final Understanding understanding;

    public Reader(Lexicon lexicon) {
        this(lexicon, Set.of());
    }

    /** @param names words of places' names: right as they are, never corrected */
    public Reader(Lexicon lexicon, Set<String> names) {
        this.understanding = new Understanding(lexicon, names);
    }

    /**
     * What a message says.
     *
     * @param hazard null when no word names one
     * @param kind the local word for it where that says more than the hazard, e.g. galodo
     * @param facet kind of situation, null for the usual one
     * @param noReport it is clearly nothing but felt, thanks, a question, spam, a rumour and the like
     * @param trail in the wake of what it comes, when no hazard is named and something is the matter
     * @param affirmed known phrases the message affirms; severity follows from them
     * @param social kind of a person in need when it is no disaster
     * @param place the place field of a structured message, null in free text
     */
    public record Reading(
            @Nullable Hazard hazard, @Nullable String kind, Counts counts, List<String> needs, @Nullable String facet, boolean noReport,
            @Nullable String trail, @Nullable String place, Set<String> affirmed, @Nullable SocialKind social) {}

    public Reading read(String text) {
        return reading(understanding.read(text, false));
    }

    /** The same where everybody knows that it is an exercise: "LATIHAN" in front of a report says nothing. */
    public Reading readInExercise(String text) {
        return reading(understanding.read(text, true));
    }

    private static Reading reading(Meaning m) {
        return new Reading(m.hazard(), m.kind(), m.counts(), m.needs(), name(m.facet()), m.noReport() != null, name(m.trail()), m.place(),
                m.affirmed(), m.social());
    }

    /** Whether the word means something here; what does not may be a name. */
    public boolean knows(String word) {
        return understanding.knows(word);
    }

    /** Whether it asks for something or tells of harm, whatever else it says. */
    public boolean concerns(Reading reading) {
        return understanding.concerns(reading.affirmed());
    }

    /** How urgent a report alone is, with what was chosen or stated beside its words. */
    public Severity severity(Reading reading, @Nullable Hazard hazard, Counts counts) {
        return understanding.severity(reading.affirmed(), hazard, counts);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
