package id.sigap.incident.understanding.model;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.understanding.model.Lexicon.CountField;

/** The figures of a message, each given away once: to the word it stands beside. */
final class Numbers {

    private static final int REACH = 4;
    /** In front of a number they say that it is how many. */
    static final Set<String> AMOUNTS = Set.of("ada", "sebanyak", "sejumlah", "mencapai", "total", "jumlah", "jumlahnya", "jadi", "menjadi", "bertambah",
            "tersisa", "sisa");
    private static final Set<String> TOTALS = Set.of("total", "totalnya", "jumlah", "jumlahnya", "jadi", "menjadi", "masih", "sisa", "tersisa", "tinggal");
    /** Over so many unknown words a number still belongs to a word, when it says that it counts people. */
    private static final int FAR = 6;
    private static final int NEAR = 4;

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final Statements statements;
    private final Persons persons;
    private final boolean[] used;

    Numbers(Utterance utterance, Lexicon lexicon, Statements statements, Persons persons) {
        this.utterance = utterance;
        this.lexicon = lexicon;
        this.statements = statements;
        this.persons = persons;
        this.used = new boolean[utterance.words().size()];
    }

    /** The number that belongs to the words from..until: the one before them, else the one behind. */
    @Nullable Integer beside(int from, int until, CountField field) {
        int before = before(from, field);
        int after = after(until, field);
        if (before >= 0 && after >= 0 && !sameClause(before, from) && sameClause(after, until - 1)) {
            before = -1;
        }
        if (before < 0) {
            return take(after);
        }
        int more = field.ofPersons() ? alsoBefore(before, field) : -1;
        boolean oneMore = more < 0 && field.ofPersons() && utterance.word(before - 1).equals("dan") && sameClause(before - 2, before) && persons.isOne(before - 2);
        Integer number = take(before);
        Integer another = oneMore ? Integer.valueOf(1) : take(more);
        return number == null || another == null ? number : Integer.valueOf(number + another);
    }

    /** The number beside these words when it says that it counts people. */
    @Nullable Integer ofPeopleBeside(Statements.Stated s, CountField field) {
        int before = before(s.at(), field);
        int at = before >= 0 ? before : after(s.until(), field);
        return at >= 0 && sameClause(at, s.at()) && countsPeople(at) ? take(at) : null;
    }

    /** "5 keluarga sudah diungsikan". */
    @Nullable Integer householdsBeside(Statements.Stated s) {
        for (int i = s.at() - 1; i >= Math.max(0, s.at() - REACH - FAR) && sameSentence(i, s.at()); i--) {
            if (utterance.words().get(i).number() && sameClause(i, i + 1) && utterance.word(i + 1).equals("keluarga")) {
                return isFree(i, CountField.DISPLACED_HOUSEHOLDS) ? take(i) : null;
            }
        }
        int after = after(s.until(), CountField.DISPLACED_HOUSEHOLDS);
        return after >= 0 && sameClause(after, after + 1) && utterance.word(after + 1).equals("keluarga") ? take(after) : null;
    }

    /** The number beside these words when it says that it is the sum, or what is left, of those before; null when it does not. */
    @Nullable Integer totalBeside(Statements.Stated s, CountField field) {
        for (int at : new int[] {before(s.at(), field), after(s.until(), field)}) {
            boolean still = at >= 0 && at < s.at() && (utterance.word(s.at() - 1).equals("masih") || utterance.word(s.at()).equals("belum"));
            if (at >= 0 && sameClause(at, s.at()) && (still || TOTALS.contains(utterance.word(at - 1)))) {
                return take(at);
            }
        }
        return null;
    }

    /** "dua balita dan seorang ibu terjebak": the number on the other side of the "dan". */
    private int alsoBefore(int at, CountField field) {
        if (!utterance.word(at - 1).equals("dan") || !sameClause(at - 1, at)) {
            return -1;
        }
        for (int i = at - 2; i >= Math.max(0, at - REACH) && sameClause(i, at); i--) {
            if (utterance.words().get(i).number()) {
                return isFree(i, field) && countsPeople(i) ? i : -1;
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
            if (said.number() && !countsNothing(i)) {
                boolean reached = from - i <= REACH + 1 && unknown == 0 || (unknown <= NEAR && countsPeople(i) && sameClause(i, from));
                return reached && isFree(i, field) && !isLabelOfAnother(i) ? i : -1;
            }
            boolean ofAnother = statements.beginningAt(i) != null && !sameClause(i, from);
            if (ofAnother) {
                return -1;
            }
            if (!isFiller(said.word(), field)) {
                unknown++;
                if (unknown > NEAR || said.sentence() != utterance.words().get(from).sentence() || statements.beginningAt(i) != null) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** "Jiwa: 2 luka, rumah: 3 RB": what stands in front of the colon is no label but a heading. */
    private boolean isUnderHeading(int at) {
        Statements.Stated more = sameClause(at, at + 1) && !sameClause(at - 1, at) ? statements.beginningAt(at + 1) : null;
        return more != null && !lexicon.people().contains(utterance.word(at + 1)) && !more.field().ofHouseholds()
                && (more.until() >= used.length || !utterance.words().get(more.until()).number());
    }

    /** "MD=2 LB=1": the 2 is what MD says. */
    private boolean isLabelOfAnother(int at) {
        Statements.Stated label = statements.endingAt(at);
        return label != null && utterance.words().get(at).labelled() && counts(at, label.field()) && !isUnderHeading(at);
    }

    int after(int until, CountField field) {
        int unknown = 0;
        for (int i = until; i < Math.min(used.length, until + REACH + FAR); i++) {
            Said said = utterance.words().get(i);
            if (said.number() && utterance.word(i - 1).equals("bukan")) {
                unknown++;
            } else if (said.number() && !countsNothing(i)) {
                boolean reached = i - until < REACH && unknown == 0 || (unknown <= FAR && countsPeople(i) && !field.ofHouses());
                return reached && isFree(i, field) && !belongsToNext(i, field) ? i : -1;
            } else if (!isFiller(said.word(), field)) {
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
        return !used[at] && utterance.words().get(at).figure() != null && counts(at, field);
    }

    /** Whether what the number counts (people, households, houses) can be of that field. */
    private boolean counts(int at, CountField field) {
        String unit = sameClause(at, at + 1) ? utterance.word(at + 1) : "";
        if (lexicon.fillers().contains(unit) && !lexicon.people().contains(unit) && sameClause(at, at + 2)) {
            unit = utterance.word(at + 2);
        }
        // "lb 3 kk 10": the 3 is what LB says, the KK goes on
        boolean list = statements.endingAt(at) != null && utterance.word(at - 1).length() == 2 && at + 2 < used.length
                && utterance.words().get(at + 2).number();
        if (list) {
            return true;
        }
        if ((unit.equals("kk") || unit.equals("keluarga") || unit.equals("kepala"))) {
            return field.ofHouseholds();
        }
        if (lexicon.damage().houses().contains(unit)) {
            boolean home = utterance.word(at + 2).equals("tangga");
            return home ? field.ofHouseholds() : field.ofHouses();
        }
        return !lexicon.people().contains(unit) || !(field.ofHouses() || field.ofHouseholds());
    }

    /** "7 siswa SMP 2 terluka": the number of a school is a part of its name. */
    private boolean countsNothing(int at) {
        return utterance.words().get(at).figure() == null
                && (lexicon.notCounting().contains(utterance.word(at - 1)) || Persons.YEARS.contains(utterance.word(at + 1)));
    }

    boolean countsPeople(int at) {
        return lexicon.people().contains(utterance.word(at + 1)) || lexicon.oneOf().contains(utterance.word(at)) || lexicon.oneOf().contains(utterance.word(at + 1))
                || AMOUNTS.contains(utterance.word(at - 1));
    }

    /** "luka, 3 rusak": the number behind a comma belongs to what follows it. */
    private boolean belongsToNext(int at, CountField field) {
        if (utterance.words().get(at).labelled()) {
            return isUnderHeading(at);
        }
        int next = at + 1;
        while (isFiller(utterance.word(next), field) && next < used.length && sameClause(at, next)) {
            next++;
        }
        return !sameClause(at - 1, at) && next < used.length && sameClause(at, next) && statements.beginningAt(next) != null;
    }

    private boolean isFiller(String word, CountField field) {
        return lexicon.fillers().contains(word) || (lexicon.people().contains(word) && !field.ofHouses())
                || (field.ofHouses() && lexicon.damage().houses().contains(word)) || (field.ofHouseholds() && (word.equals("kk") || word.equals("keluarga")));
    }

    private boolean sameSentence(int a, int b) {
        return utterance.words().get(a).sentence() == utterance.words().get(b).sentence();
    }

    boolean sameClause(int a, int b) {
        return a >= 0 && b < used.length && utterance.words().get(a).clause() == utterance.words().get(b).clause();
    }
}
