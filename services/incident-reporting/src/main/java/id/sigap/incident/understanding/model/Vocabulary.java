package id.sigap.incident.understanding.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Every phrase of the lexicon, ready to be found in one walk over a message, and every word it knows. */
final class Vocabulary {

    /** @param text as written in the lexicon, e.g. {@code rumah roboh}, {@code longsor*} or {@code ~timbun} */
    record Phrase(String text, String[] words) {

        /** Whether it stands at this index; a trailing * stands for any ending, a leading ~ for every word of that root. */
        boolean standsAt(List<Said> said, int at) {
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

        private static boolean fits(String wanted, Said word) {
            if (wanted.charAt(0) == '~') {
                String root = word.root();
                return root != null && wanted.length() == root.length() + 1 && wanted.endsWith(root);
            }
            int last = wanted.length() - 1;
            return wanted.charAt(last) == '*' ? word.word().regionMatches(0, wanted, 0, last) : word.word().equals(wanted);
        }
    }

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> openFirstWord = new ArrayList<>();
    private final Map<String, List<String>> alternatives = new HashMap<>();
    private final Set<String> negations;
    private final Set<String> names;
    private final WordForms words;

    /** @param names words of places' names, right as they are, and pairs of them */
    Vocabulary(Lexicon lexicon, Set<String> names) {
        negations = lexicon.not();
        this.names = names;
        Roots roots = new Roots(lexicon.roots());
        List<String> phrases = phrases(lexicon).distinct().toList();
        words = new WordForms(lexicon.forms(), roots, meaningful(lexicon, phrases), names);
        phrases.forEach(text -> {
            Phrase phrase = new Phrase(text, Arrays.stream(text.split(" ")).map(this::usual).toArray(String[]::new));
            if (phrase.words()[0].endsWith("*")) {
                openFirstWord.add(phrase);
            } else {
                byFirstWord.computeIfAbsent(phrase.words()[0], w -> new ArrayList<>()).add(phrase);
            }
        });
    }

    private String usual(String word) {
        return word.startsWith("~") || word.endsWith("*") ? word : words.usual(word);
    }

    private static Collection<String> meaningful(Lexicon l, List<String> phrases) {
        Set<String> all = new LinkedHashSet<>(l.roots().keySet());
        phrases.forEach(p -> {
            for (String word : p.split(" ")) {
                if (Character.isLetter(word.charAt(0)) && Character.isLetter(word.charAt(word.length() - 1))) {
                    all.add(word);
                }
            }
        });
        Stream.of(l.numbers().keySet(), l.people(), l.oneOf(), l.not(), l.notCounted(), l.damage().houses(), NumberWords.SCALES.keySet()).forEach(all::addAll);
        return all;
    }

    private Stream<String> phrases(Lexicon l) {
        Stream<String> hazards = l.hazards().stream().flatMap(h -> Stream.concat(listed(h.words()), alternatives(h.all())));
        Stream<String> facets = l.facets().values().stream().flatMap(f -> Stream.of(f.words().stream(), alternatives(f.all()), f.places().stream()).flatMap(s -> s));
        Stream<String> lists = Stream.of(l.harm(), l.asks(), l.asksToKnow(), l.urgent(), l.search(), l.found(), l.isolated(), l.none(), l.affected(), l.saved(),
                l.damage().heavy(), l.damage().other()).flatMap(List::stream);
        Stream<String> maps = Stream.of(l.notReports().values(), l.counts().values(), l.needs().values()).flatMap(v -> v.stream().flatMap(List::stream));
        Stream<String> urgencies = l.severity().values().stream().flatMap(u -> u.words().stream());
        Stream<String> social = l.social().values().stream().flatMap(List::stream).flatMap(this::alternatives);
        return Stream.of(hazards, facets, lists, maps, urgencies, social).flatMap(s -> s).filter(Objects::nonNull);
    }

    private static Stream<String> listed(@Nullable List<String> words) {
        return words == null ? Stream.empty() : words.stream();
    }

    private Stream<String> alternatives(@Nullable List<String> all) {
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

    /** "Alahan Mati": these two are the name of an area, whatever each of them means. */
    boolean isName(String word, String next) {
        return names.contains(word + ' ' + next);
    }

    boolean isNegation(String word) {
        return negations.contains(word);
    }

    /** Whether the word, however it is written, means something here. */
    boolean knows(String written) {
        return words.knows(written);
    }

    WordForms.Form form(String written) {
        return words.of(written);
    }
}
