package id.sigap.incident.linking.model;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The long words of a text: names of places, people's roles and things, by which two texts can be seen to tell of the same. */
public final class Keywords {

    private static final int SHORTEST = 5;
    private static final int MOST = 8;
    /** Further in, a text tells of needs, which are everywhere the same. */
    private static final int FARTHEST = 400;

    private Keywords() {}

    public static Set<String> of(String text) {
        String start = text.substring(0, Math.min(FARTHEST, text.length())).toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        int from = -1;
        for (int i = 0; i <= start.length() && words.size() < MOST; i++) {
            if (i < start.length() && Character.isLetter(start.charAt(i))) {
                from = from < 0 ? i : from;
            } else {
                if (from >= 0 && i - from >= SHORTEST) {
                    words.add(start.substring(from, i));
                }
                from = -1;
            }
        }
        return words;
    }

    /** Share of the shorter one's words that are in the other, 0 to 1. */
    static double common(Set<String> a, Set<String> b) {
        int fewer = Math.min(a.size(), b.size());
        return fewer == 0 ? 0 : (double) a.stream().filter(b::contains).count() / fewer;
    }
}
