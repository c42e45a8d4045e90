package id.sigap.incident.understanding.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "bukan 3 tapi 2", "dari 40 jadi 75", "bertambah satu menjadi 7": only the second number is how many there are now. */
final class Corrections {

    /** So many words may stand between a number and what says that another one follows: its unit. */
    private static final int UNIT = 2;
    private static final Set<String> OLD = Set.of("bukan", "dari", "semula", "awalnya", "tadinya", "sebelumnya", "bertambah", "berkurang", "naik", "turun");
    private static final Set<String> NEW = Set.of("tapi", "melainkan", "menjadi", "jadi");
    private static final Set<String> SHOULD = Set.of("seharusnya", "harusnya", "mestinya");

    private Corrections() {}

    /** The words without the numbers that are no longer true. */
    static List<Said> applied(List<Said> words) {
        List<Said> kept = null;
        for (int i = 0; i < words.size(); i++) {
            int until = until(words, i);
            if (until > i) {
                kept = kept == null ? new ArrayList<>(words.subList(0, i)) : kept;
                i = until - 1;
            } else if (kept != null) {
                kept.add(words.get(i));
            }
        }
        return kept == null ? words : kept;
    }

    /** Where the number that is true begins, when an old one begins here; else {@code at}. */
    private static int until(List<Said> words, int at) {
        if (at + 2 < words.size() && words.get(at).number() && SHOULD.contains(words.get(at + 1).word()) && words.get(at + 2).number()) {
            return at + 2;
        }
        if (!OLD.contains(words.get(at).word()) || at + 1 >= words.size() || !words.get(at + 1).number()) {
            return at;
        }
        for (int i = at + 2; i + 1 < words.size() && i <= at + 2 + UNIT && words.get(i).sentence() == words.get(at).sentence(); i++) {
            if (NEW.contains(words.get(i).word())) {
                return words.get(i + 1).number() ? i + 1 : at;
            }
        }
        return at;
    }
}
