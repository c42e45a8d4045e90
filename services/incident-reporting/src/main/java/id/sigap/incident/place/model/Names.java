package id.sigap.incident.place.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.text.model.CommonWords;
import id.sigap.incident.text.model.Spelling;
import id.sigap.incident.text.model.Token;
import id.sigap.incident.text.model.Tokens;

/**
 * Finds places' names in a text. "Lubuak Sikapiang", "lbk sikaping", "lubuksikaping" and "lubuk sikapingg" are one name; the longest
 * name wins: "Ladang Panjang Barat" is not "Ladang Panjang".
 */
final class Names {

    private static final int LONGEST_NAME = 6;
    /** Nobody means more places at once. */
    private static final int MOST_NAMES = 50;
    /** From so many letters on a word may have two mistakes, and a name of one word one. */
    private static final int LONG_WORD = 9;
    private static final int SHORTEST_MISTYPED = 5;
    private static final int SHORTEST_JOINED = 8;
    private static final int MOST_REMEMBERED = 20_000;

    /** A name and every place that is called so. */
    record Name(List<String> words, List<Place> places) {}

    /** @param edits letters that were not as in the name */
    record Named(List<Place> places, int at, int until, int edits) {}

    /** A word of the text as a word of names. */
    private record Meant(@Nullable String word, int edits) {}

    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Map<String, Name> joined = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> all;
    private final Map<String, Meant> meantBefore = new ConcurrentHashMap<>();
    private final Map<String, Optional<Name>> joinedBefore = new ConcurrentHashMap<>();
    private final Spelling words;
    private final Spelling joinedWords;

    /**
     * @param spellings usual word to its other spellings
     * @param noPlaces names of things that begin like a place ("panti asuhan")
     */
    Names(Collection<Place> places, Map<String, List<String>> spellings, Collection<String> noPlaces) {
        spellings.forEach((word, others) -> others.forEach(other -> usual.put(other, word)));
        Map<List<String>, List<Place>> byName = new HashMap<>();
        noPlaces.forEach(name -> byName.put(usual(words(name)), List.of()));
        Map<String, List<String>> asOne = new HashMap<>();
        for (Place place : places) {
            for (String name : place.names()) {
                List<String> written = words(name);
                byName.computeIfAbsent(usual(written), n -> new ArrayList<>()).add(place);
                if (written.size() > 1) {
                    asOne.put(String.join("", written), usual(written));
                }
            }
        }
        byName.forEach((name, those) -> {
            byFirstWord.computeIfAbsent(name.getFirst(), w -> new ArrayList<>()).add(new Name(name, those));
            known.addAll(name);
        });
        asOne.forEach((one, name) -> joined.put(one, new Name(name, byName.getOrDefault(name, List.of()))));
        all = new LinkedHashSet<>(known);
        usual.forEach((other, word) -> {
            if (known.contains(word)) {
                all.add(other);
            }
        });
        this.words = new Spelling(all);
        this.joinedWords = new Spelling(joined.keySet());
    }

    /** Every word of a name, however it is spelled. */
    Set<String> all() {
        return all;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Token t : Tokens.of(text).tokens()) {
            words.add(t.word());
            if (t.doubled()) {
                words.add(t.word());
            }
        }
        return words;
    }

    List<String> usualWords(String name) {
        return usual(words(name));
    }

    private List<String> usual(List<String> words) {
        return words.stream().map(w -> usual.getOrDefault(w, w)).toList();
    }

    List<Named> in(List<String> text) {
        List<Meant> meant = text.stream().map(w -> remembered(w, meantBefore, this::meant)).toList();
        List<Named> found = new ArrayList<>();
        for (int at = 0; at < text.size() && found.size() < MOST_NAMES; ) {
            Named here = longestAt(text, meant, at);
            if (here == null) {
                at++;
            } else {
                found.add(here);
                at = here.until();
            }
        }
        return found;
    }

    /** Most words come again and again. */
    private static <T> T remembered(String word, Map<String, T> before, Function<String, T> find) {
        T known = before.get(word);
        if (known == null) {
            known = find.apply(word);
            if (before.size() < MOST_REMEMBERED) {
                before.put(word, known);
            }
        }
        return known;
    }

    private Meant meant(String written) {
        String word = usual.getOrDefault(written, written);
        if (known.contains(word)) {
            return new Meant(word, 0);
        }
        if (written.length() < SHORTEST_MISTYPED || CommonWords.ALL.contains(written)) {
            return new Meant(null, 0);
        }
        String near = words.nearest(written, written.length() < LONG_WORD ? 1 : 2);
        return near == null ? new Meant(null, 0) : new Meant(usual.getOrDefault(near, near), 1);
    }

    private @Nullable Named longestAt(List<String> text, List<Meant> meant, int at) {
        Named best = null;
        String first = meant.get(at).word();
        if (first != null) {
            for (Name name : byFirstWord.getOrDefault(first, List.of())) {
                Named named = standsAt(name, meant, at);
                if (named != null && (best == null || named.until() > best.until())) {
                    best = named;
                }
            }
        }
        String written = text.get(at);
        if (best == null && written.length() >= SHORTEST_JOINED && !CommonWords.ALL.contains(written)) {
            Name name = remembered(written, joinedBefore, this::joined).orElse(null);
            best = name == null ? null : new Named(name.places(), at, at + 1, joined.containsKey(written) ? 0 : 1);
        }
        return best;
    }

    private Optional<Name> joined(String written) {
        String one = joined.containsKey(written) ? written : joinedWords.nearest(written, 2);
        return one == null ? Optional.empty() : Optional.ofNullable(joined.get(one));
    }

    private static @Nullable Named standsAt(Name name, List<Meant> meant, int at) {
        int length = name.words().size();
        if (length > LONGEST_NAME || at + length > meant.size()) {
            return null;
        }
        int edits = 0;
        for (int i = 0; i < length; i++) {
            Meant m = meant.get(at + i);
            if (!name.words().get(i).equals(m.word())) {
                return null;
            }
            edits += m.edits();
        }
        boolean tooShort = edits > 0 && length == 1 && name.words().getFirst().length() < SHORTEST_MISTYPED;
        return tooShort ? null : new Named(name.places(), at, at + length, edits);
    }
}
