package id.sigap.incident.understanding.model;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.understanding.model.Statements.Stated;

/** Counts persons who are named one by one: "nenek saya luka" is one, "bapak dan ibu meninggal" are two. */
final class Persons {

    private static final int REACH = 5;
    private static final Set<String> SEVERAL = Set.of("para", "banyak", "beberapa", "sejumlah", "puluhan", "belasan", "ratusan", "semua", "sebagian");
    static final Set<String> YEARS = Set.of("tahun", "th", "thn");
    /** Somebody's own child is one, children are not counted. */
    private static final Set<String> OWN = Set.of("saya", "sy", "aku", "ambo", "awak", "den", "kami");
    private static final Set<String> FIRST_OF_NAMED = Set.of("atas", "a");
    private static final Set<String> SECOND_OF_NAMED = Set.of("nama", "n");
    private static final Set<String> CHILD = Set.of("anak", "cucu", "bayi", "balita", "keponakan");

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final Statements statements;

    Persons(Utterance utterance, Lexicon lexicon, Statements statements) {
        this.utterance = utterance;
        this.lexicon = lexicon;
        this.statements = statements;
    }

    /** How many this is said of; null for whoever says "warga luka" and has not counted. */
    @Nullable Integer before(Stated s) {
        int persons = 0;
        for (int i = s.at() - 1; i >= Math.max(0, s.at() - REACH); i--) {
            Said said = utterance.words().get(i);
            boolean listed = persons > 0 && isOne(i) && isOne(i + 1);
            if (said.clause() != utterance.words().get(s.at()).clause() && !listed || persons > 0 && statements.endingAt(i + 1) != null) {
                break;
            }
            if (SEVERAL.contains(said.word())) {
                return null;
            }
            if (said.number()) {
                // "petani usia 45 tahun": whoever has an age is one
                boolean age = YEARS.contains(utterance.word(i + 1));
                return orNull(age ? Math.max(1, persons) : persons);
            }
            if (isOne(i)) {
                boolean other = persons == 0 || utterance.word(i + 1).equals("dan") || isOne(i + 1);
                persons = other ? persons + 1 : persons;
            } else if (lexicon.people().contains(said.word())) {
                return null;
            }
        }
        return orNull(persons);
    }

    /** "tewas atas nama Udin": whoever is named is one. */
    @Nullable Integer named(Stated s) {
        for (int i = s.until(); i <= s.until() + 1; i++) {
            if (utterance.word(i).equals("an") || FIRST_OF_NAMED.contains(utterance.word(i)) && SECOND_OF_NAMED.contains(utterance.word(i + 1))) {
                return 1;
            }
        }
        return null;
    }

    /** Whether this word is one person. */
    boolean isOne(int at) {
        String word = utterance.word(at);
        boolean child = CHILD.contains(word) && (OWN.contains(utterance.word(at + 1))
                || utterance.word(at - 1).equals("dan") && lexicon.oneOf().contains(utterance.word(at - 2)));
        return child || lexicon.oneOf().contains(word);
    }

    private static @Nullable Integer orNull(int persons) {
        return persons == 0 ? null : Integer.valueOf(persons);
    }
}
