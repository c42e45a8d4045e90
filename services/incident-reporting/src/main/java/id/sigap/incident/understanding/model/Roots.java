package id.sigap.incident.understanding.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Takes Indonesian and Minang words apart as far as a known root is in them: tertimbun, ditimbun, menimbun, tatimbun are all "timbun".
 * Grammar, so it is not in a file; which roots count is.
 */
final class Roots {

    private static final Set<String> BEFORE = Set.of("", "me", "mem", "men", "meng", "meny", "ma", "mam", "man", "mang", "many", "ng", "m", "n",
            "ter", "te", "ta", "tar", "ke", "ka", "k", "di", "d", "ber", "ba", "bar", "be", "pe", "pem", "pen", "peng", "peny", "pa", "pam", "pan", "pang",
            "per", "se", "sa", "diper", "memper", "keter", "terke", "ny");
    private static final Set<String> AFTER = Set.of("", "an", "kan", "i", "in", "nya", "nyo", "lah", "kah", "annya", "annyo", "kannya", "pun",
            "ku", "mu", "ny", "e");
    /** What the prefix has swallowed: menimbun is men + (t)imbun. */
    private static final Map<String, String> SWALLOWED = Map.of("men", "t", "man", "t", "pen", "t", "mem", "p", "mam", "p", "pem", "p",
            "meny", "s", "many", "s", "meng", "k", "mang", "k");
    private static final int LONGEST_BEFORE = 6;
    private static final int LONGEST_AFTER = 6;
    private static final int SHORTEST_ROOT = 4;

    private final Map<String, String> rootOf = new HashMap<>();

    /** @param roots each with its other spellings */
    Roots(Map<String, List<String>> roots) {
        roots.forEach((root, others) -> {
            rootOf.put(root, root);
            others.forEach(other -> rootOf.put(other, root));
        });
    }

    boolean isRoot(String word) {
        return rootOf.containsKey(word);
    }

    /** The root in this word; null when no known one is. */
    @Nullable String of(String word) {
        for (int start = 0; start <= LONGEST_BEFORE && word.length() - start >= SHORTEST_ROOT - 1; start++) {
            String before = word.substring(0, start);
            if (BEFORE.contains(before)) {
                String found = from(word.substring(start), SWALLOWED.get(before));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable String from(String rest, @Nullable String swallowed) {
        for (int end = rest.length(); end >= Math.max(SHORTEST_ROOT - 1, rest.length() - LONGEST_AFTER); end--) {
            if (AFTER.contains(rest.substring(end))) {
                String bare = rest.substring(0, end);
                String root = bare.length() >= SHORTEST_ROOT ? rootOf.get(bare) : null;
                if (root == null && swallowed != null) {
                    root = rootOf.get(swallowed + bare);
                }
                if (root != null) {
                    return root;
                }
            }
        }
        return null;
    }
}
