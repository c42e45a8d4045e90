package id.sigap.incident.understanding.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.text.model.CommonWords;
import id.sigap.incident.text.model.Spelling;

/**
 * What a written word stands for: a short form ("rmh"), a Minang word ("rubuah"), one with an ending ("gempanya"), without its vowels
 * ("lngsr"), drawn out ("toloong"), or mistyped ("banijr"). A word that is right as it is, is never corrected.
 */
final class WordForms {

    /** @param root the known root in it, if any */
    record Form(String word, @Nullable String root) {}

    private static final List<String> ENDINGS = List.of("nya", "nyo", "lah", "kah", "pun", "ku", "mu", "ny", "an", "kan", "i");
    private static final String VOWELS = "aiueo";
    private static final int FEWEST_CONSONANTS = 3;
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, String> forms = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, List<String>> byConsonants = new HashMap<>();
    private final Set<String> names;
    private final Roots roots;
    private final Spelling spelling;
    private final Map<String, Form> remembered = new ConcurrentHashMap<>();

    /**
     * @param words all words that mean something, more important ones first: mistyped ones are corrected to them
     * @param names words of places' names: no mistakes either
     */
    WordForms(Map<String, List<String>> forms, Roots roots, Collection<String> words, Set<String> names) {
        forms.forEach((word, others) -> others.forEach(other -> this.forms.put(other, word)));
        this.roots = roots;
        this.known.addAll(words);
        this.known.addAll(CommonWords.ALL);
        this.names = names;
        this.known.addAll(forms.keySet());
        List<String> meant = words.stream().filter(w -> !CommonWords.ALL.contains(w)).toList();
        this.spelling = new Spelling(meant);
        this.known.forEach(w -> byConsonants.computeIfAbsent(consonants(w), c -> new ArrayList<>(1)).add(w));
    }

    /** The usual form of a word of the word lists themselves. */
    String usual(String word) {
        return forms.getOrDefault(word, word);
    }

    Form of(String written) {
        Form form = remembered.get(written);
        if (form == null) {
            form = find(written);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(written, form);
            }
        }
        return form;
    }

    boolean knows(String written) {
        Form form = of(written);
        return form.root() != null || known.contains(form.word());
    }

    private Form find(String written) {
        String word = right(written);
        if (word == null) {
            String once = once(written, 3);
            word = right(once);
            if (word == null) {
                word = right(once(written, 2));
            }
            if (word == null && names.contains(once)) {
                // "Alahan" is a name before it is "alah" with an ending
                return new Form(once, roots.of(once));
            }
            if (word == null) {
                word = withoutEnding(once);
            }
            String root = word == null ? roots.of(once) : null;
            if (root != null) {
                return new Form(once, root);
            }
            if (word == null) {
                word = withVowels(once);
            }
            if (word == null) {
                String nearest = spelling.nearest(once);
                word = nearest == null ? once : nearest;
            }
        }
        return new Form(word, roots.of(word));
    }

    private @Nullable String right(String word) {
        String usual = forms.get(word);
        return usual != null ? usual : known.contains(word) || roots.isRoot(word) ? word : null;
    }

    private @Nullable String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + 3 && word.endsWith(ending)) {
                String rest = right(word.substring(0, word.length() - ending.length()));
                if (rest != null && rest.length() >= 4) {
                    return rest;
                }
            }
        }
        return null;
    }

    /** The one known word this is when vowels are put in. */
    private @Nullable String withVowels(String written) {
        String consonants = consonants(written);
        if (consonants.length() < FEWEST_CONSONANTS) {
            return null;
        }
        String found = null;
        for (String word : byConsonants.getOrDefault(consonants, List.of())) {
            if (word.length() > written.length() && isShortFor(written, word)) {
                if (found != null) {
                    return null;
                }
                found = word;
            }
        }
        return found;
    }

    private static boolean isShortFor(String written, String word) {
        int at = 0;
        for (int i = 0; i < word.length() && at < written.length(); i++) {
            if (word.charAt(i) == written.charAt(at)) {
                at++;
            }
        }
        return at == written.length();
    }

    private static String consonants(String word) {
        StringBuilder c = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (VOWELS.indexOf(word.charAt(i)) < 0) {
                c.append(word.charAt(i));
            }
        }
        return c.toString();
    }

    /** The word with every letter that is repeated at least so often written once. */
    private static String once(String word, int atLeast) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int end = i + 1;
            while (end < word.length() && word.charAt(end) == word.charAt(i)) {
                end++;
            }
            kept.append(word, i, end - i >= atLeast ? i + 1 : end);
            i = end;
        }
        return kept.toString();
    }
}
