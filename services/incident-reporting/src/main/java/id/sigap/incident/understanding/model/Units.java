package id.sigap.incident.understanding.model;

import java.util.Set;

import id.sigap.incident.understanding.model.Lexicon.CountField;

/** What the numbers of a message count: people, households, houses, or nothing that is asked for. */
final class Units {

    /** In front of a number they say that it is how many. */
    static final Set<String> AMOUNTS = Set.of("ada", "sebanyak", "sejumlah", "mencapai", "total", "jumlah", "jumlahnya", "jadi", "menjadi", "bertambah",
            "tersisa", "sisa");
    private static final Set<String> OF_HOUSEHOLDS = Set.of("kk", "keluarga", "kepala");

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final Statements statements;

    Units(Utterance utterance, Lexicon lexicon, Statements statements) {
        this.utterance = utterance;
        this.lexicon = lexicon;
        this.statements = statements;
    }

    /** Whether what the number counts (people, households, houses) can be of that field. */
    boolean counts(int at, CountField field) {
        String unit = sameClause(at, at + 1) ? utterance.word(at + 1) : "";
        if (lexicon.fillers().contains(unit) && !lexicon.people().contains(unit) && sameClause(at, at + 2)) {
            unit = utterance.word(at + 2);
        }
        // "lb 3 kk 10": the 3 is what LB says, the KK goes on
        boolean list = statements.endingAt(at) != null && utterance.word(at - 1).length() == 2 && at + 2 < size()
                && utterance.words().get(at + 2).number();
        if (list) {
            return true;
        }
        if (OF_HOUSEHOLDS.contains(unit)) {
            return field.ofHouseholds();
        }
        if (lexicon.damage().houses().contains(unit)) {
            boolean home = utterance.word(at + 2).equals("tangga");
            return home ? field.ofHouseholds() : field.ofHouses();
        }
        return !lexicon.people().contains(unit) || !(field.ofHouses() || field.ofHouseholds());
    }

    boolean isPeople(int at) {
        return lexicon.people().contains(utterance.word(at));
    }

    /** "7 siswa SMP 2 terluka": the number of a school is a part of its name. */
    boolean countsNothing(int at) {
        return utterance.words().get(at).figure() == null
                && (lexicon.notCounting().contains(utterance.word(at - 1)) || Persons.YEARS.contains(utterance.word(at + 1)));
    }

    boolean countsPeople(int at) {
        return lexicon.people().contains(utterance.word(at + 1)) || lexicon.oneOf().contains(utterance.word(at))
                || lexicon.oneOf().contains(utterance.word(at + 1)) || AMOUNTS.contains(utterance.word(at - 1));
    }

    /** "Jiwa: 2 luka, rumah: 3 RB": what stands in front of the colon is no label but a heading. */
    private boolean isUnderHeading(int at) {
        Statements.Stated more = sameClause(at, at + 1) && !sameClause(at - 1, at) ? statements.beginningAt(at + 1) : null;
        return more != null && !lexicon.people().contains(utterance.word(at + 1)) && !more.field().ofHouseholds()
                && (more.until() >= size() || !utterance.words().get(more.until()).number());
    }

    /** "MD=2 LB=1": the 2 is what MD says. */
    boolean isLabelOfAnother(int at) {
        Statements.Stated label = statements.endingAt(at);
        return label != null && utterance.words().get(at).labelled() && counts(at, label.field()) && !isUnderHeading(at);
    }

    /** "luka, 3 rusak": the number behind a comma belongs to what follows it. */
    boolean belongsToNext(int at, CountField field) {
        if (utterance.words().get(at).labelled()) {
            return isUnderHeading(at);
        }
        int next = at + 1;
        while (isFiller(utterance.word(next), field) && next < size() && sameClause(at, next)) {
            next++;
        }
        return !sameClause(at - 1, at) && next < size() && sameClause(at, next) && statements.beginningAt(next) != null;
    }

    boolean isFiller(String word, CountField field) {
        return lexicon.fillers().contains(word) || (lexicon.people().contains(word) && !field.ofHouses())
                || (field.ofHouses() && lexicon.damage().houses().contains(word)) || (field.ofHouseholds() && OF_HOUSEHOLDS.contains(word));
    }

    boolean sameSentence(int a, int b) {
        return utterance.words().get(a).sentence() == utterance.words().get(b).sentence();
    }

    boolean sameClause(int a, int b) {
        return a >= 0 && b < size() && utterance.words().get(a).clause() == utterance.words().get(b).clause();
    }

    private int size() {
        return utterance.words().size();
    }
}
