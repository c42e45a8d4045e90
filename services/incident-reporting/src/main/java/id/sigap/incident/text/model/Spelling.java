package id.sigap.incident.text.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the known word somebody meant. One letter too many, too few, wrong or swapped is forgiven from five letters on, two from
 * ten on; the first letter is always right, as it nearly always is. Known words are indexed by what remains of them when letters
 * are left out, so that a question costs a few look-ups and never a walk over all words.
 */
public final class Spelling {

    private static final int FROM_ONE = 5;
    private static final int FROM_TWO = 10;
    private static final int LONGEST = 24;

    private final Map<String, List<String>> remains = new HashMap<>();

    /** @param words more important ones first: of two that are equally near, the first is meant */
    public Spelling(Collection<String> words) {
        for (String word : new LinkedHashSet<>(words)) {
            if (word.length() >= FROM_ONE && word.length() <= LONGEST) {
                remainsOf(word).forEach(r -> remains.computeIfAbsent(r, k -> new ArrayList<>(2)).add(word));
            }
        }
    }

    /** The nearest known word; null when none is near enough. */
    public @Nullable String nearest(String written) {
        return nearest(written, 2);
    }

    /** @param most mistakes that are forgiven, also in long words */
    public @Nullable String nearest(String written, int most) {
        if (written.length() < FROM_ONE || written.length() > LONGEST) {
            return null;
        }
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String r : remainsOf(written)) {
            for (String word : remains.getOrDefault(r, List.of())) {
                if (word.charAt(0) == written.charAt(0)) {
                    int distance = distance(written, word, Math.min(most, allowed(Math.max(word.length(), written.length()))));
                    if (distance < least) {
                        least = distance;
                        best = word;
                    }
                }
            }
        }
        return best;
    }

    private static int allowed(int length) {
        return length < FROM_ONE ? 0 : length < FROM_TWO ? 1 : 2;
    }

    private static Set<String> remainsOf(String word) {
        Set<String> all = new LinkedHashSet<>();
        all.add(word);
        List<String> last = List.of(word);
        for (int left = allowed(Math.max(FROM_ONE, word.length())); left > 0; left--) {
            List<String> next = new ArrayList<>();
            for (String w : last) {
                for (int i = 1; i < w.length(); i++) {
                    String shorter = w.substring(0, i) + w.substring(i + 1);
                    if (all.add(shorter)) {
                        next.add(shorter);
                    }
                }
            }
            last = next;
        }
        return all;
    }

    /** Letters to add, drop, change or swap with the neighbour; {@link Integer#MAX_VALUE} when it is more than {@code most}. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        int distance = last[b.length()];
        return distance <= most ? distance : Integer.MAX_VALUE;
    }
}
