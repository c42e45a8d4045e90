package id.sigap.incident.understanding.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import id.sigap.incident.understanding.model.Vocabulary.Phrase;

/** A message as comparable words, and which known phrases stand in it. Times, dates and telephone numbers are left out: no figures. */
final class Utterance {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[.](?=\\d{3}(?!\\d))");
    private static final Pattern NO_FIGURES = Pattern.compile(
            "\\+?\\d[\\d -]{6,}\\d|\\b\\d{1,2}[.:]\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\bjam \\d{1,2}\\b");
    private static final Pattern CLAUSE = Pattern.compile("[.,;:?!\\n()]+");
    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int NEGATION_REACH = 4;

    private final List<String> words = new ArrayList<>();
    private final List<Integer> clauses = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<String> affirmed = new HashSet<>();
    private final Vocabulary vocabulary;

    Utterance(String text, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        boolean digits = plain.chars().anyMatch(Character::isDigit);
        String figures = digits ? NO_FIGURES.matcher(THOUSANDS.matcher(plain).replaceAll("")).replaceAll(" ") : plain;
        int clause = 0;
        for (String part : CLAUSE.split(figures)) {
            for (String word : SPLIT.split(part)) {
                if (!word.isEmpty()) {
                    words.add(word);
                    clauses.add(clause);
                }
            }
            clause++;
        }
        for (int at = 0; at < words.size(); at++) {
            note(vocabulary.beginningWith(words.get(at)), at);
            note(vocabulary.openEnded(), at);
        }
    }

    private void note(List<Phrase> phrases, int at) {
        for (Phrase phrase : phrases) {
            if (phrase.standsAt(words, at)) {
                places.computeIfAbsent(phrase.text(), p -> new ArrayList<>(1)).add(at);
                if (!isNegated(at, phrase.words())) {
                    affirmed.add(phrase.text());
                }
            }
        }
    }

    List<String> words() {
        return Collections.unmodifiableList(words);
    }

    /** Where a phrase of the lexicon stands. */
    List<Integer> placesOf(String phrase) {
        return places.getOrDefault(phrase, List.of());
    }

    /** Phrases that stand there without a no: "tidak ada yang terjebak" does not affirm "terjebak". */
    Set<String> affirmed() {
        return Collections.unmodifiableSet(affirmed);
    }

    boolean hasAny(List<String> phrases) {
        for (String phrase : phrases) {
            if (places.containsKey(phrase)) {
                return true;
            }
        }
        return false;
    }

    boolean affirmsAny(List<String> phrases) {
        return !Collections.disjoint(affirmed, phrases);
    }

    /** Whether one of these stands somewhere without one of those words before it. */
    boolean hasAnyNotAfter(List<String> phrases, Set<String> before) {
        return phrases.stream().anyMatch(p -> placesOf(p).stream().anyMatch(at -> at == 0 || !before.contains(words.get(at - 1))));
    }

    /** Whether each of these has one of its alternatives ({@code a|b}) in the message. */
    boolean hasOneOfEach(List<String> all) {
        if (all.isEmpty()) {
            return false;
        }
        for (String alternatives : all) {
            if (!hasAny(vocabulary.alternatives(alternatives))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNegated(int at, String[] phrase) {
        // "belum ditemukan" carries its own no
        if (vocabulary.isNegation(phrase[0])) {
            return false;
        }
        for (int i = Math.max(0, at - NEGATION_REACH); i < at; i++) {
            if (clauses.get(i).equals(clauses.get(at)) && vocabulary.isNegation(words.get(i))) {
                return true;
            }
        }
        int after = at + phrase.length;
        return after < words.size() && words.get(after).equals("nihil");
    }
}
