package id.sigap.incident.understanding.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.understanding.model.Lexicon.NoReport;

/** Tells what is no report of a situation from a call for help. In doubt it is one: a person looks at all of them. */
final class Noise {

    /** Greetings may stand before the word that makes a sentence a question, condolences or hearsay. */
    private static final int BEGINNING = 4;

    private final Lexicon lexicon;
    private final Utterance said;
    private final boolean harm;
    private final boolean asks;
    private final boolean figures;
    private final boolean exercise;
    private final boolean otherThanQuake;

    private Noise(Utterance said, Lexicon lexicon, @Nullable Hazard hazard, boolean harm, Counts counts, boolean exercise) {
        this.said = said;
        this.lexicon = lexicon;
        this.harm = harm;
        this.asks = asksForHelp();
        this.figures = !counts.statesNothing();
        this.exercise = exercise;
        this.otherThanQuake = hazard != null && hazard != Hazard.GEMPA_BUMI;
    }

    static @Nullable NoReport of(Utterance said, Lexicon lexicon, @Nullable Hazard hazard, boolean harm, Counts counts, boolean exercise) {
        return new Noise(said, lexicon, hazard, harm, counts, exercise).kind();
    }

    private @Nullable NoReport kind() {
        if (says(NoReport.SPAM)) {
            return NoReport.SPAM;
        }
        if (says(NoReport.JOKE)) {
            return NoReport.JOKE;
        }
        if (!exercise && says(NoReport.DRILL) && !said.affirmsAny(lexicon.urgent())) {
            return NoReport.DRILL;
        }
        if (says(NoReport.RUMOUR)) {
            return NoReport.RUMOUR;
        }
        if (says(NoReport.HEARSAY) && (says(NoReport.QUESTION) || (begins(NoReport.HEARSAY) && !figures && !asks))) {
            return NoReport.HEARSAY;
        }
        if (says(NoReport.PAST) && !asks) {
            return NoReport.PAST;
        }
        if (begins(NoReport.WISHES) && !asks && !figures) {
            return NoReport.WISHES;
        }
        if (says(NoReport.THANKS) && !asks && (!harm || (begins(NoReport.THANKS) && !figures))) {
            return NoReport.THANKS;
        }
        if ((says(NoReport.QUESTION) && !harm && !asks) || onlyAsks()) {
            return NoReport.QUESTION;
        }
        return says(NoReport.FELT) && !harm && !otherThanQuake && !said.hasAny(lexicon.asks()) ? NoReport.FELT : null;
    }

    /** Every sentence is a question, and none cries for help. */
    private boolean onlyAsks() {
        if (asks || figures || said.affirmsAny(lexicon.urgent()) || said.words().isEmpty()) {
            return false;
        }
        boolean any = false;
        List<Said> words = said.words();
        for (int from = 0; from < words.size(); ) {
            int sentence = words.get(from).sentence();
            int until = from;
            while (until < words.size() && words.get(until).sentence() == sentence) {
                until++;
            }
            boolean question = isQuestion(from, until, sentence);
            if (!question && until - from > 2) {
                return false;
            }
            any |= question;
            from = until;
        }
        return any;
    }

    private boolean isQuestion(int from, int until, int sentence) {
        int reach = said.sentenceAsks(sentence) ? until : Math.min(until, from + BEGINNING + 1);
        return lexicon.notReports().getOrDefault(NoReport.QUESTION, List.of()).stream()
                .anyMatch(p -> said.placesOf(p).stream().anyMatch(at -> at >= from && at < reach));
    }

    /** Asking for a telephone number or for news is no call for help. */
    private boolean asksForHelp() {
        for (String phrase : lexicon.asks()) {
            for (int at : said.placesOf(phrase)) {
                boolean toKnow = lexicon.asksToKnow().stream()
                        .anyMatch(p -> said.placesOf(p).stream().anyMatch(what -> what > at && what <= at + 2));
                if (!toKnow) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean begins(NoReport kind) {
        return said.beginsWithAny(lexicon.notReports().getOrDefault(kind, List.of()), BEGINNING);
    }

    private boolean says(NoReport kind) {
        return said.hasAny(lexicon.notReports().getOrDefault(kind, List.of()));
    }
}
