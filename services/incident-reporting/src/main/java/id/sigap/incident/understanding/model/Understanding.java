package id.sigap.incident.understanding.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Severity;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.text.model.PlainText;
import id.sigap.incident.understanding.model.Lexicon.Facet;
import id.sigap.incident.understanding.model.Lexicon.HazardWords;
import id.sigap.incident.understanding.model.Lexicon.NoReport;

/**
 * Reads messages with word lists. It is deliberately simple: what it does not understand waits at the desk with its original
 * words, so a wrong "nothing" costs minutes and a wrong "something" is seen in the reason of the link.
 */
public final class Understanding {

    private static final int MOST_FIELDS = 20;

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final List<HazardWords> byPriority;

    /** @param names words of places' names: they are never corrected */
    public Understanding(Lexicon lexicon, Set<String> names) {
        this.lexicon = lexicon;
        this.vocabulary = new Vocabulary(lexicon, names);
        this.byPriority = lexicon.hazards().stream().sorted(Comparator.comparingInt(HazardWords::priority).reversed()).toList();
    }

    /** @param exercise messages that say so are reports all the same */
    public Meaning read(String text, boolean exercise) {
        Utterance said = new Utterance(text, vocabulary, lexicon);
        List<String> fields = fields(text);
        Counts counts = Figures.in(said, lexicon);
        HazardWords named = hazard(said);
        Hazard hazard = named == null ? null : named.hazard();
        Facet facet = facet(said, hazard, counts);
        boolean harm = said.affirmsAny(lexicon.harm()) || hurt(counts) || damaged(counts) || facet != null;
        NoReport noReport = Noise.of(said, lexicon, hazard, harm, counts, exercise);
        if (noReport != null && noReport != NoReport.FELT) {
            // a felt quake is one; everything else that is no report is about nothing that happens
            return new Meaning(null, null, Counts.NONE, List.of(), null, noReport, null, place(fields), said.affirmed(), null);
        }
        List<String> needs = needs(said);
        counts = oneIsMissing(said, hazard, counts);
        boolean matters = harm || said.affirmsAny(lexicon.search()) || said.affirmsAny(lexicon.asks()) || !needs.isEmpty() || !counts.statesNothing();
        SocialKind social = hazard == null && noReport == null && !hurt(counts) ? social(said) : null;
        boolean sure = named != null && !Boolean.TRUE.equals(named.guess());
        return new Meaning(hazard, named == null ? null : named.kind(), counts, needs, facet, noReport,
                sure || !matters || social != null ? null : trail(said, facet), place(fields), said.affirmed(), social);
    }

    private static @Nullable String place(List<String> fields) {
        return fields.size() >= 3 ? fields.get(2) : null;
    }

    /** Whoever reports a missing person without a number misses one, until he is found. */
    private Counts oneIsMissing(Utterance said, @Nullable Hazard hazard, Counts counts) {
        if (hazard != Hazard.ORANG_HILANG || counts.missing() != null || positive(counts.dead())) {
            return counts;
        }
        int missing = said.affirmsAny(lexicon.found()) ? 0 : 1;
        return counts.orElse(new Counts(null, missing, null, null, null, null, null, null, null, null, null, null, null));
    }

    private @Nullable SocialKind social(Utterance said) {
        for (Map.Entry<SocialKind, List<List<String>>> kind : lexicon.social().entrySet()) {
            if (kind.getValue().stream().anyMatch(said::hasOneOfEach)) {
                return kind.getKey();
            }
        }
        return null;
    }

    private Meaning.Trail trail(Utterance said, @Nullable Facet facet) {
        if (facet != null) {
            return Meaning.Trail.valueOf(facet.name());
        }
        return said.affirmsAny(lexicon.search()) ? Meaning.Trail.SEARCH : Meaning.Trail.AFTERMATH;
    }

    /** The parts of {@code LAPOR#jenis#nagari#korban#butuh}; one part when it is free text. */
    private static List<String> fields(String text) {
        String[] parts = PlainText.of(text).strip().split("#", MOST_FIELDS);
        boolean grammar = parts.length >= 3 && parts[0].strip().endsWith("lapor");
        return grammar ? Arrays.stream(parts).map(String::strip).toList() : List.of(text);
    }

    private @Nullable HazardWords hazard(Utterance said) {
        for (HazardWords h : byPriority) {
            if ((h.words() != null && said.speaksOfAny(h.words())) || (h.all() != null && said.hasOneOfEach(h.all()))) {
                return h;
            }
        }
        return null;
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

    private static boolean damaged(Counts c) {
        return positive(c.houses()) || positive(c.housesHeavy()) || positive(c.housesMedium()) || positive(c.housesLight());
    }

    private static boolean positive(@Nullable Integer n) {
        return n != null && n > 0;
    }

    /** Whether the word, however it is written, means something here. */
    public boolean knows(String word) {
        return vocabulary.knows(word);
    }

    /** Whether one of these phrases asks for something, tells of harm, or looks for somebody. */
    public boolean concerns(Set<String> affirmed) {
        return !Collections.disjoint(affirmed, lexicon.asks()) || !Collections.disjoint(affirmed, lexicon.harm())
                || !Collections.disjoint(affirmed, lexicon.urgent()) || !Collections.disjoint(affirmed, lexicon.search());
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
