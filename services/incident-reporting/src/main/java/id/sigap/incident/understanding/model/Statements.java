package id.sigap.incident.understanding.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.understanding.model.Lexicon.CountField;

/** Where a message speaks of what is counted, and where of damage. */
final class Statements {

    /** Words of a field: from the first to behind the last. */
    record Stated(CountField field, int at, int until) {}

    private final List<Stated> all;
    private final @Nullable Stated[] beginning;
    private final @Nullable Stated[] ending;
    private final boolean[] heavy;
    private final boolean[] other;

    Statements(Utterance utterance, Lexicon lexicon) {
        int size = utterance.words().size();
        all = longestFirst(utterance, lexicon, size);
        beginning = new Stated[size + 1];
        ending = new Stated[size + 1];
        all.forEach(s -> {
            beginning[s.at()] = s;
            ending[s.until()] = s;
        });
        heavy = standing(utterance, lexicon.damage().heavy(), size);
        other = standing(utterance, lexicon.damage().other(), size);
        // "habis terbakar" is burnt, not "habis"
        lexicon.damage().other().stream().filter(p -> p.indexOf(' ') > 0).forEach(p -> utterance.placesOf(p).forEach(at -> heavy[at] = false));
    }

    /** "luka berat" is not "luka" and "belum ditemukan" is not "ditemukan". */
    private static List<Stated> longestFirst(Utterance utterance, Lexicon lexicon, int size) {
        List<Stated> found = new ArrayList<>();
        lexicon.counts().forEach((field, phrases) -> phrases.forEach(phrase -> {
            int length = (int) phrase.chars().filter(c -> c == ' ').count() + 1;
            utterance.placesOf(phrase).forEach(at -> found.add(new Stated(field, at, at + length)));
        }));
        found.sort(Comparator.comparingInt((Stated s) -> s.at() - s.until()).thenComparingInt(Stated::at));
        boolean[] taken = new boolean[size];
        List<Stated> kept = new ArrayList<>();
        for (Stated s : found) {
            boolean free = true;
            for (int i = s.at(); i < s.until(); i++) {
                free &= !taken[i];
            }
            if (free) {
                Arrays.fill(taken, s.at(), s.until(), true);
                kept.add(s);
            }
        }
        kept.sort(Comparator.comparingInt(Stated::at));
        return kept;
    }

    private static boolean[] standing(Utterance utterance, List<String> phrases, int size) {
        boolean[] there = new boolean[size];
        phrases.forEach(p -> utterance.placesOf(p).forEach(at -> there[at] = true));
        return there;
    }

    /** In the order of the message. */
    List<Stated> all() {
        return all;
    }

    @Nullable Stated beginningAt(int at) {
        return at < 0 || at >= beginning.length ? null : beginning[at];
    }

    @Nullable Stated endingAt(int until) {
        return until < 0 || until >= ending.length ? null : ending[until];
    }

    boolean ofPeopleAt(int at) {
        Stated s = beginningAt(at);
        return s != null && !s.field().ofHouses() && !heavy[at] && !other[at];
    }

    /** Damage said at this word; null when none is. */
    @Nullable CountField damageAt(int at) {
        Stated s = beginningAt(at);
        if (s != null && s.field().ofHouses()) {
            return s.field();
        }
        return heavy[at] ? CountField.HOUSES_HEAVY : other[at] ? CountField.HOUSES : null;
    }
}
