package id.sigap.incident.understanding.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every phrase of the lexicon, ready to be found in one walk over a message. */
final class Vocabulary {

    /** @param text as written in the lexicon, e.g. {@code rumah roboh} or {@code longsor*} */
    record Phrase(String text, String[] words) {

        static Phrase of(String text) {
            return new Phrase(text, text.split(" "));
        }

        /** Whether it stands at this index; a trailing * on a word stands for any ending. */
        boolean standsAt(List<String> said, int at) {
            if (at + words.length > said.size()) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                if (!fits(words[i], said.get(at + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String wanted, String word) {
            int last = wanted.length() - 1;
            return wanted.charAt(last) == '*' ? word.regionMatches(0, wanted, 0, last) : word.equals(wanted);
        }
    }

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> openFirstWord = new ArrayList<>();
    private final Map<String, List<String>> alternatives = new HashMap<>();
    private final Set<String> negations;

    Vocabulary(Lexicon lexicon) {
        negations = lexicon.not();
        phrases(lexicon).distinct().map(Phrase::of).forEach(phrase -> {
            if (phrase.words()[0].endsWith("*")) {
                openFirstWord.add(phrase);
            } else {
                byFirstWord.computeIfAbsent(phrase.words()[0], w -> new ArrayList<>()).add(phrase);
            }
        });
    }

    private Stream<String> phrases(Lexicon l) {
        Stream<String> hazards = l.hazards().stream().flatMap(h -> Stream.concat(listed(h.words()), alternatives(h.all())));
        Stream<String> facets = l.facets().values().stream().flatMap(f -> Stream.of(f.words().stream(), alternatives(f.all()), f.places().stream()).flatMap(s -> s));
        Stream<String> lists = Stream.of(l.harm(), l.asks(), l.search(), l.isolated(), l.none()).flatMap(List::stream);
        Stream<String> maps = Stream.of(l.notReports().values(), l.counts().values(), l.needs().values()).flatMap(v -> v.stream().flatMap(List::stream));
        Stream<String> urgencies = l.severity().values().stream().flatMap(u -> u.words().stream());
        return Stream.of(hazards, facets, lists, maps, urgencies).flatMap(s -> s);
    }

    private static Stream<String> listed(@org.jspecify.annotations.Nullable List<String> words) {
        return words == null ? Stream.empty() : words.stream();
    }

    private Stream<String> alternatives(@org.jspecify.annotations.Nullable List<String> all) {
        return listed(all).flatMap(written -> {
            List<String> those = List.of(written.split("\\|"));
            alternatives.put(written, those);
            return those.stream();
        });
    }

    /** The phrases of {@code a|b|c}. */
    List<String> alternatives(String written) {
        return alternatives.getOrDefault(written, List.of());
    }

    /** The phrases that may begin with this word. */
    List<Phrase> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    /** The phrases whose first word is open at its end. */
    List<Phrase> openEnded() {
        return openFirstWord;
    }

    boolean isNegation(String word) {
        return negations.contains(word);
    }
}
