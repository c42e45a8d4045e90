package id.sigap.incident.understanding.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    public Understanding(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Meaning read(String text) {
        Utterance said = new Utterance(text, lexicon.not());
        List<String> fields = fields(text);
        Counts counts = Figures.in(said, lexicon);
        boolean harm = said.affirmsAny(lexicon.harm()) || people(counts);
        return new Meaning(hazard(said), counts, needs(said), facet(said, counts), noReport(said, harm),
                said.hasAny(lexicon.aftermath()), fields.size() >= 3 ? fields.get(2) : null);
    }

    /** The parts of {@code LAPOR#jenis#nagari#korban#butuh}; one part when it is free text. */
    private static List<String> fields(String text) {
        String[] parts = text.strip().split("#", -1);
        boolean grammar = parts.length >= 3 && parts[0].strip().toLowerCase(Locale.ROOT).endsWith("lapor");
        return grammar ? Arrays.stream(parts).map(String::strip).toList() : List.of(text);
    }

    private @Nullable Hazard hazard(Utterance said) {
        return lexicon.hazards().stream().filter(h -> speaksOf(said, h)).max(Comparator.comparingInt(HazardWords::priority))
                .map(HazardWords::hazard).orElse(null);
    }

    private static boolean speaksOf(Utterance said, HazardWords h) {
        List<String> words = h.words();
        List<String> all = h.all();
        return (words != null && said.hasAny(words))
                || (all != null && all.stream().allMatch(alternatives -> said.hasAny(List.of(alternatives.split("\\|")))));
    }

    private List<String> needs(Utterance said) {
        return lexicon.needs().entrySet().stream().filter(e -> said.hasAny(e.getValue())).map(Map.Entry::getKey).sorted().toList();
    }

    private @Nullable Facet facet(Utterance said, Counts counts) {
        if (said.hasAny(lexicon.facets().getOrDefault(Facet.FASKES, List.of()))) {
            return Facet.FASKES;
        }
        boolean road = said.hasAny(lexicon.facets().getOrDefault(Facet.AKSES, List.of()));
        return road && !people(counts) && counts.houses() == null ? Facet.AKSES : null;
    }

    private static boolean people(Counts c) {
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

    /** How urgent this report alone is: the worst level one of whose words, figures or hazards it has. */
    public Severity severity(String text, @Nullable Hazard hazard, Counts counts) {
        Utterance said = new Utterance(text, lexicon.not());
        for (Severity level : Severity.values()) {
            Lexicon.Urgency urgency = lexicon.severity().get(level);
            if (urgency != null && (said.affirmsAny(urgency.words()) || (hazard != null && urgency.hazards().contains(hazard))
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
