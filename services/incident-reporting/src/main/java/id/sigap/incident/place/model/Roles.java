package id.sigap.incident.place.model;

import java.util.List;
import java.util.Set;

import id.sigap.incident.place.model.Mention.Role;

/** Reads from the words before a place's name what the place has to do with the matter. Grammar, so it is not in a file. */
final class Roles {

    private static final Set<String> THERE =
            Set.of("di", "nagari", "nag", "kenagarian", "jorong", "kampuang", "kampung", "kec", "kecamatan", "lokasi");
    private static final Set<String> ORIGIN = Set.of("dari", "dr", "dri", "asal");
    private static final Set<String> TOWARDS = Set.of("ke", "ka");
    private static final Set<String> RETURN = Set.of("pulang", "kembali", "baliak");
    private static final Set<String> PAST = Set.of("arah", "menuju", "lewat", "via", "jurusan", "rs");
    private static final Set<String> NOT = Set.of("jangan", "jan", "bukan");
    private static final Set<String> ANNOUNCES_AREA = Set.of("nagari", "nag", "kenagarian", "jorong", "kec", "kecamatan");

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

    /** Whether the word before says that an area's name follows. */
    static boolean announced(List<String> words, int at) {
        return ANNOUNCES_AREA.contains(word(words, at - 1));
    }

    private static String word(List<String> words, int at) {
        return at < 0 ? "" : words.get(at);
    }
}
