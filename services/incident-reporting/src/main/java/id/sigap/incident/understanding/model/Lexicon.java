package id.sigap.incident.understanding.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Severity;

/** The word lists of {@code words.yml}, as written there. */
public record Lexicon(
        List<HazardWords> hazards, Map<Facet, FacetWords> facets, List<String> harm, List<String> asks, List<String> search,
        Map<NoReport, List<String>> notReports, Map<Severity, Urgency> severity, Map<CountField, List<String>> counts,
        List<String> isolated, List<String> none, Map<String, Integer> numbers, Set<String> fillers, Set<String> not,
        Map<String, List<String>> needs) {

    /**
     * @param words any of these phrases, or
     * @param all one of the alternatives ({@code a|b}) of each of these
     */
    public record HazardWords(Hazard hazard, int priority, @Nullable List<String> words, @Nullable List<String> all) {}

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

    /** Kinds of situation that are different incidents even in one place and of one hazard. */
    public enum Facet { FASKES, AKSES }

    /** Why a message is clearly no report of a situation. */
    public enum NoReport { SPAM, JOKE, RUMOUR, HEARSAY, THANKS, FELT, QUESTION }

    /** Figures a report can state. */
    public enum CountField {
        DEAD, MISSING, INJURED_SEVERE, INJURED_LIGHT, INJURED, DISPLACED_PEOPLE, DISPLACED_HOUSEHOLDS, TRAPPED, ISOLATED_HOUSEHOLDS,
        HOUSES_HEAVY, HOUSES_MEDIUM, HOUSES_LIGHT, HOUSES
    }
}
