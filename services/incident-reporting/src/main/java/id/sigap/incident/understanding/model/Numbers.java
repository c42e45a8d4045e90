package id.sigap.incident.understanding.model;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.understanding.model.Lexicon.CountField;

/** The figures of a message, each given away once: to the word it stands beside. */
final class Numbers {

    private static final int REACH = 4;
    private static final Set<String> TOTALS = Set.of("total", "totalnya", "jumlah", "jumlahnya", "jadi", "menjadi", "masih", "sisa", "tersisa", "tinggal");
    /** Over so many unknown words a number still belongs to a word, when it says that it counts people. */
    private static final int FAR = 6;
    private static final int NEAR = 4;

    private final Utterance utterance;
    private final Statements statements;
    private final Units units;
    private final Persons persons;
    private final boolean[] used;

    Numbers(Utterance utterance, Statements statements, Units units, Persons persons) {
        this.utterance = utterance;
        this.statements = statements;
        this.units = units;
        this.persons = persons;
        this.used = new boolean[utterance.words().size()];
    }

    /** The number that belongs to the words from..until: the one before them, else the one behind. */
    @Nullable Integer beside(int from, int until, CountField field) {
        int before = before(from, field);
        int after = after(until, field);
        if (before >= 0 && after >= 0 && !units.sameClause(before, from) && units.sameClause(after, until - 1)) {
            before = -1;
        }
        if (before < 0) {
            return take(after);
        }
        int more = field.ofPersons() ? alsoBefore(before, field) : -1;
        boolean oneMore = more < 0 && field.ofPersons() && utterance.word(before - 1).equals("dan") && units.sameClause(before - 2, before)
                && persons.isOne(before - 2);
        Integer number = take(before);
        Integer another = oneMore ? Integer.valueOf(1) : take(more);
        return number == null || another == null ? number : Integer.valueOf(number + another);
    }

    /** The number beside these words when it says that it counts people. */
    @Nullable Integer ofPeopleBeside(Statements.Stated s, CountField field) {
        int before = before(s.at(), field);
        int at = before >= 0 ? before : after(s.until(), field);
        return at >= 0 && units.sameClause(at, s.at()) && units.countsPeople(at) ? take(at) : null;
    }

    /** "7 KK (28 orang)", "60 orang / 15 KK": the people of these households; null when nobody counted them. */
    @Nullable Integer peopleOfHouseholds() {
        for (int i = 1; i < used.length; i++) {
            if (utterance.word(i).equals("kk") && utterance.words().get(i - 1).number()) {
                for (int at : new int[] {i + 1, i - 3}) {
                    boolean counts = at >= 0 && at < used.length && utterance.words().get(at).number() && units.isPeople(at + 1);
                    if (counts && isFree(at, CountField.DISPLACED_PEOPLE)) {
                        return take(at);
                    }
                }
            }
        }
        return null;
    }

    /** "5 keluarga sudah diungsikan". */
    @Nullable Integer householdsBeside(Statements.Stated s) {
        for (int i = s.at() - 1; i >= Math.max(0, s.at() - REACH - FAR) && units.sameSentence(i, s.at()); i--) {
            if (utterance.words().get(i).number() && units.sameClause(i, i + 1) && utterance.word(i + 1).equals("keluarga")) {
                return isFree(i, CountField.DISPLACED_HOUSEHOLDS) ? take(i) : null;
            }
        }
        int after = after(s.until(), CountField.DISPLACED_HOUSEHOLDS);
        return after >= 0 && units.sameClause(after, after + 1) && utterance.word(after + 1).equals("keluarga") ? take(after) : null;
    }

    /** The number beside these words when it says that it is the sum, or what is left, of those before; null when it does not. */
    @Nullable Integer totalBeside(Statements.Stated s, CountField field) {
        for (int at : new int[] {before(s.at(), field), after(s.until(), field)}) {
            boolean still = at >= 0 && at < s.at() && (utterance.word(s.at() - 1).equals("masih") || utterance.word(s.at()).equals("belum"));
            if (at >= 0 && units.sameClause(at, s.at()) && (still || TOTALS.contains(utterance.word(at - 1)))) {
                return take(at);
            }
        }
        return null;
    }

    /** "dua balita dan seorang ibu terjebak": the number on the other side of the "dan". */
    private int alsoBefore(int at, CountField field) {
        if (!utterance.word(at - 1).equals("dan") || !units.sameClause(at - 1, at)) {
            return -1;
        }
        for (int i = at - 2; i >= Math.max(0, at - REACH) && units.sameClause(i, at); i--) {
            if (utterance.words().get(i).number()) {
                return isFree(i, field) && units.countsPeople(i) ? i : -1;
            }
            if (statements.beginningAt(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** Index of the free number right in front, over words that say nothing; -1 when there is none. */
    int before(int from, CountField field) {
        int unknown = 0;
        for (int i = from - 1; i >= Math.max(0, from - REACH - FAR); i--) {
            Said said = utterance.words().get(i);
            if (said.number() && !units.countsNothing(i)) {
                boolean reached = from - i <= REACH + 1 && unknown == 0 || (unknown <= NEAR && units.countsPeople(i) && units.sameClause(i, from));
                return reached && isFree(i, field) && !units.isLabelOfAnother(i) ? i : -1;
            }
            boolean ofAnother = statements.beginningAt(i) != null && !units.sameClause(i, from);
            if (ofAnother) {
                return -1;
            }
            if (!units.isFiller(said.word(), field)) {
                unknown++;
                if (unknown > NEAR || said.sentence() != utterance.words().get(from).sentence() || statements.beginningAt(i) != null) {
                    return -1;
                }
            }
        }
        return -1;
    }

    int after(int until, CountField field) {
        int unknown = 0;
        for (int i = until; i < Math.min(used.length, until + REACH + FAR); i++) {
            Said said = utterance.words().get(i);
            if (said.number() && utterance.word(i - 1).equals("bukan")) {
                unknown++;
            } else if (said.number() && !units.countsNothing(i)) {
                boolean reached = i - until < REACH && unknown == 0 || (unknown <= FAR && units.countsPeople(i) && !field.ofHouses());
                return reached && isFree(i, field) && !units.belongsToNext(i, field) ? i : -1;
            } else if (!units.isFiller(said.word(), field)) {
                unknown++;
                if (unknown > FAR || said.sentence() != utterance.words().get(until - 1).sentence() || statements.beginningAt(i) != null) {
                    return -1;
                }
            }
        }
        return -1;
    }

    @Nullable Integer take(int at) {
        if (at < 0) {
            return null;
        }
        used[at] = true;
        return utterance.words().get(at).figure();
    }

    boolean isFree(int at, CountField field) {
        return !used[at] && utterance.words().get(at).figure() != null && units.counts(at, field);
    }

}
