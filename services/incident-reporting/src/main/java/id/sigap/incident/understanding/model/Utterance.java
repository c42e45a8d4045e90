package id.sigap.incident.understanding.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.text.model.Token;
import id.sigap.incident.text.model.Tokens;
import id.sigap.incident.understanding.model.Vocabulary.Phrase;

/** A message as usual words, and which known phrases stand in it. */
final class Utterance {

    private static final int NEGATION_REACH = 4;
    /** May stand between a no and what it denies. */
    private static final Set<String> DENIED_WITH = Set.of("ada", "terjadi", "kena", "sampai", "ikut", "lagi", "satupun", "satu", "pun", "yang",
            "kejadian", "laporan", "tanda", "berpotensi", "potensi", "bencana", "sempat", "karena", "pernah");
    private static final Set<String> ABLE = Set.of("bisa", "dapat", "mampu", "boleh", "sempat");
    private static final Set<String> OR = Set.of("maupun", "atau", "dan", "apalagi");

    private final List<Said> words;
    private final List<Boolean> asks;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<String> affirmed = new HashSet<>();
    private final Vocabulary vocabulary;

    Utterance(String text, Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        Tokens.Message message = Tokens.of(text);
        this.asks = message.asks();
        List<Said> usual = new ArrayList<>(message.tokens().size());
        List<@Nullable Double> values = new ArrayList<>(message.tokens().size());
        for (Token t : message.tokens()) {
            values.add(t.number());
            if (t.number() == null) {
                WordForms.Form form = vocabulary.form(t.word());
                usual.add(new Said(form.word(), form.root(), null, false, false, t.clause(), t.sentence()));
            } else {
                usual.add(new Said(t.word(), null, null, true, t.labelled(), t.clause(), t.sentence()));
            }
        }
        this.words = NumberWords.joined(usual, values, lexicon);
        for (int at = 0; at < words.size(); at++) {
            Said said = words.get(at);
            note(vocabulary.beginningWith(said.word()), at);
            if (said.root() != null) {
                note(vocabulary.beginningWith("~" + said.root()), at);
            }
            note(vocabulary.openEnded(), at);
        }
    }

    private void note(List<Phrase> phrases, int at) {
        for (Phrase phrase : phrases) {
            if (phrase.standsAt(words, at) && !(phrase.words().length == 1 && isOfName(at))) {
                places.computeIfAbsent(phrase.text(), p -> new ArrayList<>(1)).add(at);
                if (!isNegated(at, phrase.words())) {
                    affirmed.add(phrase.text());
                }
            }
        }
    }

    private boolean isOfName(int at) {
        return vocabulary.isName(word(at - 1), word(at)) || vocabulary.isName(word(at), word(at + 1));
    }

    List<Said> words() {
        return Collections.unmodifiableList(words);
    }

    String word(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).word();
    }

    boolean sentenceAsks(int sentence) {
        return sentence < asks.size() && asks.get(sentence);
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

    /** Whether one of these stands somewhere without a no right before it: "tidak ada longsor" speaks of none. */
    boolean speaksOfAny(List<String> phrases) {
        for (String phrase : phrases) {
            for (int at : placesOf(phrase)) {
                if (!isDenied(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean beginsWithAny(List<String> phrases, int within) {
        return phrases.stream().anyMatch(p -> placesOf(p).stream().anyMatch(at -> at < within));
    }

    boolean affirmsAny(List<String> phrases) {
        return !Collections.disjoint(affirmed, phrases);
    }

    /** Whether one of these stands somewhere without one of those words before it. */
    boolean hasAnyNotAfter(List<String> phrases, Set<String> before) {
        return phrases.stream().anyMatch(p -> placesOf(p).stream().anyMatch(at -> at == 0 || !before.contains(word(at - 1))));
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

    private boolean isDenied(int at) {
        int clause = words.get(at).clause();
        for (int i = at - 1; i >= 0 && words.get(i).clause() == clause; i--) {
            String word = word(i);
            if (vocabulary.isNegation(word)) {
                return true;
            }
            if (OR.contains(word) && i > 0) {
                // what stands on the other side of the "or" is denied with it
                i--;
            } else if (!DENIED_WITH.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean isNegated(int at, String[] phrase) {
        // "belum ditemukan" carries its own no
        if (vocabulary.isNegation(phrase[0])) {
            return false;
        }
        for (int i = Math.max(0, at - NEGATION_REACH); i < at; i++) {
            // "tidak bisa ditempati lagi, rusak": what cannot be done is one thing, what follows another
            boolean reaches = at - i <= 2 || !ABLE.contains(word(i + 1));
            if (reaches && words.get(i).clause() == words.get(at).clause() && vocabulary.isNegation(word(i))) {
                return true;
            }
        }
        return word(at + phrase.length).equals("nihil");
    }
}
