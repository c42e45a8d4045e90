package id.sigap.incident.place.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

import id.sigap.incident.place.model.Mention.Role;

/** Reads from the words before a place's name what the place has to do with the matter. Grammar, so it is not in a file. */
final class Roles {

    private static final Set<String> THERE =
            Set.of("di", "d", "pd", "nagari", "nag", "kenagarian", "jorong", "kampuang", "kampung", "kec", "kecamatan", "lokasi");
    private static final Set<String> ORIGIN = Set.of("dari", "dr", "dri", "asal");
    private static final Set<String> TOWARDS = Set.of("ke", "ka");
    private static final Set<String> RETURN = Set.of("pulang", "kembali", "baliak");
    private static final Set<String> PAST = Set.of("arah", "menuju", "lewat", "via", "jurusan", "rs");
    private static final Set<String> NOT = Set.of("jangan", "jan", "bukan");
    private static final Set<String> SAYS_THERE = Set.of("di", "d", "nagari", "nag", "kec", "kecamatan", "kab", "kabupaten", "kota");
    private static final Map<String, Integer> ANNOUNCES = Map.of("nagari", 4, "nag", 4, "kenagarian", 4, "jorong", 4, "desa", 4, "kec", 3,
            "kecamatan", 3, "camat", 3, "kab", 2, "kabupaten", 2);

    private Roles() {}

    static Role of(List<String> words, int at) {
        String before = word(words, at - 1);
        String beforeThat = word(words, at - 2);
        if (TOWARDS.contains(before)) {
            return RETURN.contains(beforeThat) ? Role.ORIGIN : Role.ON_THE_WAY;
        }
        if (before.equals("arah") && ORIGIN.contains(beforeThat)) {
            return Role.ORIGIN;
        }
        if (before.equals("di") && NOT.contains(beforeThat)) {
            return Role.NOT_THERE;
        }
        if (PAST.contains(before)) {
            return Role.ON_THE_WAY;
        }
        if (ORIGIN.contains(before)) {
            return Role.ORIGIN;
        }
        if (NOT.contains(before)) {
            return Role.NOT_THERE;
        }
        return THERE.contains(before) ? Role.THERE : Role.NAMED;
    }

    /** Which level of area the word before says that it is: 2 kabupaten, 3 kecamatan, 4 nagari; 0 when it says nothing. */
    static int announcedLevel(List<String> words, int at) {
        return ANNOUNCES.getOrDefault(word(words, at - 1), 0);
    }

    static boolean saysThere(List<String> words, int at) {
        return SAYS_THERE.contains(word(words, at - 1));
    }

    private static String word(List<String> words, int at) {
        return at < 0 ? "" : words.get(at);
    }
}
