package id.sigap.incident.understanding.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Severity;
import id.sigap.incident.understanding.model.Lexicon.Facet;
import id.sigap.incident.understanding.model.Lexicon.HazardWords;
import id.sigap.incident.understanding.model.Lexicon.NoReport;

/**
 * Reads messages with word lists. It is deliberately simple: what it does not understand waits at the desk with its original
 * words, so a wrong "nothing" costs minutes and a wrong "something" is seen in the reason of the link.
 */
public final class Understanding {

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final List<HazardWords> byPriority;

    public Understanding(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.vocabulary = new Vocabulary(lexicon);
        this.byPriority = lexicon.hazards().stream().sorted(Comparator.comparingInt(HazardWords::priority).reversed()).toList();
    }

    public Meaning read(String text) {
        Utterance said = new Utterance(text, vocabulary);
        List<String> fields = fields(text);
        Counts counts = Figures.in(said, lexicon);
        Hazard hazard = hazard(said);
        Facet facet = facet(said, hazard, counts);
        boolean harm = said.affirmsAny(lexicon.harm()) || hurt(counts) || facet != null;
        NoReport noReport = noReport(said, harm);
        List<String> needs = needs(said);
        boolean matters = harm || said.affirmsAny(lexicon.search()) || !needs.isEmpty() || !counts.statesNothing();
        return new Meaning(hazard, counts, needs, facet, noReport, hazard != null || !matters ? null : trail(said, facet),
                fields.size() >= 3 ? fields.get(2) : null, said.affirmed());
    }

    private Meaning.Trail trail(Utterance said, @Nullable Facet facet) {
        if (facet != null) {
            return Meaning.Trail.valueOf(facet.name());
        }
        return said.affirmsAny(lexicon.search()) ? Meaning.Trail.SEARCH : Meaning.Trail.AFTERMATH;
    }

    /** The parts of {@code LAPOR#jenis#nagari#korban#butuh}; one part when it is free text. */
    private static List<String> fields(String text) {
        String[] parts = text.strip().split("#", -1);
        boolean grammar = parts.length >= 3 && parts[0].strip().toLowerCase(Locale.ROOT).endsWith("lapor");
        return grammar ? Arrays.stream(parts).map(String::strip).toList() : List.of(text);
    }

    private @Nullable Hazard hazard(Utterance said) {
        for (HazardWords h : byPriority) {
            if (speaksOf(said, h)) {
                return h.hazard();
            }
        }
        return null;
    }

    private static boolean speaksOf(Utterance said, HazardWords h) {
        return (h.words() != null && said.hasAny(h.words())) || (h.all() != null && said.hasOneOfEach(h.all()));
    }

    private List<String> needs(Utterance said) {
        return lexicon.needs().entrySet().stream().filter(e -> said.hasAny(e.getValue())).map(Map.Entry::getKey).sorted().toList();
    }

    private @Nullable Facet facet(Utterance said, @Nullable Hazard hazard, Counts counts) {
        if (isOf(Facet.FASKES, said, hazard)) {
            return Facet.FASKES;
        }
        // a blocked road under which people or houses lie is more than a blocked road
        boolean more = hurt(counts) || counts.houses() != null;
        return !more && isOf(Facet.AKSES, said, hazard) ? Facet.AKSES : null;
    }

    private boolean isOf(Facet facet, Utterance said, @Nullable Hazard hazard) {
        Lexicon.FacetWords f = lexicon.facets().get(facet);
        return f != null && (hazard == null || f.hazards().contains(hazard))
                && (said.hasAny(f.words()) || said.hasOneOfEach(f.all()) || said.hasAnyNotAfter(f.places(), f.notAfter()));
    }

    private static boolean hurt(Counts c) {
        return positive(c.dead()) || positive(c.missing()) || positive(c.trapped()) || positive(c.injured())
                || positive(c.injuredSevere()) || positive(c.injuredLight());
    }

    private static boolean positive(@Nullable Integer n) {
        return n != null && n > 0;
    }

    private @Nullable NoReport noReport(Utterance said, boolean harm) {
        boolean asks = said.hasAny(lexicon.asks());
        if (says(said, NoReport.SPAM)) {
            return NoReport.SPAM;
        }
        if (says(said, NoReport.JOKE)) {
            return NoReport.JOKE;
        }
        if (says(said, NoReport.RUMOUR)) {
            return NoReport.RUMOUR;
        }
        if (says(said, NoReport.HEARSAY) && says(said, NoReport.QUESTION)) {
            return NoReport.HEARSAY;
        }
        if (says(said, NoReport.THANKS) && !harm && !asks) {
            return NoReport.THANKS;
        }
        if (says(said, NoReport.QUESTION) && !harm && !asks) {
            return NoReport.QUESTION;
        }
        return says(said, NoReport.FELT) && !harm && !asks ? NoReport.FELT : null;
    }

    private boolean says(Utterance said, NoReport kind) {
        return said.hasAny(lexicon.notReports().getOrDefault(kind, List.of()));
    }

    /**
     * How urgent a report alone is: the worst level one of whose words, figures or hazards it has.
     *
     * @param affirmed phrases its message affirms, as {@link #read} found them
     */
    public Severity severity(Set<String> affirmed, @Nullable Hazard hazard, Counts counts) {
        for (Severity level : Severity.values()) {
            Lexicon.Urgency urgency = lexicon.severity().get(level);
            if (urgency != null && (!Collections.disjoint(affirmed, urgency.words()) || (hazard != null && urgency.hazards().contains(hazard))
                    || urgency.counts().entrySet().stream().anyMatch(e -> reaches(Figures.value(counts, e.getKey()), e.getValue())))) {
                return level;
            }
        }
        return Severity.RENDAH;
    }

    private static boolean reaches(@Nullable Integer stated, int threshold) {
        return stated != null && stated >= threshold;
    }
}
