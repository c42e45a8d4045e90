package id.sigap.incident.understanding.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Severity;
import id.sigap.incident.model.SocialKind;

/**
 * The word lists of {@code words.yml}, as written there. Phrases are written in usual words; what people write instead of them is in
 * {@code forms}.
 *
 * @param forms usual word to what is written instead: short forms, Minang, other spellings
 * @param roots word roots with their other spellings; {@code ~root} in a phrase stands for every word made of it
 * @param people what a number of people is counted in
 * @param oneOf words for one person: "nenek saya luka" is one
 * @param notCounted behind a number they say that it counts neither people nor houses
 * @param notCounting in front of a number they say so
 * @param affected households of which this is said were hit, but did not leave
 * @param saved whoever was trapped is so no more
 * @param social what says that it is no disaster but a person in need, per kind
 */
public record Lexicon(
        Map<String, List<String>> forms, Map<String, List<String>> roots,
        List<HazardWords> hazards, Map<Facet, FacetWords> facets, List<String> harm, List<String> asks, List<String> asksToKnow,
        List<String> urgent, List<String> search, List<String> found, Map<NoReport, List<String>> notReports, Map<Severity, Urgency> severity,
        Map<CountField, List<String>> counts, Damage damage, List<String> isolated, List<String> none, Map<String, Integer> numbers,
        Set<String> fillers, Set<String> people, Set<String> oneOf, Set<String> notCounted, Set<String> notCounting, List<String> affected,
        List<String> saved,
        Set<String> not, Map<String, List<String>> needs, Map<SocialKind, List<List<String>>> social) {

    /**
     * @param kind the local word for it where that says more than the hazard, e.g. galodo
     * @param words any of these phrases, or
     * @param all one of the alternatives ({@code a|b}) of each of these
     * @param guess nothing names it, it is only the likeliest: what is open there counts more
     */
    public record HazardWords(
            Hazard hazard, @Nullable String kind, int priority, @Nullable List<String> words, @Nullable List<String> all, @Nullable Boolean guess) {}

    /**
     * @param hazards only reports of these, or of an unknown one, can be of this kind
     * @param words any of these phrases, or
     * @param all one of the alternatives of each of these, or
     * @param places any of these, unless one of {@code notAfter} stands before it ("dibawa ke puskesmas")
     */
    public record FacetWords(
            Set<Hazard> hazards, List<String> words, List<String> all, List<String> places, Set<String> notAfter) {}

    /** What makes a report this urgent. */
    public record Urgency(List<String> words, Map<CountField, Integer> counts, Set<Hazard> hazards) {}

    /**
     * What is said of houses.
     *
     * @param houses words for a house
     * @param notAfter behind one of these a house is only where something is
     * @param notBefore before one of these it is no house of a family
     * @param heavy like rusak berat (RB): it cannot be lived in
     * @param other damaged in another way
     */
    public record Damage(Set<String> houses, Set<String> notAfter, Set<String> notBefore, List<String> heavy, List<String> other) {}

    /** Kinds of situation that are different incidents even in one place and of one hazard. */
    public enum Facet { FASKES, AKSES }

    /** Why a message is clearly no report of a situation. DRILL: an exercise, a meeting; PAST: long ago; WISHES: condolences. */
    public enum NoReport { SPAM, JOKE, RUMOUR, HEARSAY, DRILL, PAST, WISHES, THANKS, FELT, QUESTION }

    /** Figures a report can state. */
    public enum CountField {
        DEAD, MISSING, INJURED_SEVERE, INJURED_LIGHT, INJURED, DISPLACED_PEOPLE, DISPLACED_HOUSEHOLDS, TRAPPED, ISOLATED_HOUSEHOLDS,
        HOUSES_HEAVY, HOUSES_MEDIUM, HOUSES_LIGHT, HOUSES;

        boolean ofHouses() {
            return ordinal() >= HOUSES_HEAVY.ordinal();
        }

        boolean ofPersons() {
            return !ofHouses() && !ofHouseholds();
        }

        boolean ofHouseholds() {
            return this == DISPLACED_HOUSEHOLDS || this == ISOLATED_HOUSEHOLDS;
        }
    }
}
